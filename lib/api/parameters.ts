import { z } from 'zod'
import { language } from './fields'
import { Unanswerable } from './problem'

/** What a parameter may be: a schema for the text in the address, with its words for the document. */
export type Parameters = Readonly<Record<string, z.ZodType>>

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(200)
  .optional()

/** In which language: the first of the house unless it is said. */
export const ofLanguage = {
  language: language.default('ru').meta({ description: 'The language of the answer.' }),
} satisfies Parameters

export const ofPage = {
  limit: z
    .string()
    .regex(/^([1-9]\d?|100)$/, 'A whole number from 1 to 100.')
    .default('30')
    .transform(Number)
    .meta({ description: 'How many items a page has.' }),
  cursor: z
    .string()
    .max(500)
    .optional()
    .meta({ description: 'Where to go on; it stands in `next`, and is opaque.' }),
} satisfies Parameters

/** What lists are narrowed by, as in the addresses of pages and feeds. */
export const ofFilters = <Kind extends z.ZodType>(kind: Kind) =>
  ({
    kind: kind.optional() as z.ZodOptional<Kind>,
    body: slug.meta({ description: 'The slug of a body.' }),
    topic: slug.meta({ description: 'The slug of a topic.' }),
    state: z
      .string()
      .regex(/^[a-z]{2}$/)
      .optional()
      .meta({ description: 'A state by its ISO 3166-1 alpha-2 code in lower case.' }),
    person: slug.meta({ description: 'The slug of a person.' }),
    year: z
      .string()
      .regex(/^[1-9]\d{3}$/)
      .optional(),
    month: z
      .string()
      .regex(/^([1-9]|1[0-2])$/)
      .optional()
      .meta({ description: 'Of the year, from 1 to 12.' }),
  }) satisfies Parameters

type Read<Known extends Parameters> = { [Name in keyof Known]: z.output<Known[Name]> }

/**
 * Reads a query by what is known of it. Throws what names the first parameter that is not known, stands there twice or
 * is badly written: a program that asks for something else than it means is to learn of it.
 */
export function readParameters<Known extends Parameters>(query: URLSearchParams, known: Known): Read<Known> {
  const names = Object.keys(known)
  for (const name of query.keys()) {
    if (!names.includes(name)) {
      const detail = names.length > 0 ? `Known here: ${names.join(', ')}.` : 'None is known here.'
      throw new Unanswerable('unknown-parameter', detail, { parameter: name })
    }
    if (query.getAll(name).length > 1) throw bad(name, 'It may stand there once.')
  }
  const read = Object.entries(known).map(([name, schema]) => {
    const { success, data, error } = schema.safeParse(query.get(name) ?? undefined)
    if (!success) throw bad(name, error.issues.map(({ message }) => message).join(' '))
    return [name, data]
  })
  const values = Object.fromEntries(read) as Read<Known>
  if ('month' in known && query.has('month') && !query.has('year')) throw bad('month', 'It needs a year.')
  return values
}

const bad = (parameter: string, detail: string) => new Unanswerable('bad-parameter', detail, { parameter })
