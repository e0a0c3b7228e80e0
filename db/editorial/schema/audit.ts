import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { users } from './users'

/** What happened on the desk. Append-only: triggers refuse update and delete. */
export const auditLog = sqliteTable(
  'audit_log',
  {
    seq: integer().primaryKey({ autoIncrement: true }),
    at: text().notNull(),
    /** Null for what the system did by itself. */
    actorId: text('actor_id').references(() => users.id),
    /** E.g. `edition.approved`, `person.renamed`, `session.ended`. */
    action: text().notNull(),
    /** E.g. `release`, `meeting`, `person`, `user`. */
    subjectKind: text('subject_kind').notNull(),
    subjectId: text('subject_id').notNull(),
    data: text({ mode: 'json' }).$type<Record<string, unknown>>().notNull().default({}),
  },
  (t) => [index('audit_log_by_subject').on(t.subjectKind, t.subjectId)],
)

export const outboxKinds = [
  'published',
  'withdrawn',
  'entry_released',
  'entry_withdrawn',
  'organisation',
  'arranged',
] as const
export type OutboxKind = (typeof outboxKinds)[number]

/** What the public store has to learn, in order. `id` and `at` become `publication_log.seq` and `.at`. */
export const outbox = sqliteTable('outbox', {
  id: integer().primaryKey({ autoIncrement: true }),
  at: text().notNull(),
  kind: text().$type<OutboxKind>().notNull(),
  /** The records or entry releases concerned; none where the newsroom is arranged otherwise. */
  subjectIds: text('subject_ids', { mode: 'json' }).$type<string[]>().notNull(),
  /** What pages depend on that change: `release:ID`, `list:releases:ru`, `site`, … */
  tags: text({ mode: 'json' }).$type<string[]>().notNull(),
})
