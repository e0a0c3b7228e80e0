import type Database from 'better-sqlite3'

const oldestSqlite = [3, 51, 3]

/** Older ones have a WAL-reset bug that can lose a commit. */
export function isOldSqlite(version: string): boolean {
  const parts = version.split('.').map(Number)
  const signs = oldestSqlite.map((oldest, i) => Math.sign((parts[i] ?? 0) - oldest))
  return (signs.find((sign) => sign !== 0) ?? 0) < 0
}

/** Throws unless SQLite is new enough. */
export function assertSqliteVersion(sqlite: Database.Database) {
  const version = sqlite.prepare('select sqlite_version()').pluck().get() as string
  if (isOldSqlite(version))
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
