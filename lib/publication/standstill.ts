import { asc, gt } from 'drizzle-orm'
import type { EditorialReader } from '@/db/editorial/client'
import { outbox } from '@/db/editorial/schema/audit'

type Message = typeof outbox.$inferSelect

/** What was published, withdrawn or released and does not reach the readers, because projecting it fails. */
export type Standstill = {
  /** What the attempt that failed last said. */
  error: string
  /** When the first of it was to come out; without any, when attempts began to fail. */
  since: string
  waiting: Pick<Message, 'kind' | 'subjectIds'>[]
}

/** What the public store has still to learn, in order, after the outbox row that it has applied last; all, or so many. */
export const messagesAfter = (db: EditorialReader, watermark: number, most = -1): Message[] =>
  db.select().from(outbox).where(gt(outbox.id, watermark)).orderBy(asc(outbox.id)).limit(most).all()
