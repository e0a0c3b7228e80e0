import { eq } from 'drizzle-orm'
import type { EditorialTx } from '@/db/editorial/client'
import { type IntakeState, intakeTexts } from '@/db/editorial/schema/language'
import { users } from '@/db/editorial/schema/users'
import type { Locale } from '@/db/locales'
import { authorise } from '@/lib/access/authorise'
import { audit } from '@/lib/audit/record'
import { sha256 } from '@/lib/canonical'
import type { Ctx } from '@/lib/context'
import { fold } from '@/lib/directory/search-key'
import { newId } from '@/lib/id'
import { parseInput } from '@/lib/parse-input'
import { Refusal } from '@/lib/refusal'
import { headingOf } from './heading'
import { intakeLimits, type TakeInInput, takeInInput } from './input'
import { findText, type IntakeText, undecided } from './intake-rows'
import { isUndone } from './made-records'
import { partsAt, splitText, trimmedPart } from './split'
import { languageOfText } from './text-language'

/** A text that was there before. */
export type KnownText = {
  /** null where a colleague has taken it in and the actor may not read it. */
  id: string | null
  /** Whom to ask about a text that the actor may not read: who has it, or has decided about it. */
  askWhom: string
  state: IntakeState
  heading: string
}

/** What was made of a paste, in its order. */
export type TakenIn = { ids: string[]; known: KnownText[] }

/**
 * Takes a text in, or each of several that were pasted as one; what is there already is told and not taken in again,
 * except what a colleague has set aside: that is handed to whoever brings it anew. Throws Refusal.
 */
export function takeIn(ctx: Ctx, raw: TakeInInput): TakenIn {
  const input = parseInput(takeInInput, raw)
  authorise(ctx, 'record.create')
  const language = input.language ?? languageOfText(input.text)
  const texts = textsOf(input, language)
  return ctx.db.transaction(
    (tx) => {
      const ids: string[] = []
      const known: KnownText[] = []
      for (const part of texts) {
        const text = { ...part, language, hash: textHash(part.text), fileName: input.fileName }
        const there = tx.select().from(intakeTexts).where(eq(intakeTexts.hash, text.hash)).get()
        if (!there) ids.push(keep(tx, ctx, text))
        else if (ids.includes(there.id)) continue
        else if (findText(tx, ctx, there.id)) known.push(knownAs(there.id, there.state, text))
        else if (there.state === 'dismissed' || isUndone(tx, there)) ids.push(takeOver(tx, ctx, there, text))
        else
          known.push({
            ...knownAs(null, there.state, text),
            askWhom: nameOf(tx, there.decidedBy ?? there.takenInBy),
          })
      }
      return { ids, known }
    },
    { behavior: 'immediate' },
  )
}

/** By which the same release is known again, however its lines, quotes and dashes are set. */
export const textHash = (text: string) => sha256(fold(text))

type Input = { text: string; publishedOn: string; cuts: number[] | null }

function textsOf({ text, publishedOn, cuts }: Input, language: Locale) {
  const parts = cuts
    ? partsAt(text, cuts).map((part) => ({
        ...part,
        publishedOn: splitText(text.slice(part.start, part.end), language)[0]?.publishedOn ?? '',
      }))
    : splitText(text, language)
  const texts = parts
    .map((part) => ({
      text: trimmedPart(text.slice(part.start, part.end)),
      // What was said of one text is of it; of several each has its own day.
      publishedOn: parts.length > 1 ? part.publishedOn || publishedOn : publishedOn || part.publishedOn,
    }))
    .filter((part) => /\p{L}/u.test(part.text))
  if (texts.length > intakeLimits.texts)
    throw new Refusal({ key: 'intake.tooMany', field: 'text', values: { most: intakeLimits.texts } })
  return texts
}

type NewText = Required<
  Pick<typeof intakeTexts.$inferInsert, 'text' | 'publishedOn' | 'language' | 'hash' | 'fileName'>
>

const knownAs = (id: string | null, state: IntakeState, { text, language }: NewText): KnownText => ({
  id,
  state,
  heading: headingOf(text, language),
  askWhom: '',
})

const nameOf = (tx: EditorialTx, userId: string) =>
  tx.select({ name: users.name }).from(users).where(eq(users.id, userId)).get()?.name ?? ''

/** What a colleague has no more use for waits for whoever has brought it anew. */
function takeOver(tx: EditorialTx, ctx: Ctx, { id, takenInBy }: IntakeText, text: NewText): string {
  const heading = headingOf(text.text, text.language)
  const taken = { takenInBy: ctx.actor.id, takenInAt: ctx.now.toISOString() }
  tx.update(intakeTexts)
    .set({ ...text, heading, ...taken, state: 'waiting', ...undecided })
    .where(eq(intakeTexts.id, id))
    .run()
  audit(tx, ctx, 'intake.resumed', { kind: 'intake', id }, { heading, takenInBy })
  return id
}

function keep(tx: EditorialTx, ctx: Ctx, text: NewText): string {
  const id = newId()
  const heading = headingOf(text.text, text.language)
  tx.insert(intakeTexts)
    .values({ ...text, id, heading, takenInBy: ctx.actor.id, takenInAt: ctx.now.toISOString() })
    .run()
  audit(tx, ctx, 'intake.takenIn', { kind: 'intake', id }, { heading, fileName: text.fileName })
  return id
}
