import { eq } from 'drizzle-orm'
import type { EditorialDb, EditorialReader } from '@/db/editorial/client'
import { invitations, users } from '@/db/editorial/schema/users'
import { audit } from '@/lib/audit/record'
import { Refusal, refuseIf } from '@/lib/refusal'
import { accountKey, clearFailures } from './failures'
import type { AcceptInput } from './input'
import { voidInvitations } from './invite'
import { hashPassword } from './passwords'
import { passwordReasons } from './rules'
import { endSessionsOf } from './sessions'
import { tokenHash } from './tokens'

type InvitationState = 'unknown' | 'used' | 'expired'

/** Whom a link is for, or why it no longer works. */
export function readInvitation(db: EditorialReader, token: string, now: Date) {
  const found = db
    .select({ invitation: invitations, user: users })
    .from(invitations)
    .innerJoin(users, eq(users.id, invitations.userId))
    .where(eq(invitations.tokenHash, tokenHash(token)))
    .get()
  const closed = (state: InvitationState) => ({ state }) as const
  if (!found || found.user.disabledAt) return closed('unknown')
  if (found.invitation.usedAt) return closed('used')
  if (found.invitation.expiresAt <= now.toISOString()) return closed('expired')
  const { id, email, name, passwordHash } = found.user
  return { state: 'open', userId: id, email, name, isFirst: passwordHash === null } as const
}

function requireInvitation(db: EditorialReader, token: string, now: Date) {
  const invitation = readInvitation(db, token, now)
  if (invitation.state !== 'open') throw new Refusal(`invitation.${invitation.state}`)
  return invitation
}

/**
 * Sets the password of the person a link was made for, and their name as they confirm it; the link is used up, and
 * whoever was signed in as them is signed out. Throws `invitation.unknown`, `.used` or `.expired`.
 */
export async function acceptInvitation(db: EditorialDb, input: AcceptInput, now: Date): Promise<void> {
  const { email } = requireInvitation(db, input.token, now)
  refuseIf(passwordReasons(input.password, input.again, email))
  const passwordHash = await hashPassword(input.password)
  db.transaction(
    (tx) => {
      const { userId } = requireInvitation(tx, input.token, now)
      const usedAt = now.toISOString()
      tx.update(invitations)
        .set({ usedAt })
        .where(eq(invitations.tokenHash, tokenHash(input.token)))
        .run()
      tx.update(users).set({ name: input.name, passwordHash }).where(eq(users.id, userId)).run()
      voidInvitations(tx, userId, now)
      endSessionsOf(tx, userId, now)
      clearFailures(tx, accountKey(email))
      audit(tx, { actor: { id: userId }, now }, 'user.passwordSet', { kind: 'user', id: userId })
    },
    { behavior: 'immediate' },
  )
}
