import { and, count, desc, eq, isNotNull, lte, min, ne, or } from 'drizzle-orm'
import { mails } from '@/db/editorial/schema/mail'
import { may } from '@/lib/access/authorise'
import type { Ctx } from '@/lib/context'

/** How the queue of mails stands. Nobody's address is in it. */
export type MailQueue = {
  /** Due and not yet sent, and since when the first of them is. */
  due: number
  dueSince: string | undefined
  /** Waiting for their time, digests above all. */
  later: number
  sent: number
  failed: number
  /** Cut off before the server's answer to the last byte; sent or not, nobody knows. */
  uncertain: { id: string; kind: string; at: string }[]
  /** What the server said last that was no consent, without addresses. */
  trouble: { at: string; answer: string } | undefined
}

const uncertainShown = 100

/** How the queue stands, for who may see subscriptions. */
export function mailQueue(ctx: Ctx): MailQueue | undefined {
  if (!may(ctx, 'subscription.read')) return undefined
  const { db, now } = ctx
  const isWaiting = eq(mails.state, 'waiting')
  const isDue = and(isWaiting, lte(mails.dueAt, now.toISOString()))
  const countOf = (which: typeof isDue) => db.select({ n: count() }).from(mails).where(which).get()?.n ?? 0
  const due = countOf(isDue)
  const since = db
    .select({ since: min(mails.dueAt) })
    .from(mails)
    .where(isDue)
    .get()?.since
  return {
    due,
    dueSince: since ?? undefined,
    later: countOf(isWaiting) - due,
    sent: countOf(eq(mails.state, 'sent')),
    failed: countOf(eq(mails.state, 'failed')),
    uncertain: db
      .select({ id: mails.id, kind: mails.kind, at: mails.settledAt })
      .from(mails)
      .where(and(eq(mails.state, 'uncertain'), isNotNull(mails.settledAt)))
      .orderBy(desc(mails.settledAt))
      .limit(uncertainShown)
      .all()
      .map((each) => ({ ...each, at: each.at ?? '' })),
    trouble: lastTrouble(ctx),
  }
}

function lastTrouble({ db }: Ctx): MailQueue['trouble'] {
  const isInTrouble = or(eq(mails.state, 'waiting'), eq(mails.state, 'failed'), eq(mails.state, 'uncertain'))
  const last = db
    .select({ dueAt: mails.dueAt, settledAt: mails.settledAt, answer: mails.answer })
    .from(mails)
    .where(and(isInTrouble, ne(mails.answer, '')))
    .orderBy(desc(mails.settledAt), desc(mails.dueAt))
    .limit(1)
    .get()
  return last && { at: last.settledAt ?? last.dueAt, answer: last.answer }
}
