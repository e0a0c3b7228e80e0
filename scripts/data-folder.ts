import { createServer } from 'node:net'
import Database from 'better-sqlite3'
import { demoAccounts } from '@/db/seed/accounts'
import type { Config } from '@/lib/config'
import { DataDirError, dataDirHolds, editorialPath } from '@/lib/data-dir'
import { currentGeneration } from '@/lib/publication/generation'

/** Whether the store is the demonstration: whether one of its people, whose passwords are in the README, is in it. */
export function isDemoStore(dataDir: string): boolean {
  const store = new Database(editorialPath(dataDir), { readonly: true, fileMustExist: true })
  try {
    const hasUsers = store.prepare(`select 1 from sqlite_schema where name = 'users'`).get()
    if (!hasUsers) return false
    const find = store.prepare('select 1 from users where email = ?')
    return demoAccounts.some(({ email }) => find.get(email))
  } finally {
    store.close()
  }
}

/** Throws where the folder and DEMO do not go together, so that neither is ever taken for the other. */
export function refuseWrongFolder({ dataDir, demo, side }: Config) {
  if (side === 'newsroom') return refuseMissingPublicStore(dataDir)
  const holds = dataDirHolds(dataDir)
  if (demo && holds === 'other') {
    throw new DataDirError(`${dataDir} holds something else: set DATA_DIR to an empty folder for the demo.`)
  }
  if (holds !== 'store') return
  if (!demo && isDemoStore(dataDir)) {
    throw new DataDirError(
      `${dataDir} holds the demo, whose passwords everyone knows: with DEMO=off set DATA_DIR to another folder.`,
    )
  }
  if (demo && !isDemoStore(dataDir)) {
    throw new DataDirError(`${dataDir} holds a press office that is not the demo: set DEMO=off to serve it.`)
  }
}

function refuseMissingPublicStore(dataDir: string) {
  if (currentGeneration(dataDir)) return
  throw new DataDirError(`${dataDir} holds no public store: start the desk on it, or copy one there, first.`)
}

/** Throws what listening would throw, before anything is built for nothing. */
export function tryPort({ port, host }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen({ port, host }, () => server.close(() => resolve()))
  })
}
