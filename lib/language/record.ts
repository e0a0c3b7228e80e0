import { z } from 'zod'
import { attendanceRoles, delegationCategories, presences } from '@/lib/attendance/content'
import { meetingFormats, meetingKinds, meetingStatuses, visibilities } from '@/lib/meetings/content'
import { storedForms, storedPersonForms } from './russian/stored-forms'

/**
 * A meeting with its list as the language engine takes it and gives it: everything by name, nothing by number of the
 * directory. `npm run -s meeting -- export ID` prints one, `npm run -s language -- draft` reads one.
 */

const text = z.strictObject({ ru: z.string().default(''), en: z.string().default('') })

/** A local date, YYYY-MM-DD. */
const localDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

/** In which order a person's names stand in running text. */
export const nameOrders = [
  'given-family',
  'given-patronymic-family',
  'initials-family',
  'family-given',
] as const
export type NameOrder = (typeof nameOrders)[number]

/** A person by the parts of the Russian name in the nominative; `en` is the whole English name, '' where there is none. */
export const personName = z.strictObject({
  family: z.string(),
  given: z.string().nullable().default(null),
  patronymic: z.string().nullable().default(null),
  /** As printed before a family name: «И.Н.» */
  initials: z.string().nullable().optional(),
  gender: z.enum(['m', 'f']).nullable().default(null),
  order: z.enum(nameOrders).default('given-family'),
  en: z.string().default(''),
  /** Rank or title that stands between post and name: «генерал-полковник». */
  rank: z.string().optional(),
  /** Russian forms that an editor has confirmed. */
  forms: storedPersonForms.optional(),
})
export type PersonName = z.output<typeof personName>

/** A body of the organisation, an agency of a state or another organisation. */
export const bodyName = z.strictObject({
  name: text,
  abbreviation: text.prefault({}),
  /** ISO 3166-1 alpha-2 of the state whose agency it is. */
  state: z.string().length(2).nullable().default(null),
  /** Russian forms of the name that an editor has confirmed. */
  forms: storedForms.optional(),
})
export type BodyName = z.output<typeof bodyName>

const attendance = z.strictObject({
  id: z.string(),
  person: personName,
  /** In the nominative, as printed. */
  post: text.prefault({}),
  /** Russian forms of the post that an editor has confirmed. */
  postForms: storedForms.optional(),
  role: z.enum(attendanceRoles).default('member'),
  presence: z.enum(presences).default('present'),
})

/** Of a state (ISO 3166-1 alpha-2), a body or a label: exactly one is there. */
const delegation = z
  .strictObject({
    id: z.string(),
    state: z.string().length(2).optional(),
    body: bodyName.optional(),
    label: text.optional(),
    category: z.enum(delegationCategories).default('member'),
    rows: z.array(attendance).default([]),
  })
  .refine(({ state, body, label }) => [state, body, label].filter(Boolean).length === 1, 'oneOf')

const agendaItem = z.strictObject({
  id: z.string(),
  /** A noun phrase in the nominative: «проект плана учений». */
  text,
  outcome: text.prefault({}),
  visibility: z.enum(visibilities).default('public'),
})

/** What an operation has come to: «задействовано 1200 сотрудников», «изъято 3 тонны наркотиков». */
const result = z.strictObject({
  verb: z.enum(['involved', 'seized', 'detained', 'inspected', 'opened']),
  number: z.number(),
  /** «тонна», «килограмм»; '' where things are counted. In the nominative singular. */
  unit: text.prefault({}),
  /** «сотрудник», «наркотические средства». In the nominative; singular where things are counted. */
  noun: text,
  isApproximate: z.boolean().default(false),
})

export const languageRecord = z.strictObject({
  kind: z.enum(meetingKinds),
  status: z.enum(meetingStatuses),
  /** More than one: a joint meeting. */
  sessions: z
    .array(z.strictObject({ body: bodyName, number: z.int().min(1).nullable().default(null) }))
    .default([]),
  title: text.prefault({}),
  startsOn: localDate,
  /** '' = the same day. */
  endsOn: localDate.or(z.literal('')).default(''),
  /** City in the nominative. */
  place: text.prefault({}),
  country: z.string().length(2).nullable().default(null),
  /** An organisation or building: «Секретариат ОДКБ». In the nominative. */
  venue: text.prefault({}),
  format: z.enum(meetingFormats).default('in_person'),
  composition: z.enum(['narrow', 'extended', 'narrow_then_extended']).nullable().default(null),
  chair: z
    .strictObject({
      person: personName,
      post: text,
      postForms: storedForms.optional(),
      state: z.string().length(2).nullable(),
    })
    .nullable(),
  agenda: z.array(agendaItem).default([]),
  decisions: z.array(z.strictObject({ id: z.string(), text, visibility: z.enum(visibilities) })).default([]),
  documents: z
    .array(
      z.strictObject({
        id: z.string(),
        name: text,
        /** What happens to it next: «направляется на согласование». */
        nextStep: text.optional(),
      }),
    )
    .default([]),
  next: z
    .strictObject({ startsOn: localDate.or(z.literal('')).default(''), place: text.prefault({}) })
    .nullable()
    .default(null),
  operation: z
    .strictObject({ name: text, aim: text.prefault({}), results: z.array(result).default([]) })
    .nullable()
    .default(null),
  delegations: z.array(delegation).default([]),
  /** States of members that were not there are named only where this says so. */
  namesAbsentStates: z.boolean().default(false),
})
export type LanguageRecord = z.output<typeof languageRecord>
export type LanguageDelegation = LanguageRecord['delegations'][number]
export type LanguageAttendance = LanguageDelegation['rows'][number]
