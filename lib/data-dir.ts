import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'

/** Thrown where the data folder cannot be used as asked. The message is one sentence that says what to do. */
export class DataDirError extends Error {
  override name = 'DataDirError'
}

export const editorialPath = (dataDir: string) => join(dataDir, 'editorial.db')

/** What may lie in a data folder that holds no store yet. */
const beforeTheStore = ['auth-secret', 'lock', 'lock-journal', 'staging', 'staged', 'lost+found', '.DS_Store']

/** Whether the folder holds an editorial store, nothing to speak of, or things of somebody else. */
export function dataDirHolds(dataDir: string): 'store' | 'nothing' | 'other' {
  if (!existsSync(dataDir)) return 'nothing'
  if (existsSync(editorialPath(dataDir))) return 'store'
  return readdirSync(dataDir).every((name) => beforeTheStore.includes(name)) ? 'nothing' : 'other'
}

/** Makes the folder where it is missing. Drafts and password hashes will lie in it: it is its owner's alone. */
export function makeDataDir(dataDir: string) {
  if (existsSync(dataDir) && !statSync(dataDir).isDirectory()) {
    throw new DataDirError(`DATA_DIR is ${dataDir}: it must be a folder, and this is none.`)
  }
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
}

/** Held here, since a forgotten connection is closed by the garbage collector, and the lock with it. */
const held = new Set<Database.Database>()

/**
 * Takes the folder for this process, until `release` or the end of the process however it comes: the lock is
 * SQLite's on a small file, which the system drops with the process, so none is ever left behind.
 * Whoever writes the editorial store holds it; a newsroom-only process does not.
 * @throws DataDirError while another process holds it
 */
export function lockDataDir(dataDir: string): { release(): void } {
  makeDataDir(dataDir)
  const lock = new Database(join(dataDir, 'lock'), { timeout: 0 })
  try {
    lock.exec('begin exclusive')
  } catch (error) {
    lock.close()
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) {
      throw new DataDirError(
        `Communiqué is running on ${dataDir}: stop it first, or set DATA_DIR to another folder.`,
      )
    }
    throw error
  }
  held.add(lock)
  return {
    release() {
      held.delete(lock)
      lock.close()
    },
  }
}

/** The secret that the demo makes for itself, on the first call; only its owner can read the file. */
export function ownSecret(dataDir: string): string {
  const path = join(dataDir, 'auth-secret')
  makeDataDir(dataDir)
  if (!existsSync(path))
    writeFileSync(path, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' })
  const secret = readFileSync(path, 'utf8').trim()
  if (secret.length < 32) {
    throw new DataDirError(`${path} holds no secret: remove the file, and the next start makes a new one.`)
  }
  return secret
}
