import { z } from 'zod'
import { locales } from '@/db/locales'

/** Fields that several kinds of content share. Messages are keys under `validation`. */

export const id = z.string().regex(/^[a-z0-9]{16}$/, 'reference')
export const optionalId = id.nullable().default(null)
export const ids = z.array(id).max(100, 'tooMany').default([])

/** Without what cannot be printed and has no place in a feed: controls, halves of surrogate pairs, non-characters. */
const printable = (text: string) =>
  text
    .replace(/[\v\f\u0085\u2028\u2029]/g, ' ')
    .replace(/[\p{Surrogate}\ufffe\uffff]|(?![\t\n\r])\p{Cc}/gu, '')

/** One line of text; inner line breaks are refused. */
export const line = (max: number) =>
  z
    .string()
    .overwrite(printable)
    .trim()
    .max(max, 'tooLong')
    .regex(/^[^\r\n]*$/, 'oneLine')

export const paragraph = (max: number) => z.string().overwrite(printable).trim().max(max, 'tooLong')

/** A text in each language, '' where there is none. */
export const lineByLocale = (max: number) => byLocale(line(max))
export const paragraphByLocale = (max: number) => byLocale(paragraph(max))

function byLocale(field: z.ZodString) {
  const shape = Object.fromEntries(locales.map((locale) => [locale, field.default('')]))
  return z.strictObject(shape as Record<(typeof locales)[number], z.ZodDefault<z.ZodString>>).prefault({})
}

const isRealDate = (value: string) =>
  !Number.isNaN(Date.parse(value)) && new Date(value).toISOString().startsWith(value)

/** The languages something is complete in; one named twice counts once. */
export const languages = z
  .array(z.enum(locales))
  .overwrite((named) => [...new Set(named)])
  .default([locales[0]])

/** Whether no two rows have one id: what tells rows apart in the public store. */
export const haveOwnIds = (rows: readonly { id: string }[]) =>
  new Set(rows.map(({ id }) => id)).size === rows.length

/** A calendar date, YYYY-MM-DD. */
export const localDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'date')
  .refine(isRealDate, 'date')
export const optionalDate = z.union([z.literal(''), localDate]).default('')

/** ISO 8601 of reduced precision: year, month or day. */
export const partialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/, 'partialDate')
  .refine((value) => value.length < 10 || isRealDate(value), 'partialDate')

/** Local time HH:MM, or ''. */
export const optionalTime = z
  .union([z.literal(''), z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'time')])
  .default('')

/** An instant in UTC, exactly as `Date.toISOString` writes it: instants are compared and sorted as text. */
export const instant = z.string().refine(isInstant, 'instant')

function isInstant(value: string) {
  const at = new Date(value)
  return !Number.isNaN(at.getTime()) && at.toISOString() === value
}

export const zone = z.string().refine(isZone, 'zone')

function isZone(value: string) {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value })
    return true
  } catch {
    return false
  }
}

export const optionalEmail = z.union([z.literal(''), z.email('email').max(200, 'tooLong')]).default('')
export const optionalPhone = z
  .string()
  .trim()
  .max(40, 'tooLong')
  .regex(/^[+\d\s().,–-]*$/, 'phone')
  .default('')
