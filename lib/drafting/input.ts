import { z } from 'zod'
import { locales } from '@/db/locales'
import { id, paragraph } from '@/lib/fields'

/** Answers of an author to the questions of a draft, by the question's id. Blank ones are none. */
const answers = z
  .record(z.string().max(2000), paragraph(2000))
  .refine((given) => Object.keys(given).length <= 500, 'tooMany')
  .transform((given) => Object.fromEntries(Object.entries(given).filter(([, answer]) => answer !== '')))

/** What is drafted from a meeting, to be seen before it becomes a record. */
export const previewInput = z.strictObject({ meetingId: id, answers: answers.default({}) })
export type PreviewInput = z.input<typeof previewInput>

export const draftInput = z.strictObject({
  meetingId: id,
  languages: z
    .array(z.enum(locales))
    .overwrite((named) => [...new Set(named)])
    .min(1, 'nothingChosen'),
  answers: answers.default({}),
})
export type DraftInput = z.input<typeof draftInput>

/** The words that an author has confirmed, or put in place of those that the engine was not sure of. */
export const answerInput = z.strictObject({
  recordId: id,
  question: z.string().max(2000),
  answer: paragraph(2000).min(1, 'required'),
})
export type AnswerInput = z.input<typeof answerInput>

export const renewInput = z.strictObject({ recordId: id, lockVersion: z.int().min(1) })
export type RenewInput = z.input<typeof renewInput>
