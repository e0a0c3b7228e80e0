import type { Statement } from 'better-sqlite3'
import type { PublicDb } from '@/db/public/client'

/** A query that is prepared once a connection: what is read at every request costs a twentieth so. */
export function prepared<Query, Db extends object = PublicDb>(prepare: (db: Db) => Query): (db: Db) => Query {
  const known = new WeakMap<Db, Query>()
  return (db) => {
    const query = known.get(db) ?? prepare(db)
    known.set(db, query)
    return query
  }
}

export type Parameters = Record<string, string | number | null>

const statements = prepared(() => new Map<string, unknown>())

/** A statement for a query that is put together from parts; prepared once a connection for each of its texts. */
export function statement<Row>(db: PublicDb, text: string): Statement<[Parameters], Row> {
  const known = statements(db)
  const found = (known.get(text) ?? db.$client.prepare(text)) as Statement<[Parameters], Row>
  known.set(text, found)
  return found
}
