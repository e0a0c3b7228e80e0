import { z } from 'zod'
import { appointmentKinds, bodyKinds } from '@/db/editorial/directory-kinds'
import { type Locale, locales } from '@/db/locales'

/** A value in the languages that have one. */
function byLocale<Value extends z.ZodType>(value: Value) {
  const shape = Object.fromEntries(locales.map((locale) => [locale, value.optional()]))
  return z.strictObject(shape as Record<Locale, z.ZodOptional<Value>>)
}

const personNames = byLocale(z.strictObject({ full: z.string(), familyFirst: z.string() }))
const bodyNames = byLocale(z.strictObject({ full: z.string(), short: z.string(), abbreviation: z.string() }))
const texts = byLocale(z.string())

const person = z.strictObject({ kind: z.literal('person'), names: personNames })

const body = z.strictObject({
  kind: z.literal('body'),
  bodyKind: z.enum(bodyKinds),
  /** ISO 3166-1 alpha-2 of its state, if it has one. */
  stateCode: z.string().nullable(),
  names: bodyNames,
})

const appointment = z.strictObject({
  kind: z.literal('appointment'),
  appointmentKind: z.enum(appointmentKinds),
  from: z.string().nullable(),
  to: z.string().nullable(),
  post: texts,
  personId: z.string(),
  personNames,
  bodyId: z.string(),
  bodyKind: z.enum(bodyKinds),
  stateCode: z.string().nullable(),
  bodyNames,
})

const member = z.strictObject({
  code: z.string(),
  names: byLocale(z.strictObject({ official: z.string(), short: z.string() })),
})

const organisation = z.strictObject({
  kind: z.literal('organisation'),
  profile: z.strictObject({
    names: bodyNames,
    emblem: z.string(),
    about: texts,
    boilerplate: texts.default({}),
    securityEmail: z.string().default(''),
    notice: texts,
    contacts: z.array(z.strictObject({ label: texts, name: texts, phone: z.string(), email: z.string() })),
    address: texts,
    zone: z.string(),
    members: z.array(member),
  }),
})

/** What `entry_releases.printed` holds: an entry as it reads on the day it is public from, frozen at the proposal. */
export const printedEntry = z.discriminatedUnion('kind', [person, body, appointment, organisation])

export type PrintedEntry = z.output<typeof printedEntry>
export type PrintedPerson = z.output<typeof person>
export type PrintedBody = z.output<typeof body>
export type PrintedAppointment = z.output<typeof appointment>
export type PrintedOrganisation = z.output<typeof organisation>
