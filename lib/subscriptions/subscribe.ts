import { and, count, eq, gt, isNull, max } from 'drizzle-orm'
import type { EditorialDb, EditorialTx } from '@/db/editorial/client'
import { mails, subscriptions } from '@/db/editorial/schema/mail'
import type { Locale } from '@/db/locales'
import { newId } from '@/lib/id'
import { enqueueMail } from '@/lib/mail/queue'
import { parseInput } from '@/lib/parse-input'
import { newToken } from '@/lib/users/tokens'
import { canonicalQuery } from './filters'
import { followedPage } from './followed-page'
import { type SubscribeInput, subscribeInput } from './input'
import { askedAgainAfter, mostQuestions, questionsCountedFor } from './limits'

/** What somebody does who is not signed in: nobody is named in the log. */
export type Anyone = { db: EditorialDb; now: Date }

type Wanted = Pick<
  typeof subscriptions.$inferInsert,
  'email' | 'locale' | 'list' | 'query' | 'recordId' | 'frequency'
>

/**
 * Notes that an address asks to be written to, and puts the question into the queue whether it does (double opt-in).
 * What is given back says nothing of the store: it is the same whether the address is new, waits for an answer, has
 * confirmed long ago, or was asked too often today. Throws a Refusal at what was typed, and where there is no such page.
 */
export function subscribe({ db, now }: Anyone, raw: SubscribeInput): { email: string; locale: Locale } {
  const input = parseInput(subscribeInput, raw)
  const { email, locale } = input
  return db.transaction(
    (tx) => {
      const wanted: Wanted =
        input.list === 'page'
          ? {
              ...{ email, locale, list: 'page', query: '', frequency: 'immediate' },
              recordId: followedPage(tx, input),
            }
          : {
              ...{ email, locale, list: input.list, query: canonicalQuery(input.filters), recordId: null },
              frequency: input.frequency,
            }
      const standing = standingOne(tx, wanted)
      if (!standing) askAnew(tx, wanted, now)
      else if (!standing.confirmedAt) askAgain(tx, standing.id, wanted, now)
      return { email, locale }
    },
    { behavior: 'immediate' },
  )
}

/** The same subscription of this address, which has not ended. */
function standingOne(tx: EditorialTx, { email, locale, list, query, recordId }: Wanted) {
  const isSame = and(
    eq(subscriptions.email, email),
    eq(subscriptions.locale, locale),
    eq(subscriptions.list, list),
    eq(subscriptions.query, query),
    recordId ? eq(subscriptions.recordId, recordId) : isNull(subscriptions.recordId),
    isNull(subscriptions.endedAt),
  )
  return tx.select().from(subscriptions).where(isSame).get()
}

function askAnew(tx: EditorialTx, wanted: Wanted, now: Date) {
  if (wasAskedEnough(tx, wanted.email, now)) return
  const id = newId()
  const createdAt = now.toISOString()
  tx.insert(subscriptions)
    .values({ ...wanted, id, token: newToken(), createdAt })
    .run()
  ask(tx, id, now)
}

/** Who sends the form again has lost the mail, or chooses otherwise; the two days begin anew. */
function askAgain(tx: EditorialTx, id: string, { email, frequency }: Wanted, now: Date) {
  tx.update(subscriptions).set({ frequency }).where(eq(subscriptions.id, id)).run()
  const isQuestion = and(eq(mails.subscriptionId, id), eq(mails.kind, 'confirmation'))
  const last = tx
    .select({ at: max(mails.createdAt) })
    .from(mails)
    .where(isQuestion)
    .get()?.at
  const isSoon = last && now.getTime() - Date.parse(last) < askedAgainAfter
  if (isSoon || wasAskedEnough(tx, email, now)) return
  tx.update(subscriptions).set({ createdAt: now.toISOString() }).where(eq(subscriptions.id, id)).run()
  ask(tx, id, now)
}

const ask = (tx: EditorialTx, subscriptionId: string, now: Date) =>
  enqueueMail(tx, {
    ...{ subscriptionId, kind: 'confirmation', now },
    occasion: `confirmation:${now.toISOString()}`,
  })

/** Nobody fills a stranger's mailbox by this form. */
function wasAskedEnough(tx: EditorialTx, email: string, now: Date): boolean {
  const since = new Date(now.getTime() - questionsCountedFor).toISOString()
  const asked = tx
    .select({ questions: count() })
    .from(mails)
    .innerJoin(subscriptions, eq(subscriptions.id, mails.subscriptionId))
    .where(and(eq(subscriptions.email, email), eq(mails.kind, 'confirmation'), gt(mails.createdAt, since)))
    .get()
  return (asked?.questions ?? 0) >= mostQuestions
}
