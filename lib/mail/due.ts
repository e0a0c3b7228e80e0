import { eq } from 'drizzle-orm'
import type { EditorialDb } from '@/db/editorial/client'
import { mailItems, mails, subscriptions } from '@/db/editorial/schema/mail'
import { prepared } from '@/lib/publication/prepared'

export type Subscription = typeof subscriptions.$inferSelect
export type Item = { recordId: string; edition: number }

/** A mail whose time has come, to whom it goes and what it is to tell of. */
export type Due = { mail: typeof mails.$inferSelect; subscription: Subscription; items: Item[] }

const next = prepared(({ $client }: EditorialDb) =>
  $client
    .prepare<[object], string>(
      // One that tells of the same record and was put off goes first, so that a text comes before its correction.
      `select m.id from mails m where m.state = 'waiting' and m.due_at <= @now
         and m.id not in (select value from json_each(@passed))
         and not exists (
           select 1 from mails e join mail_items i on i.mail_id = e.id join mail_items own on own.record_id = i.record_id
           where e.subscription_id = m.subscription_id and e.state in ('waiting', 'sending') and e.rowid < m.rowid
             and own.mail_id = m.id)
       order by m.due_at, m.rowid limit 1`,
    )
    .pluck(),
)

/** The mail to send next, in the order in which they are due; not those that were passed over in this round. */
export function nextDue(db: EditorialDb, now: Date, passed: ReadonlySet<string>): Due | undefined {
  const id = next(db).get({ now: now.toISOString(), passed: JSON.stringify([...passed]) })
  if (!id) return undefined
  const found = db
    .select({ mail: mails, subscription: subscriptions })
    .from(mails)
    .innerJoin(subscriptions, eq(subscriptions.id, mails.subscriptionId))
    .where(eq(mails.id, id))
    .get()
  return found && { ...found, items: itemsOf(db, id) }
}

export const itemsOf = (db: Pick<EditorialDb, 'select'>, mailId: string): Item[] =>
  db
    .select({ recordId: mailItems.recordId, edition: mailItems.edition })
    .from(mailItems)
    .where(eq(mailItems.mailId, mailId))
    .all()

const before = prepared(({ $client }: EditorialDb) => {
  const sent = `from mail_items i join mails m on m.id = i.mail_id join subscriptions s on s.id = m.subscription_id
    where i.record_id = @recordId and s.email = @email and m.id <> @mailId and m.state in ('sent', 'sending', 'uncertain')`
  return {
    edition: $client
      .prepare<[object], number | null>(`select max(i.edition) ${sent} and m.kind <> 'withdrawal'`)
      .pluck(),
    withdrawal: $client
      .prepare<[object], number | null>(`select max(i.edition) ${sent} and m.kind = 'withdrawal'`)
      .pluck(),
    first: $client
      .prepare<[object], string>(
        `select m.message_id ${sent} and s.id = @subscriptionId order by m.rowid limit 1`,
      )
      .pluck(),
  }
})

/** What the same address was sent of a record before, by whichever of its subscriptions; that may still be under way. */
export function sentBefore(db: EditorialDb, { mail, subscription }: Due, recordId: string) {
  const given = { recordId, mailId: mail.id, email: subscription.email, subscriptionId: subscription.id }
  return {
    /** The newest edition; undefined where nothing was. */
    edition: before(db).edition.get(given) ?? undefined,
    withdrawal: before(db).withdrawal.get(given) ?? undefined,
    /** The Message-ID of the first, which the others answer. */
    first: before(db).first.get(given),
  }
}
