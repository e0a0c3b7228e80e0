import { getTableName } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { insertStatement } from '@/db/insert-statement'
import type { PublicDb } from '@/db/public/client'
import { prepared } from './prepared'

type Insert = (row: Record<string, unknown>) => void

const inserts = prepared(() => ({
  add: new Map<SQLiteTable, Insert>(),
  once: new Map<SQLiteTable, Insert>(),
}))
const deletes = prepared(() => new Map<SQLiteColumn, (id: string) => unknown>())

/** Adds a row to a table of the public store by a statement that is prepared once: a projection writes hundreds. */
export const addRow = <Table extends SQLiteTable>(db: PublicDb, table: Table, row: Table['$inferInsert']) =>
  insertInto(db, table, 'add')(row)

/** The same where the row may be there already: it stays. */
export const addRowOnce = <Table extends SQLiteTable>(
  db: PublicDb,
  table: Table,
  row: Table['$inferInsert'],
) => insertInto(db, table, 'once')(row)

function insertInto(db: PublicDb, table: SQLiteTable, how: 'add' | 'once'): Insert {
  const known = inserts(db)[how]
  const insert = known.get(table) ?? insertStatement(db.$client, table, { ifNew: how === 'once' })
  known.set(table, insert)
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
