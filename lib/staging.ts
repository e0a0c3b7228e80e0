import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/*
 * Stores are made beside their place and moved into it when they are whole. `staging` is being filled and means
 * nothing yet; renaming it to `staged` is the moment from which it counts; then its content is moved into place,
 * the editorial store last. Wherever a crash falls, `settleStaged` at the next start leaves all or nothing.
 */

const stagingIn = (dataDir: string) => join(dataDir, 'staging')
const stagedIn = (dataDir: string) => join(dataDir, 'staged')
const replaced = 'replaced'

/**
 * Lets `fill` make stores in an empty folder and puts them into place; the data folder is untouched where it throws.
 * The caller holds the lock of the data folder.
 * @returns the folder to which a store that was there before has gone
 */
export async function fillDataDir(
  dataDir: string,
  now: Date,
  fill: (folder: string) => void | Promise<void>,
) {
  const staging = stagingIn(dataDir)
  rmSync(staging, { recursive: true, force: true })
  mkdirSync(staging, { recursive: true })
  try {
    await fill(staging)
  } catch (error) {
    rmSync(staging, { recursive: true, force: true })
    throw error
  }
  renameSync(staging, stagedIn(dataDir))
  return settleStaged(dataDir, now)
}

/** Finishes what a crash may have interrupted. Safe to call at any time by whoever holds the lock. */
export function settleStaged(dataDir: string, now: Date): string | undefined {
  const staged = stagedIn(dataDir)
  rmSync(stagingIn(dataDir), { recursive: true, force: true })
  if (!existsSync(staged)) return undefined

  const old = join(staged, replaced)
  mkdirSync(old, { recursive: true })
  const names = readdirSync(staged).filter((name) => name !== replaced && name !== 'editorial.db')
  for (const name of names) moveIn(name)
  if (existsSync(join(staged, 'editorial.db'))) moveIn('editorial.db')

  const isEmpty = readdirSync(old).length === 0
  const aside = join(dataDir, `${replaced}-${now.toISOString().replaceAll(':', '')}`)
  if (isEmpty) rmdirSync(old)
  else renameSync(old, aside)
  rmdirSync(staged)
  return isEmpty ? undefined : aside

  /** What is still in `staged` is new, so what has its name in the data folder is old. */
  function moveIn(name: string) {
    const belongings = name === 'editorial.db' ? ['editorial.db-wal', 'editorial.db-shm', name] : [name]
    for (const belonging of belongings) {
      if (existsSync(join(dataDir, belonging))) renameSync(join(dataDir, belonging), join(old, belonging))
    }
    renameSync(join(staged, name), join(dataDir, name))
  }
}
