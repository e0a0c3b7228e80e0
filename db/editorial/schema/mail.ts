import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { Locale } from '../../locales'

export const subscriptionLists = ['releases', 'meetings', 'page'] as const
/** What is followed: a list with what narrows it, or one page. */
export type SubscriptionList = (typeof subscriptionLists)[number]

export const frequencies = ['immediate', 'daily'] as const
export type Frequency = (typeof frequencies)[number]

export const subscriptionEndings = ['reader', 'bounced', 'erased', 'expired'] as const
/** By whom or what a subscription was ended. */
export type SubscriptionEnding = (typeof subscriptionEndings)[number]

/** An address that asked to be written to. Nothing is sent but the question until it has confirmed. */
export const subscriptions = sqliteTable(
  'subscriptions',
  {
    id: text().primaryKey(),
    /** Lower case; '' once it is erased. */
    email: text().notNull(),
    locale: text().$type<Locale>().notNull(),
    list: text().$type<SubscriptionList>().notNull(),
    /** The query of the list's address in its canonical order (`body=ksopn&year=2026`); '' = all of it, or a page. */
    query: text().notNull(),
    /** The record whose page is followed. */
    recordId: text('record_id'),
    frequency: text().$type<Frequency>().notNull(),
    /** The secret in the links of its mails; it stands in each of them, so it is kept as it is. */
    token: text().notNull(),
    createdAt: text('created_at').notNull(),
    confirmedAt: text('confirmed_at'),
    endedAt: text('ended_at'),
    ending: text().$type<SubscriptionEnding>(),
  },
  (t) => [
    uniqueIndex('subscriptions_by_token').on(t.token),
    index('subscriptions_by_email').on(t.email),
    index('subscriptions_by_list').on(t.list, t.locale, t.confirmedAt),
    index('subscriptions_by_record').on(t.recordId),
  ],
)

export const mailKinds = [
  'confirmation',
  'release',
  'meeting',
  'digest',
  'correction',
  'withdrawal',
  'change',
] as const
export type MailKind = (typeof mailKinds)[number]

export const mailStates = ['waiting', 'sending', 'sent', 'uncertain', 'failed', 'dropped'] as const
/**
 * `sending`: the server is being spoken to. `uncertain`: the last byte may have reached it and its answer did not come;
 * it is not sent again unless somebody says so. `failed`: refused for good, or tried too often. `dropped`: what it was
 * about is no longer to be told.
 */
export type MailState = (typeof mailStates)[number]

/** What is to be sent, and what became of it. */
export const mails = sqliteTable(
  'mails',
  {
    id: text().primaryKey(),
    subscriptionId: text('subscription_id')
      .notNull()
      .references(() => subscriptions.id),
    kind: text().$type<MailKind>().notNull(),
    /** What this subscription is written to about once: never twice. */
    occasion: text().notNull(),
    state: text().$type<MailState>().notNull(),
    /** UTC: not before then. */
    dueAt: text('due_at').notNull(),
    attempts: integer().notNull().default(0),
    /** The first header of every attempt, so that a receiver knows a second one. */
    messageId: text('message_id').notNull(),
    /** What the server said last. */
    answer: text().notNull().default(''),
    createdAt: text('created_at').notNull(),
    settledAt: text('settled_at'),
  },
  (t) => [
    uniqueIndex('mails_once').on(t.subscriptionId, t.occasion),
    index('mails_by_due').on(t.state, t.dueAt),
  ],
)

/** The editions that a mail tells of: a correction goes to whoever was sent an earlier one. */
export const mailItems = sqliteTable(
  'mail_items',
  {
    mailId: text('mail_id')
      .notNull()
      .references(() => mails.id),
    recordId: text('record_id').notNull(),
    /** The public number of the edition. */
    edition: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.mailId, t.recordId] }), index('mail_items_by_record').on(t.recordId)],
)

/** One row: the last outbox row of which mails were made. */
export const mailProgress = sqliteTable('mail_progress', {
  id: integer().primaryKey(),
  outboxId: integer('outbox_id').notNull(),
})
