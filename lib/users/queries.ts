import { and, desc, eq, gt, isNull, max, sql } from 'drizzle-orm'
import type { EditorialReader } from '@/db/editorial/client'
import { invitations, type Role, roles, sessions, userRoles, users } from '@/db/editorial/schema/users'
import { may } from '@/lib/access/authorise'
import type { Ctx } from '@/lib/context'
import { idleLimit } from './limits'

export const userStates = ['active', 'invited', 'disabled'] as const
export type UserState = (typeof userStates)[number]
export type UserFilter = { text?: string; role?: Role; state?: UserState }
export type UserRow = ReturnType<typeof readUsers>[number]

/** The people of the desk by name, with their state, last visit and how many browsers they are signed in on. */
export function listUsers(ctx: Ctx, { text = '', role, state }: UserFilter): UserRow[] | undefined {
  if (!may(ctx, 'user.read')) return undefined
  const wanted = text.trim().toLowerCase()
  return readUsers(ctx)
    .filter((user) => !wanted || `${user.name}\n${user.email}`.toLowerCase().includes(wanted))
    .filter((user) => (!role || user.roles.includes(role)) && (!state || user.state === state))
    .sort((a, b) => a.name.localeCompare(b.name, ctx.actor.locale))
}

/** One person, with until when their link may still be used. */
export function userById(ctx: Ctx, userId: string) {
  const user = may(ctx, 'user.read') ? readUsers(ctx).find(({ id }) => id === userId) : undefined
  return user && { ...user, linkExpiresAt: openLinkOf(ctx, userId) }
}

/** The browsers in which one is signed in oneself, or another person for who may see that; the last used first. */
export function liveSessions(ctx: Ctx, userId: string) {
  const { db, now } = ctx
  if (userId !== ctx.actor.id && !may(ctx, 'user.read')) return []
  const { tokenHash, createdAt, lastSeenAt, address, userAgent } = sessions
  return db
    .select({ tokenHash, createdAt, lastSeenAt, address, userAgent })
    .from(sessions)
    .where(and(eq(sessions.userId, userId), isLive(now)))
    .orderBy(desc(sessions.lastSeenAt))
    .all()
}

const isLive = (now: Date) =>
  and(
    isNull(sessions.endedAt),
    gt(sessions.expiresAt, now.toISOString()),
    gt(sessions.lastSeenAt, new Date(now.getTime() - idleLimit).toISOString()),
  )

function readUsers({ db, now }: Ctx) {
  const held = new Set(
    db
      .select()
      .from(userRoles)
      .all()
      .map(({ userId, role }) => `${userId} ${role}`),
  )
  const visits = new Map(readVisits(db, now).map((visit) => [visit.userId, visit]))
  return db
    .select()
    .from(users)
    .all()
    .map((user) => ({
      id: user.id,
      name: user.name,
      email: user.email,
      locale: user.locale,
      roles: roles.filter((role) => held.has(`${user.id} ${role}`)),
      state: stateOf(user),
      lastSeenAt: visits.get(user.id)?.lastSeenAt ?? null,
      sessions: visits.get(user.id)?.live ?? 0,
    }))
}

const readVisits = (db: EditorialReader, now: Date) =>
  db
    .select({
      userId: sessions.userId,
      lastSeenAt: max(sessions.lastSeenAt),
      live: sql<number>`sum(${isLive(now)})`,
    })
    .from(sessions)
    .groupBy(sessions.userId)
    .all()

function stateOf(user: { disabledAt: string | null; passwordHash: string | null }): UserState {
  if (user.disabledAt) return 'disabled'
  return user.passwordHash ? 'active' : 'invited'
}

function openLinkOf({ db, now }: Ctx, userId: string): string | null {
  const open = and(
    eq(invitations.userId, userId),
    isNull(invitations.usedAt),
    gt(invitations.expiresAt, now.toISOString()),
  )
  return db.select({ at: invitations.expiresAt }).from(invitations).where(open).get()?.at ?? null
}
