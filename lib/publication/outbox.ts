import type { EditorialTx } from '@/db/editorial/client'
import { type OutboxKind, outbox } from '@/db/editorial/schema/audit'

/** Tells the public store of a change, in the transaction that makes it. */
export function enqueue(
  tx: EditorialTx,
  now: Date,
  message: { kind: OutboxKind; subjectIds: string[]; tags: Iterable<string> },
) {
  const tags = [...new Set(message.tags)].sort()
  tx.insert(outbox)
    .values({ at: now.toISOString(), kind: message.kind, subjectIds: message.subjectIds, tags })
    .run()
}
