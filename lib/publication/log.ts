import type { PublicDb } from '@/db/public/client'
import { prepared } from './prepared'

const lastNumber = prepared((db) => db.$client.prepare<[], number>('select watermark from meta').pluck())

const since = prepared((db) =>
  db.$client.prepare<[number], string>('select tags from publication_log where seq > ?').pluck(),
)

/** The number of the last publication that this public store holds. Read at every request: a few microseconds. */
export const lastPublication = (db: PublicDb): number => lastNumber(db).get() ?? 0

/** What the publications after this number touched. */
export const touchedSince = (db: PublicDb, seq: number): ReadonlySet<string> =>
  new Set(
    since(db)
      .all(seq)
      .flatMap((tags) => JSON.parse(tags) as string[]),
  )
