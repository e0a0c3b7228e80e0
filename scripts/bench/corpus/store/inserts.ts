import type Database from 'better-sqlite3'
import { getTableColumns, getTableName } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'

/** Adds a row to a table by one statement that is prepared once. Every column is named; values are as the schema maps them. */
export function inserter<Table extends SQLiteTable>(
  sqlite: Database.Database,
  table: Table,
  without: readonly string[] = [],
): (row: Table['$inferInsert']) => void {
  const columns = Object.entries<SQLiteColumn>(getTableColumns(table)).filter(
    ([key]) => !without.includes(key),
  )
  const names = columns.map(([, { name }]) => `"${name}"`).join(', ')
  const marks = columns.map(() => '?').join(', ')
  const statement = sqlite.prepare(`insert into "${getTableName(table)}" (${names}) values (${marks})`)
  return (row) => {
    const values = columns.map(([key, column]) => {
      const value = (row as Record<string, unknown>)[key] ?? column.default
      return value === undefined || value === null ? null : column.mapToDriverValue(value)
    })
    statement.run(...values)
  }
}
