import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Locale } from '../../locales'

export const roles = ['author', 'editor', 'press_secretary', 'administrator'] as const
export type Role = (typeof roles)[number]

export const users = sqliteTable('users', {
  id: text().primaryKey(),
  /** Lower case; the sign-in name. */
  email: text().notNull().unique(),
  name: text().notNull(),
  /** The language of the desk for this person. */
  locale: text().$type<Locale>().notNull().default('ru'),
  /** argon2id, PHC string; null until the invitation is accepted. */
  passwordHash: text('password_hash'),
  disabledAt: text('disabled_at'),
  createdAt: text('created_at').notNull(),
})

export const userRoles = sqliteTable(
  'user_roles',
  {
    userId: text('user_id')
      .notNull()
      .references(() => users.id),
    role: text().$type<Role>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.userId, t.role] })],
)

/** A signed-in browser. The cookie carries a random token; only its SHA-256 is stored. */
export const sessions = sqliteTable(
  'sessions',
  {
    tokenHash: text('token_hash').primaryKey(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id),
    createdAt: text('created_at').notNull(),
    lastSeenAt: text('last_seen_at').notNull(),
    expiresAt: text('expires_at').notNull(),
    address: text().notNull().default(''),
    userAgent: text('user_agent').notNull().default(''),
    endedAt: text('ended_at'),
  },
  (t) => [index('sessions_by_user').on(t.userId)],
)

/** A single-use link by which a person sets a password: the first time, or anew. */
export const invitations = sqliteTable('invitations', {
  tokenHash: text('token_hash').primaryKey(),
  userId: text('user_id')
    .notNull()
    .references(() => users.id),
  invitedBy: text('invited_by').references(() => users.id),
  createdAt: text('created_at').notNull(),
  expiresAt: text('expires_at').notNull(),
  usedAt: text('used_at'),
})

/** Failed sign-ins, per account (`account:<email>`) and per client (`address:<ip>`). */
export const signInFailures = sqliteTable('sign_in_failures', {
  key: text().primaryKey(),
  count: integer().notNull(),
  lastAt: text('last_at').notNull(),
  blockedUntil: text('blocked_until'),
})
