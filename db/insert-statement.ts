import type Database from 'better-sqlite3'
import { getTableColumns, getTableName } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'

/**
 * Prepares a statement that adds a row to a table, and gives a function that runs it: for those who add hundreds, to
 * whom the query builder would cost more than the store. Every column is named; values are as the schema maps them.
 * `ifNew` leaves a row that is there already as it is.
 */
export function insertStatement<Table extends SQLiteTable>(
  sqlite: Database.Database,
  table: Table,
  { without = [], ifNew = false }: { without?: readonly string[]; ifNew?: boolean } = {},
): (row: Table['$inferInsert']) => void {
  const columns = Object.entries<SQLiteColumn>(getTableColumns(table)).filter(
    ([key]) => !without.includes(key),
  )
  const names = columns.map(([, { name }]) => `"${name}"`).join(', ')
  const places = columns.map(() => '?').join(', ')
  const statement = sqlite.prepare(
    `insert into "${getTableName(table)}" (${names}) values (${places})${ifNew ? ' on conflict do nothing' : ''}`,
  )
  return (row) => {
    const values = columns.map(([key, column]) => {
      const value = (row as Record<string, unknown>)[key] ?? column.default
      return value === undefined || value === null ? null : column.mapToDriverValue(value)
    })
    statement.run(...values)
  }
}
