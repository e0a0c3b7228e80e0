import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { EditorialDb, EditorialTx } from '@/db/editorial/client'
import { type MailState, mailItems, mails, subscriptions } from '@/db/editorial/schema/mail'
import { editions } from '@/db/editorial/schema/records'
import { nextAttempt } from './backoff'
import type { Composed } from './compose'
import { type Due, itemsOf } from './due'

/**
 * What becomes of a mail, step by step, each durable before the next begins:
 *
 * waiting ─ take ─► sending ─ handOver ─► uncertain ─► sent, waiting or failed, as the server answers
 *
 * A process that dies leaves the row where it was: what is `sending` was not handed over and waits again, what is
 * `uncertain` may have been and does not (`settleInterrupted`).
 */

/** After a start: what was cut off by the end of the last process. */
export function settleInterrupted(db: EditorialDb, now: Date) {
  db.transaction(
    (tx) => {
      tx.update(mails).set({ state: 'waiting' }).where(eq(mails.state, 'sending')).run()
      const isCutOff = and(eq(mails.state, 'uncertain'), isNull(mails.settledAt))
      tx.update(mails).set({ settledAt: now.toISOString() }).where(isCutOff).run()
    },
    { behavior: 'immediate' },
  )
}

/**
 * Begins to send what was composed, if nothing has changed in the meantime: the subscription stands, the mail still
 * tells of the same, and what it tells of is public as it was composed. Gives its Message-ID.
 */
export function take(db: EditorialDb, due: Due, { items }: Composed, host: string): string | undefined {
  return db.transaction(
    (tx) => {
      const { id, kind, messageId } = due.mail
      const isAsPlanned = JSON.stringify(itemsOf(tx, id)) === JSON.stringify(due.items)
      if (!isAsPlanned || !mayGo(tx, due) || !items.every((item) => isAsComposed(tx, item, kind)))
        return undefined
      const told = messageId || `<${id}@${host}>`
      tx.update(mails).set({ state: 'sending', messageId: told }).where(eq(mails.id, id)).run()
      tx.delete(mailItems).where(eq(mailItems.mailId, id)).run()
      for (const item of items)
        tx.insert(mailItems)
          .values({ mailId: id, ...item })
          .run()
      return told
    },
    { behavior: 'immediate' },
  )
}

/**
 * The last step before the last byte: from here on the mail may have been sent, whatever happens. False where it must
 * not be any more, because in the meantime the reader has left or the text was taken back.
 */
export function handOver(db: EditorialDb, due: Due, { items }: Composed): boolean {
  return db.transaction(
    (tx) => {
      const { id, kind } = due.mail
      if (!isLive(tx, due) || !items.every((item) => isAsComposed(tx, item, kind))) return false
      tx.update(mails).set({ state: 'uncertain', answer: '', settledAt: null }).where(eq(mails.id, id)).run()
      return true
    },
    { behavior: 'immediate' },
  )
}

function mayGo(tx: EditorialTx, due: Due): boolean {
  const mail = tx.select({ state: mails.state }).from(mails).where(eq(mails.id, due.mail.id)).get()
  return mail?.state === 'waiting' && isLive(tx, due)
}

function isLive(tx: EditorialTx, { mail, subscription }: Due): boolean {
  const own = tx.select().from(subscriptions).where(eq(subscriptions.id, subscription.id)).get()
  if (!own || own.endedAt || own.email !== subscription.email) return false
  return mail.kind === 'confirmation' ? !own.confirmedAt : Boolean(own.confirmedAt)
}

/** The public store may be a moment behind: the editorial one knows whether that edition is the one that is public. */
function isAsComposed(
  tx: EditorialTx,
  { recordId, edition }: Composed['items'][number],
  kind: string,
): boolean {
  const isPublic = and(eq(editions.recordId, recordId), eq(editions.status, 'published'))
  const live = tx.select({ number: editions.publicNumber }).from(editions).where(isPublic).get()
  return kind === 'withdrawal' ? !live : live?.number === edition
}

/** The end of a mail. `answer` is what was said last, without anybody's address. */
export function settle(
  db: EditorialDb,
  { mail }: Due,
  now: Date,
  { state, answer = '' }: { state: Exclude<MailState, 'waiting' | 'sending'>; answer?: string },
) {
  db.transaction(
    (tx) =>
      tx
        .update(mails)
        .set({ state, answer: withoutAddresses(answer), settledAt: now.toISOString() })
        .where(eq(mails.id, mail.id))
        .run(),
    { behavior: 'immediate' },
  )
}

/** Not sent, which is known: tried again later, and given up after three days of that. */
export function putOff(
  db: EditorialDb,
  due: Due,
  now: Date,
  { answer, random }: { answer: string; random: number },
) {
  const attempts = due.mail.attempts + 1
  const dueAt = nextAttempt(attempts, now, random)
  if (!dueAt) return settle(db, due, now, { state: 'failed', answer })
  db.transaction(
    (tx) =>
      tx
        .update(mails)
        .set({ state: 'waiting', attempts, dueAt, answer: withoutAddresses(answer) })
        .where(eq(mails.id, due.mail.id))
        .run(),
    { behavior: 'immediate' },
  )
}

/** Not sent, and for no reason of its own: it keeps its place. */
export function putBack(db: EditorialDb, { mail }: Due, answer: string) {
  db.transaction(
    (tx) =>
      tx
        .update(mails)
        .set({ state: 'waiting', answer: withoutAddresses(answer) })
        .where(eq(mails.id, mail.id))
        .run(),
    { behavior: 'immediate' },
  )
}

/** The mailbox is not there: nothing is sent to it any more. */
export function endBounced(db: EditorialDb, { subscription }: Due, now: Date) {
  db.transaction(
    (tx) => {
      const isIts = and(eq(subscriptions.email, subscription.email), isNull(subscriptions.endedAt))
      tx.update(subscriptions).set({ endedAt: now.toISOString(), ending: 'bounced' }).where(isIts).run()
    },
    { behavior: 'immediate' },
  )
}

/** What waits for somebody who left is not sent. Gives how many. */
export function dropEnded(db: EditorialDb, now: Date): number {
  return db.transaction(
    (tx) => {
      const ended = db.$client
        .prepare<[], string>(
          `select m.id from mails m join subscriptions s on s.id = m.subscription_id
         where m.state = 'waiting' and s.ended_at is not null limit 500`,
        )
        .pluck()
        .all()
      if (ended.length > 0)
        tx.update(mails)
          .set({ state: 'dropped', settledAt: now.toISOString() })
          .where(inArray(mails.id, ended))
          .run()
      return ended.length
    },
    { behavior: 'immediate' },
  )
}

/** Servers repeat the address they speak of. */
const withoutAddresses = (answer: string) =>
  answer
    .replace(/[^\s<>"'(),;:]+@[^\s<>"'(),;:]+/g, '…')
    .replace(/\s+/g, ' ')
    .slice(0, 500)
