import { and, eq, isNull, lt, ne, sql } from 'drizzle-orm'
import type { EditorialDb, EditorialTx } from '@/db/editorial/client'
import { roles, sessions, userRoles, users } from '@/db/editorial/schema/users'
import { audit } from '@/lib/audit/record'
import type { Actor } from '@/lib/context'
import { absoluteLimit, idleLimit, seenEvery } from './limits'
import { newToken, tokenHash } from './tokens'

/** Where a session was begun from. */
export type Client = { address: string; userAgent: string }

/** Begins a session and gives its token, the only copy: the store keeps a hash. */
export function startSession(tx: EditorialTx, userId: string, client: Client, now: Date): string {
  const token = newToken()
  const at = now.toISOString()
  tx.delete(sessions)
    .where(and(eq(sessions.userId, userId), lt(sessions.expiresAt, at)))
    .run()
  tx.insert(sessions)
    .values({
      tokenHash: tokenHash(token),
      userId,
      createdAt: at,
      lastSeenAt: at,
      expiresAt: new Date(now.getTime() + absoluteLimit).toISOString(),
      address: client.address,
      userAgent: client.userAgent.slice(0, 300),
    })
    .run()
  audit(tx, { actor: { id: userId }, now }, 'session.started', { kind: 'user', id: userId })
  return token
}

/** One prepared read per store: it runs on every request of the desk. */
const sessionReads = new WeakMap<EditorialDb, ReturnType<typeof prepareSessionRead>>()

function prepareSessionRead(db: EditorialDb) {
  return db
    .select({
      id: users.id,
      name: users.name,
      locale: users.locale,
      lastSeenAt: sessions.lastSeenAt,
      expiresAt: sessions.expiresAt,
      role: userRoles.role,
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .leftJoin(userRoles, eq(userRoles.userId, users.id))
    .where(
      and(
        eq(sessions.tokenHash, sql.placeholder('tokenHash')),
        isNull(sessions.endedAt),
        isNull(users.disabledAt),
      ),
    )
    .prepare()
}

/**
 * Whose session this is, with the roles the person has now; undefined when the session has ended or run out or the
 * person is disabled. Reads the store every time, and notes the visit at most once a minute.
 */
export function actorOfSession(db: EditorialDb, token: string, now: Date): Actor | undefined {
  const read = sessionReads.get(db) ?? prepareSessionRead(db)
  sessionReads.set(db, read)
  const hash = tokenHash(token)
  const rows = read.all({ tokenHash: hash })
  const [row] = rows
  if (!row) return undefined
  const silence = now.getTime() - Date.parse(row.lastSeenAt)
  if (silence >= idleLimit || now.toISOString() >= row.expiresAt) return undefined
  if (silence >= seenEvery) {
    db.update(sessions).set({ lastSeenAt: now.toISOString() }).where(eq(sessions.tokenHash, hash)).run()
  }
  const held = new Set(rows.map((each) => each.role))
  return { id: row.id, name: row.name, locale: row.locale, roles: roles.filter((role) => held.has(role)) }
}

/** Ends every session of a person, or all but one, in the transaction of what makes them void. */
export function endSessionsOf(tx: EditorialTx, userId: string, now: Date, exceptTokenHash = '') {
  tx.update(sessions)
    .set({ endedAt: now.toISOString() })
    .where(
      and(eq(sessions.userId, userId), isNull(sessions.endedAt), ne(sessions.tokenHash, exceptTokenHash)),
    )
    .run()
}
