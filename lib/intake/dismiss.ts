import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import { intakeTexts } from '@/db/editorial/schema/language'
import { may } from '@/lib/access/authorise'
import { audit } from '@/lib/audit/record'
import type { Ctx } from '@/lib/context'
import { Refusal } from '@/lib/refusal'
import { headingOf } from './heading'
import type { intakeChange, intakeChoice } from './input'
import { findText, undecided, waitingText } from './intake-rows'
import { isUndone } from './made-records'

type Choice = z.output<typeof intakeChoice>

/** Sets a text aside: nothing is made of it, and it can be taken up again. */
export function dismissText(ctx: Ctx, { id }: Choice): { id: string } {
  return ctx.db.transaction(
    (tx) => {
      const { heading } = waitingText(tx, ctx, id)
      const decided = { decidedBy: ctx.actor.id, decidedAt: ctx.now.toISOString() }
      tx.update(intakeTexts)
        .set({ state: 'dismissed', ...decided })
        .where(eq(intakeTexts.id, id))
        .run()
      audit(tx, ctx, 'intake.dismissed', { kind: 'intake', id }, { heading })
      return { id }
    },
    { behavior: 'immediate' },
  )
}

/** Takes up again what was set aside, and what was confirmed where all that came of it has been discarded. */
export function resumeText(ctx: Ctx, { id }: Choice): { id: string } {
  return ctx.db.transaction(
    (tx) => {
      const row = findText(tx, ctx, id)
      if (!row || !may(ctx, 'record.create')) throw new Refusal('intake.missing')
      if (row.state === 'confirmed' && !isUndone(tx, row)) throw new Refusal('intake.confirmed')
      if (row.state === 'waiting') return { id }
      tx.update(intakeTexts)
        .set({ state: 'waiting', ...undecided })
        .where(eq(intakeTexts.id, id))
        .run()
      audit(tx, ctx, 'intake.resumed', { kind: 'intake', id }, { heading: row.heading })
      return { id }
    },
    { behavior: 'immediate' },
  )
}

/** Sets by which language and which day of publication a waiting text is read. */
export function changeText(
  ctx: Ctx,
  { id, language, publishedOn }: z.output<typeof intakeChange>,
): { id: string } {
  return ctx.db.transaction(
    (tx) => {
      const before = waitingText(tx, ctx, id)
      if (before.language === language && before.publishedOn === publishedOn) return { id }
      const heading = headingOf(before.text, language)
      tx.update(intakeTexts).set({ language, publishedOn, heading }).where(eq(intakeTexts.id, id)).run()
      const was = { language: before.language, publishedOn: before.publishedOn }
      audit(
        tx,
        ctx,
        'intake.changed',
        { kind: 'intake', id },
        { before: was, after: { language, publishedOn } },
      )
      return { id }
    },
    { behavior: 'immediate' },
  )
}
