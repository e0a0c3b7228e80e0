import { and, count, eq, gte, inArray, isNotNull, isNull, max, ne, sql } from 'drizzle-orm'
import { outbox } from '@/db/editorial/schema/audit'
import { mailItems, mailProgress, mails, subscriptions } from '@/db/editorial/schema/mail'
import { editions } from '@/db/editorial/schema/records'
import { may } from '@/lib/access/authorise'
import type { Ctx } from '@/lib/context'

const { list, locale, query, frequency, confirmedAt, endedAt } = subscriptions
const isLive = and(isNotNull(confirmedAt), isNull(endedAt))

/** What is followed and by how many, the most followed first; pages together. Whose they are is not told. */
export function followedLists(ctx: Ctx) {
  if (!may(ctx, 'subscription.read')) return undefined
  return ctx.db
    .select({
      list,
      locale,
      query,
      immediate: sql<number>`sum(${frequency} = 'immediate')`,
      daily: sql<number>`sum(${frequency} = 'daily')`,
      total: count(),
    })
    .from(subscriptions)
    .where(isLive)
    .groupBy(list, locale, query)
    .orderBy(sql`count(*) desc`, list, locale, query)
    .all()
}

/** How subscriptions grow: what was confirmed and what was ended in so many days, and what stands. */
export function subscriptionGrowth(ctx: Ctx) {
  if (!may(ctx, 'subscription.read')) return undefined
  const { db, now } = ctx
  const counted = (which: ReturnType<typeof and>) =>
    db.select({ n: count() }).from(subscriptions).where(which).get()?.n ?? 0
  const since = (days: number) => new Date(now.getTime() - days * 24 * 3600_000).toISOString()
  const within = (days: number) => ({
    days,
    confirmed: counted(gte(confirmedAt, since(days))),
    ended: counted(and(isNotNull(confirmedAt), gte(endedAt, since(days)))),
  })
  return {
    live: counted(isLive),
    waiting: counted(and(isNull(confirmedAt), isNull(endedAt))),
    addresses:
      db
        .select({ n: sql<number>`count(distinct ${subscriptions.email})` })
        .from(subscriptions)
        .where(isLive)
        .get()?.n ?? 0,
    within: [within(7), within(30)],
  }
}

/**
 * How many mails were made of what these records are now, for the receipt of whoever published them: those that go at
 * once, and those of a day that it stands in. Not `isReady`: they are still being made.
 */
export function mailsAbout(ctx: Ctx, recordIds: readonly string[]) {
  if (!may(ctx, 'subscription.read')) return undefined
  const isAbout = and(inArray(mailItems.recordId, [...recordIds]), ne(mails.state, 'dropped'))
  const made = ctx.db
    .select({
      immediate: sql<number>`count(distinct case when ${mails.kind} <> 'digest' then ${mails.id} end)`,
      daily: sql<number>`count(distinct case when ${mails.kind} = 'digest' then ${mails.id} end)`,
    })
    .from(mailItems)
    .innerJoin(mails, eq(mails.id, mailItems.mailId))
    .innerJoin(
      editions,
      and(
        eq(editions.recordId, mailItems.recordId),
        eq(editions.status, 'published'),
        eq(editions.publicNumber, mailItems.edition),
      ),
    )
    .where(isAbout)
    .get()
  const planned =
    ctx.db
      .select({ to: max(mailProgress.outboxId) })
      .from(mailProgress)
      .get()?.to ?? 0
  const newest =
    ctx.db
      .select({ id: max(outbox.id) })
      .from(outbox)
      .get()?.id ?? 0
  return { immediate: made?.immediate ?? 0, daily: made?.daily ?? 0, isReady: planned >= newest }
}
