import { z } from 'zod'
import { intakeStates } from '@/db/editorial/schema/language'
import { locales } from '@/db/locales'
import { id, line, optionalDate } from '@/lib/fields'

/** How much is taken in at once: a text is read in one go, and a paste is written in one transaction. */
export const intakeLimits = { characters: 500_000, texts: 200, fileBytes: 20 * 1024 * 1024 }

/**
 * What a text may not hold: halves of surrogate pairs and control characters. Line breaks become those of Unix, so that
 * a place in the text is the same place everywhere.
 */
export const plainLines = (text: string) =>
  text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/\f/g, '\n\n')
    .replace(/[\p{Surrogate}\ufffe\uffff\ufeff]|(?![\t\n])\p{Cc}/gu, '')

const text = z.string().overwrite(plainLines).max(intakeLimits.characters, 'tooLong')

/** What was pasted, dropped or imported: one text or several in one. */
export const takeInInput = z.strictObject({
  text: text.refine((value) => /\p{L}/u.test(value), 'intakeText'),
  /** null: as its letters say. */
  language: z.enum(locales).nullable().default(null),
  /** The local date on which it was issued; '' when unknown: then, and for each of several, what its own date line says. */
  publishedOn: optionalDate,
  /** '' of what was pasted. */
  fileName: line(200).default(''),
  /** Offsets into the text at which a new release begins, as somebody has seen them; null: as `splitText` finds them. */
  cuts: z.array(z.int().min(1)).max(intakeLimits.texts, 'tooMany').nullable().default(null),
})
export type TakeInInput = z.input<typeof takeInInput>

export const intakeChoice = z.strictObject({ id })

/** What may still be put right of a text before it is confirmed: what it is read by. */
export const intakeChange = intakeChoice.extend({ language: z.enum(locales), publishedOn: optionalDate })

/** The filters of the queue as its address holds them. What is not understood counts as not set. */
export const intakeFilter = z.object({
  state: z.enum(intakeStates).catch('waiting'),
  /** Words of the text. */
  text: z.string().trim().max(200).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})
export type IntakeFilter = z.output<typeof intakeFilter>
