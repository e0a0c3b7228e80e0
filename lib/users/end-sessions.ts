import { and, eq, isNull } from 'drizzle-orm'
import type { EditorialDb } from '@/db/editorial/client'
import { sessions } from '@/db/editorial/schema/users'
import { authorise } from '@/lib/access/authorise'
import { audit } from '@/lib/audit/record'
import type { Ctx } from '@/lib/context'
import { requireUser } from './require-user'
import { endSessionsOf } from './sessions'

/** Signs a person out everywhere. */
export function endSessions(ctx: Ctx, { userId }: { userId: string }) {
  ctx.db.transaction(
    (tx) => {
      authorise(ctx, 'user.change')
      const user = requireUser(tx, userId)
      endSessionsOf(tx, user.id, ctx.now)
      audit(tx, ctx, 'sessions.ended', { kind: 'user', id: user.id })
    },
    { behavior: 'immediate' },
  )
}

/** Signs the person out of one of their own browsers. What is not theirs, or has ended, changes nothing. */
export function endOwnSession(ctx: Ctx, { tokenHash }: { tokenHash: string }) {
  ctx.db.transaction(
    (tx) => {
      const ended = tx
        .update(sessions)
        .set({ endedAt: ctx.now.toISOString() })
        .where(
          and(eq(sessions.tokenHash, tokenHash), eq(sessions.userId, ctx.actor.id), isNull(sessions.endedAt)),
        )
        .run()
      if (ended.changes) audit(tx, ctx, 'session.ended', { kind: 'user', id: ctx.actor.id })
    },
    { behavior: 'immediate' },
  )
}

/** Signing out: ends the session that the browser came with. */
export function endSession(db: EditorialDb, tokenHash: string, now: Date) {
  db.transaction(
    (tx) => {
      const session = tx
        .update(sessions)
        .set({ endedAt: now.toISOString() })
        .where(and(eq(sessions.tokenHash, tokenHash), isNull(sessions.endedAt)))
        .returning({ userId: sessions.userId })
        .get()
      if (!session) return
      audit(tx, { actor: { id: session.userId }, now }, 'session.ended', { kind: 'user', id: session.userId })
    },
    { behavior: 'immediate' },
  )
}
