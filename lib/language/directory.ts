import { z } from 'zod'
import { bodyName, personName } from './record'
import { storedForms } from './russian/stored-forms'

/**
 * The directory as the language engine reads it: `--directory FILE` on the command line, on the desk made from the
 * editorial store. Names in the nominative.
 */

/** YYYY, YYYY-MM or YYYY-MM-DD; '' is open. */
const partialDate = z
  .string()
  .regex(/^(\d{4}(-\d{2}(-\d{2})?)?)?$/)
  .default('')

const heldPost = z.strictObject({
  title: z.strictObject({ ru: z.string().default(''), en: z.string().default('') }),
  /** ISO 3166-1 alpha-2 of the state that the post speaks for. */
  state: z.string().length(2).nullable().default(null),
  from: partialDate,
  to: partialDate,
  /** Russian forms of the title that an editor has confirmed. */
  forms: storedForms.optional(),
})

const person = personName.extend({
  id: z.string(),
  aliases: z.array(z.string()).default([]),
  posts: z.array(heldPost).default([]),
  state: z.string().length(2).nullable().default(null),
})

const body = bodyName.extend({
  id: z.string(),
  kind: z.enum(['organ', 'working_group', 'state_agency', 'international_organisation', 'secretariat']),
  aliases: z.array(z.string()).default([]),
})

export const languageDirectory = z.strictObject({
  people: z.array(person).default([]),
  bodies: z.array(body).default([]),
  /** ISO codes of the members, in the house's order. */
  members: z.array(z.string().length(2)).default([]),
})
export type LanguageDirectory = z.output<typeof languageDirectory>
export type DirectoryPerson = LanguageDirectory['people'][number]
export type DirectoryBody = LanguageDirectory['bodies'][number]
