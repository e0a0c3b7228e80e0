import { and, eq, isNotNull } from 'drizzle-orm'
import { mails } from '@/db/editorial/schema/mail'
import { authorise } from '@/lib/access/authorise'
import { audit } from '@/lib/audit/record'
import type { Ctx } from '@/lib/context'
import { parseInput } from '@/lib/parse-input'
import { Refusal } from '@/lib/refusal'
import { mailInput } from './input'

/**
 * Sends a mail again of which nobody knows whether it went out: who decides it knows that it may come twice. Its
 * Message-ID stays, so that a receiver can tell. Throws `subscription.mailSettled` where it is settled by now.
 */
export function sendAgain(ctx: Ctx, raw: { mailId: string }) {
  authorise(ctx, 'subscription.change')
  const { mailId } = parseInput(mailInput, raw)
  ctx.db.transaction(
    (tx) => {
      const isUncertain = and(eq(mails.id, mailId), eq(mails.state, 'uncertain'), isNotNull(mails.settledAt))
      const { changes } = tx
        .update(mails)
        .set({ state: 'waiting', dueAt: ctx.now.toISOString(), settledAt: null, attempts: 0 })
        .where(isUncertain)
        .run()
      if (changes === 0) throw new Refusal('subscription.mailSettled')
      audit(tx, ctx, 'mail.sentAgain', { kind: 'mail', id: mailId })
    },
    { behavior: 'immediate' },
  )
}
