import type { EditorialTx } from '@/db/editorial/client'
import { type MailKind, mailItems, mails } from '@/db/editorial/schema/mail'
import { newId } from '@/lib/id'

export type NewMail = {
  subscriptionId: string
  kind: MailKind
  /** What it is written for; a subscription is never written to twice for the same. */
  occasion: string
  now: Date
  /** Not before then; at once where it is not said. */
  dueAt?: string
  /** The editions that it tells of. */
  items?: readonly { recordId: string; edition: number }[]
}

/**
 * Puts a mail into the queue, in the transaction of what it is about. Gives its id; undefined where this subscription
 * has one for the same occasion. What stands in it is read when it is sent.
 */
export function enqueueMail(
  tx: EditorialTx,
  { subscriptionId, kind, occasion, now, dueAt = now.toISOString(), items = [] }: NewMail,
): string | undefined {
  const id = newId()
  const { changes } = tx
    .insert(mails)
    .values({
      id,
      subscriptionId,
      kind,
      occasion,
      state: 'waiting',
      dueAt,
      messageId: '',
      createdAt: now.toISOString(),
    })
    .onConflictDoNothing({ target: [mails.subscriptionId, mails.occasion] })
    .run()
  if (changes === 0) return undefined
  for (const item of items)
    tx.insert(mailItems)
      .values({ mailId: id, ...item })
      .run()
  return id
}
