import { eq } from 'drizzle-orm'
import { users } from '@/db/editorial/schema/users'
import type { Locale } from '@/db/locales'
import { audit } from '@/lib/audit/record'
import type { Ctx } from '@/lib/context'
import { Refusal, refuseIf } from '@/lib/refusal'
import { accountKey, clearFailures } from './failures'
import type { OwnPasswordInput } from './input'
import { voidInvitations } from './invite'
import { hashPassword } from './passwords'
import { requireUser } from './require-user'
import { passwordReasons } from './rules'
import { endSessionsOf } from './sessions'
import { verifyCredentials } from './sign-in'

/** The language of the desk for oneself. */
export function setOwnLocale(ctx: Ctx, { locale }: { locale: Locale }) {
  ctx.db.transaction(
    (tx) => {
      tx.update(users).set({ locale }).where(eq(users.id, ctx.actor.id)).run()
      audit(tx, ctx, 'user.localeSet', { kind: 'user', id: ctx.actor.id }, { locale })
    },
    { behavior: 'immediate' },
  )
}

/**
 * Changes one's own password and signs out every other browser. A wrong current password is slowed like a sign-in,
 * so that a browser left open is no place to guess it.
 */
export async function changeOwnPassword(
  ctx: Ctx,
  input: OwnPasswordInput,
  currentSession: string,
): Promise<void> {
  const email = ctx.db.transaction((tx) => requireUser(tx, ctx.actor.id).email, { behavior: 'immediate' })
  refuseIf(passwordReasons(input.password, input.again, email))
  const verified = await verifyOwn(ctx, email, input.current)
  const passwordHash = await hashPassword(input.password)
  ctx.db.transaction(
    (tx) => {
      const user = requireUser(tx, ctx.actor.id)
      if (user.disabledAt || user.passwordHash !== verified.passwordHash) throw new Refusal('conflict')
      tx.update(users).set({ passwordHash }).where(eq(users.id, user.id)).run()
      endSessionsOf(tx, user.id, ctx.now, currentSession)
      voidInvitations(tx, user.id, ctx.now)
      clearFailures(tx, accountKey(email))
      audit(tx, ctx, 'user.passwordChanged', { kind: 'user', id: user.id })
    },
    { behavior: 'immediate' },
  )
}

async function verifyOwn(ctx: Ctx, email: string, password: string) {
  try {
    return await verifyCredentials(ctx.db, { email, password, address: '' }, ctx.now)
  } catch (error) {
    const isWrong = error instanceof Refusal && error.message === 'signIn.failed'
    throw isWrong ? new Refusal({ key: 'validation.passwordWrong', field: 'current' }) : error
  }
}
