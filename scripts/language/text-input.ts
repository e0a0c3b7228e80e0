import { z } from 'zod'

/** Of a text that is read or checked: far longer than a release ever was. */
export const longestText = z.string().max(1_000_000)

export const textLanguage = z.enum(['ru', 'en']).default('ru')

/** YYYY-MM-DD; of an instant the day. */
export const readableDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}/, 'is not a date like 2020-11-20')
  .transform((date) => date.slice(0, 10))
  .nullable()
