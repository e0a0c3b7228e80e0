import type { PublicDb } from '@/db/public/client'

/** A query that is prepared once a connection: what is read at every request costs a twentieth so. */
export function prepared<Query>(prepare: (db: PublicDb) => Query): (db: PublicDb) => Query {
  const known = new WeakMap<PublicDb, Query>()
  return (db) => {
    const query = known.get(db) ?? prepare(db)
    known.set(db, query)
    return query
  }
}
