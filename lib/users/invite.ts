import { and, eq, gt, isNull } from 'drizzle-orm'
import type { EditorialDb, EditorialTx } from '@/db/editorial/client'
import { invitations, userRoles, users } from '@/db/editorial/schema/users'
import { authorise } from '@/lib/access/authorise'
import { audit } from '@/lib/audit/record'
import type { Actor, Ctx } from '@/lib/context'
import { newId } from '@/lib/id'
import { Refusal } from '@/lib/refusal'
import type { InviteInput } from './input'
import { invitationLimit } from './limits'
import { requireUser } from './require-user'
import { newToken, tokenHash } from './tokens'

/** `actor: null` is the system: the script that invites the first administrator. */
type InviteCtx = Omit<Ctx, 'actor'> & { actor: Actor | null }

/** A link to set a password by: shown once, the store keeps a hash. */
export type Invitation = { userId: string; path: string; expiresAt: string }

/** Adds a person and gives the single-use link by which they set their password. */
export function inviteUser(ctx: InviteCtx, input: InviteInput): Invitation {
  return ctx.db.transaction(
    (tx) => {
      authoriseUnlessSystem(ctx)
      const known = tx.select({ id: users.id }).from(users).where(eq(users.email, input.email)).get()
      if (known) throw new Refusal({ key: 'user.emailTaken', field: 'email' })
      const { email, name, locale, roles } = input
      const userId = newId()
      tx.insert(users).values({ id: userId, email, name, locale, createdAt: ctx.now.toISOString() }).run()
      for (const role of new Set(roles)) tx.insert(userRoles).values({ userId, role }).run()
      audit(tx, ctx, 'user.invited', { kind: 'user', id: userId }, { roles })
      return addInvitation(tx, ctx, userId)
    },
    { behavior: 'immediate' },
  )
}

/** Gives a new link, for a first password or a forgotten one; earlier links stop working. */
export function renewInvitation(ctx: InviteCtx, { userId }: { userId: string }): Invitation {
  return ctx.db.transaction(
    (tx) => {
      authoriseUnlessSystem(ctx)
      const user = requireUser(tx, userId)
      if (user.disabledAt) throw new Refusal('user.disabled')
      voidInvitations(tx, userId, ctx.now)
      audit(tx, ctx, 'user.linkRenewed', { kind: 'user', id: userId })
      return addInvitation(tx, ctx, userId)
    },
    { behavior: 'immediate' },
  )
}

/** The person's unused links stop working now. */
export function voidInvitations(tx: EditorialTx, userId: string, now: Date) {
  const at = now.toISOString()
  tx.update(invitations)
    .set({ expiresAt: at })
    .where(and(eq(invitations.userId, userId), isNull(invitations.usedAt), gt(invitations.expiresAt, at)))
    .run()
}

function authoriseUnlessSystem({ db, actor, now }: InviteCtx) {
  if (actor) authorise({ db, actor, now }, 'user.change')
}

function addInvitation(tx: EditorialTx, ctx: { actor: Actor | null; now: Date }, userId: string): Invitation {
  const token = newToken()
  const expiresAt = new Date(ctx.now.getTime() + invitationLimit).toISOString()
  tx.insert(invitations)
    .values({
      tokenHash: tokenHash(token),
      userId,
      invitedBy: ctx.actor?.id,
      createdAt: ctx.now.toISOString(),
      expiresAt,
    })
    .run()
  return { userId, path: `/invitation/${token}`, expiresAt }
}

/** The person of an e-mail, for the script that renews a link. */
export const userIdOf = (db: EditorialDb, email: string) =>
  db.select({ id: users.id }).from(users).where(eq(users.email, email.trim().toLowerCase())).get()?.id
