import type { PublicDb } from '@/db/public/client'
import { prepared } from './prepared'

const applied = prepared((db) => db.$client.prepare<[], number>('select watermark from meta').pluck())

const since = prepared((db) =>
  db.$client.prepare<[number], string>('select tags from publication_log where seq > ?').pluck(),
)

/** The last outbox row that the store has applied: the number of its last publication. A few microseconds. */
export const watermark = (db: PublicDb): number => applied(db).get() ?? 0

/** What the publications after this number touched. */
export const touchedSince = (db: PublicDb, seq: number): ReadonlySet<string> =>
  new Set(
    since(db)
      .all(seq)
      .flatMap((tags) => JSON.parse(tags) as string[]),
  )
