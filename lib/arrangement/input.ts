import { z } from 'zod'
import { type Locale, locales } from '@/db/locales'
import { id, instant, line, optionalEmail, optionalPhone, paragraph } from '@/lib/fields'

/** A text in each language; the first one is required, and stands for a language that has none. */
const inFirstAtLeast = (field: z.ZodString) =>
  z.strictObject(
    Object.fromEntries(
      locales.map((locale, index) => [locale, (index === 0 ? field.min(1, 'required') : field).prefault('')]),
    ) as Record<Locale, z.ZodPrefault<z.ZodString>>,
  )

const hour = 3_600_000
export const longestLead = 31 * 24 * hour
export const longestWarning = 72 * hour
export const longestDuty = 31 * 24 * hour

const lasts = (span: { from: string; until: string }, longest: number) =>
  Date.parse(span.until) - Date.parse(span.from) <= longest

const endsLater = (span: { from: string; until: string }) => span.until > span.from

/** A release to lead the home page of its language until then. */
export const leadInput = z.strictObject({ recordId: id, until: instant })
export type LeadInput = z.input<typeof leadInput>

/** A page of this newsroom, in any of its languages, or an https address; '' = none. */
const link = line(500).refine(isLink, 'warningLink')

function isLink(value: string) {
  if (value === '') return true
  if (locales.some((locale) => value === `/${locale}` || value.startsWith(`/${locale}/`)))
    return !/[\s\\]/.test(value)
  return /^https:\/\/[^\s/]+/.test(value) && URL.canParse(value)
}

/** A warning above every page. `from: null` is at once. */
export const warningInput = z
  .strictObject({
    text: inFirstAtLeast(line(300)),
    link: z
      .strictObject(
        Object.fromEntries(locales.map((locale) => [locale, link.default('')])) as Record<
          Locale,
          z.ZodDefault<typeof link>
        >,
      )
      .prefault({}),
    reason: paragraph(1000).min(1, 'required'),
    from: instant.nullable().default(null),
    until: instant,
  })
  .refine(({ from, until }) => !from || endsLater({ from, until }), { message: 'dateOrder', path: ['until'] })
  .refine(({ from, until }) => !from || lasts({ from, until }, longestWarning), {
    message: 'warningTooLong',
    path: ['until'],
  })
export type WarningInput = z.input<typeof warningInput>

/** Who answers the press from then to then: by telephone, by e-mail, or both. */
export const dutyInput = z
  .strictObject({
    name: inFirstAtLeast(line(200)),
    phone: optionalPhone,
    email: optionalEmail,
    from: instant,
    until: instant,
  })
  .refine(({ phone, email }) => phone !== '' || email !== '', { message: 'dutyContact', path: ['phone'] })
  .refine(endsLater, { message: 'dateOrder', path: ['until'] })
  .refine((span) => lasts(span, longestDuty), { message: 'dutyTooLong', path: ['until'] })
export type DutyInput = z.input<typeof dutyInput>

/** What is ended before its time. */
export const endInput = z.strictObject({ id })
export type EndInput = z.input<typeof endInput>
