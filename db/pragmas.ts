import type Database from 'better-sqlite3'

const oldestSqlite = [3, 51, 3]

/** Throws unless SQLite is new enough: older ones have a WAL-reset bug that can lose a commit. */
export function assertSqliteVersion(sqlite: Database.Database) {
  const version = sqlite.prepare('select sqlite_version()').pluck().get() as string
  const parts = version.split('.').map(Number)
  const order =
    oldestSqlite.map((oldest, i) => Math.sign((parts[i] ?? 0) - oldest)).find((sign) => sign !== 0) ?? 0
  if (order < 0)
    throw new Error(`SQLite ${version} is too old: ${oldestSqlite.join('.')} or later is needed.`)
}

/** Sets each pragma on this connection and reads it back; throws where the store would not take it. */
export function setPragmas(sqlite: Database.Database, wanted: Record<string, string | number>) {
  for (const [pragma, value] of Object.entries(wanted)) {
    sqlite.pragma(`${pragma} = ${value}`)
    const got = sqlite.pragma(pragma, { simple: true })
    if (got !== value) throw new Error(`${sqlite.name}: pragma ${pragma} is ${got}, not ${value}.`)
  }
}
