import { and, count, gte, isNotNull, isNull, sql } from 'drizzle-orm'
import { subscriptions } from '@/db/editorial/schema/mail'
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
