import { getTableColumns, getTableName } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { PublicDb } from '@/db/public/client'
import { prepared } from './prepared'

type Columns = [key: string, column: SQLiteColumn][]
type Insert = { columns: Columns; run: (...values: unknown[]) => unknown }

const inserts = prepared(() => ({
  add: new Map<SQLiteTable, Insert>(),
  once: new Map<SQLiteTable, Insert>(),
}))
const deletes = prepared(() => new Map<SQLiteColumn, (id: string) => unknown>())

/**
 * Adds a row to a table of the public store by a statement that is prepared once: a projection writes hundreds, and
 * the query builder would take longer than the store.
 */
export const addRow = <Table extends SQLiteTable>(db: PublicDb, table: Table, row: Table['$inferInsert']) =>
  add(inserts(db).add.get(table) ?? prepareInsert(db, table, 'add'), row)

/** The same where the row may be there already: it stays. */
export const addRowOnce = <Table extends SQLiteTable>(
  db: PublicDb,
  table: Table,
  row: Table['$inferInsert'],
) => add(inserts(db).once.get(table) ?? prepareInsert(db, table, 'once'), row)

function add({ columns, run }: Insert, row: Record<string, unknown>) {
  run(
    ...columns.map(([key, column]) => {
      const value = row[key]
      return value === undefined || value === null ? null : column.mapToDriverValue(value)
    }),
  )
}

function prepareInsert(db: PublicDb, table: SQLiteTable, how: 'add' | 'once'): Insert {
  const columns: Columns = Object.entries(getTableColumns(table))
  const names = columns.map(([, { name }]) => `"${name}"`).join(', ')
  const places = columns.map(() => '?').join(', ')
  const statement = db.$client.prepare(
    `insert into "${getTableName(table)}" (${names}) values (${places})${how === 'once' ? ' on conflict do nothing' : ''}`,
  )
  const insert = { columns, run: (...values: unknown[]) => statement.run(...values) }
  inserts(db)[how].set(table, insert)
  return insert
}

/** Removes the rows of a table that have this value in a column. */
export function removeRows(db: PublicDb, column: SQLiteColumn, value: string) {
  let run = deletes(db).get(column)
  if (!run) {
    const statement = db.$client.prepare(
      `delete from "${getTableName(column.table)}" where "${column.name}" = ?`,
    )
    run = (id) => statement.run(id)
    deletes(db).set(column, run)
  }
  run(value)
}
