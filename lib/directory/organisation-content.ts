import { z } from 'zod'
import { locales } from '@/db/locales'
import { id, line, lineByLocale, optionalEmail, optionalPhone, paragraphByLocale, zone } from '@/lib/fields'

/** The one row of the organisation's table. */
export const organisationId = 1

const name = z.strictObject({
  full: line(500).default(''),
  short: line(200).default(''),
  abbreviation: line(50).default(''),
})

/** The first language is required; another without a full name is left out. */
const names = z
  .strictObject(
    Object.fromEntries(locales.map((locale) => [locale, name.prefault({})])) as Record<
      (typeof locales)[number],
      z.ZodPrefault<typeof name>
    >,
  )
  .refine((value) => value[locales[0]].full !== '', { message: 'required', path: [locales[0], 'full'] })
  .transform((value) => {
    const filled = locales.filter((locale) => value[locale].full !== '')
    return Object.fromEntries(filled.map((locale) => [locale, value[locale]])) as {
      [locale in (typeof locales)[number]]?: z.output<typeof name>
    }
  })

const contact = z.strictObject({
  label: lineByLocale(200),
  name: lineByLocale(200),
  phone: optionalPhone,
  email: optionalEmail,
})

/** The organisation's profile as it is kept on the desk. */
export const organisationProfile = z.strictObject({
  names,
  /** The file of the emblem in `public/`, as an address: `/emblem.svg`; '' = none. */
  emblem: z
    .string()
    .trim()
    .max(200, 'tooLong')
    .regex(/^$|^\/[\w/-]+\.(svg|png|webp)$/, 'emblem')
    .default(''),
  about: paragraphByLocale(3000),
  boilerplate: paragraphByLocale(2000),
  /** Whom to tell of a weakness of the site; '' = the first contact with an address. */
  securityEmail: optionalEmail,
  notice: paragraphByLocale(500),
  contacts: z.array(contact).max(20, 'tooMany').default([]),
  address: paragraphByLocale(500),
  zone: zone.default('UTC'),
  memberStateIds: z.array(id).max(200, 'tooMany').default([]),
})

/** `lockVersion` is 0 while there is no profile yet. */
export const organisationChange = z.strictObject({ profile: organisationProfile, lockVersion: z.int() })
