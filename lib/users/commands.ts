import { and, eq, isNotNull, isNull, ne } from 'drizzle-orm'
import type { EditorialTx } from '@/db/editorial/client'
import { userRoles, users } from '@/db/editorial/schema/users'
import { authorise } from '@/lib/access/authorise'
import { audit } from '@/lib/audit/record'
import type { Ctx } from '@/lib/context'
import { Refusal } from '@/lib/refusal'
import type { RolesInput } from './input'
import { voidInvitations } from './invite'
import { requireUser } from './require-user'
import { endSessionsOf } from './sessions'

/** Gives a person these roles and no others, and signs them out. The same roles again change nothing. */
export function setRoles(ctx: Ctx, { userId, roles }: RolesInput) {
  ctx.db.transaction(
    (tx) => {
      authorise(ctx, 'user.change')
      const user = requireUser(tx, userId)
      refuseOneself(ctx, userId)
      const before = rolesOf(tx, userId)
      const after = new Set(roles)
      if (before.size === after.size && roles.every((role) => before.has(role))) return
      if (!after.has('administrator')) refuseLastAdministrator(tx, userId)
      tx.delete(userRoles).where(eq(userRoles.userId, userId)).run()
      for (const role of after) tx.insert(userRoles).values({ userId, role }).run()
      endSessionsOf(tx, userId, ctx.now)
      audit(
        tx,
        ctx,
        'user.rolesSet',
        { kind: 'user', id: user.id },
        { before: [...before], roles: [...after] },
      )
    },
    { behavior: 'immediate' },
  )
}

/** Signs a person out and keeps them out, by password and by link, until enabled again. */
export function disableUser(ctx: Ctx, { userId }: { userId: string }) {
  ctx.db.transaction(
    (tx) => {
      authorise(ctx, 'user.change')
      const user = requireUser(tx, userId)
      refuseOneself(ctx, userId)
      if (user.disabledAt) return
      refuseLastAdministrator(tx, userId)
      tx.update(users).set({ disabledAt: ctx.now.toISOString() }).where(eq(users.id, userId)).run()
      endSessionsOf(tx, userId, ctx.now)
      voidInvitations(tx, userId, ctx.now)
      audit(tx, ctx, 'user.disabled', { kind: 'user', id: userId })
    },
    { behavior: 'immediate' },
  )
}

/** Lets a person sign in again, with the password they had; links made before stay void. */
export function enableUser(ctx: Ctx, { userId }: { userId: string }) {
  ctx.db.transaction(
    (tx) => {
      authorise(ctx, 'user.change')
      if (!requireUser(tx, userId).disabledAt) return
      tx.update(users).set({ disabledAt: null }).where(eq(users.id, userId)).run()
      audit(tx, ctx, 'user.enabled', { kind: 'user', id: userId })
    },
    { behavior: 'immediate' },
  )
}

function refuseOneself(ctx: Ctx, userId: string) {
  if (ctx.actor.id === userId) throw new Refusal('user.notOneself')
}

/** An administrator who cannot sign in (invited only, or disabled) does not count as one who remains. */
function refuseLastAdministrator(tx: EditorialTx, userId: string) {
  if (!rolesOf(tx, userId).has('administrator')) return
  const another = tx
    .select({ id: users.id })
    .from(users)
    .innerJoin(userRoles, eq(userRoles.userId, users.id))
    .where(
      and(
        eq(userRoles.role, 'administrator'),
        ne(users.id, userId),
        isNull(users.disabledAt),
        isNotNull(users.passwordHash),
      ),
    )
    .get()
  if (!another) throw new Refusal('user.lastAdministrator')
}

const rolesOf = (tx: EditorialTx, userId: string) =>
  new Set(
    tx
      .select({ role: userRoles.role })
      .from(userRoles)
      .where(eq(userRoles.userId, userId))
      .all()
      .map(({ role }) => role),
  )
