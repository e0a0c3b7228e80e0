import { z } from 'zod'
import { type AskedForm, askedForms, formParts } from '@/db/editorial/form-kinds'
import { id, line } from '@/lib/fields'

/** The kinds of directory entry whose Russian names are declined. States have tables by hand, topics stand alone. */
export const declinedKinds = ['person', 'post', 'body'] as const
export type DeclinedKind = (typeof declinedKinds)[number]

export const isDeclinedKind = (kind: string): kind is DeclinedKind =>
  declinedKinds.some((each) => each === kind)

const form = line(500).min(1, 'required')
const asked = Object.fromEntries(askedForms.map((each) => [each, form.optional()]))

const formsOfWords = {
  part: z.enum(formParts).default('whole'),
  /** The words in the nominative, Russian. */
  nominative: form,
  forms: z
    .strictObject(asked as Record<AskedForm, z.ZodOptional<typeof form>>)
    .refine((forms) => Object.values(forms).some(Boolean), 'required'),
}

/** What was confirmed of an entry that is not stored yet: kept in its form, stored with it. */
export const keptForms = z.array(z.strictObject(formsOfWords)).max(200, 'tooMany')
export type KeptForms = z.output<typeof keptForms>[number]

/** Forms of an entry of the directory, or of words that are no entry. */
export const formsInput = z.strictObject({
  entry: z.strictObject({ kind: z.enum(declinedKinds), id }).nullable(),
  ...formsOfWords,
})
/** The same of several parts of one entry at once. */
export const entryFormsInput = z.strictObject({
  entry: z.strictObject({ kind: z.enum(declinedKinds), id }),
  kept: keptForms.min(1, 'required'),
})

export type FormsInput = z.output<typeof formsInput>
export type DeclinedEntry = NonNullable<FormsInput['entry']>
