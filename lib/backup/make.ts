import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdtempSync,
  openSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { editorialPath } from '@/lib/data-dir'
import { BackupError, type Counts, checkBackup } from './file'

/**
 * Copies the editorial store into one file, as it is at this moment, while the app runs; the file appears when it
 * has been checked. It holds drafts and password hashes, so only its owner may read it. The secret that signs
 * cookies is not in it, nor is the public store, which can be made from it.
 * @throws BackupError where there is no store, the file is there already, or the copy is not sound
 */
export function makeBackup(dataDir: string, file: string): Counts {
  const source = editorialPath(dataDir)
  if (!existsSync(source))
    throw new BackupError(`${dataDir} holds no editorial store: set DATA_DIR to the one to back up.`)
  if (existsSync(file)) throw new BackupError(`${file} is there already: name another file.`)
  if (!existsSync(dirname(file)))
    throw new BackupError(`${dirname(file)} is not there: make the folder first.`)
  const folder = mkdtempSync(join(dirname(file), '.backup-'))
  try {
    const copy = join(folder, 'editorial.db')
    vacuumInto(source, copy)
    const counts = checkBackup(copy)
    chmodSync(copy, 0o600)
    flush(copy)
    renameSync(copy, file)
    return counts
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function vacuumInto(source: string, copy: string) {
  const store = new Database(source, { readonly: true, fileMustExist: true, timeout: 5000 })
  try {
    store.prepare('vacuum into ?').run(copy)
  } finally {
    store.close()
  }
}

function flush(path: string) {
  const handle = openSync(path, 'r+')
  fsyncSync(handle)
  closeSync(handle)
}
