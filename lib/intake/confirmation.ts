import { z } from 'zod'
import { locales } from '@/db/locales'
import { attendanceRoles, delegationCategories, presences } from '@/lib/attendance/content'
import { bodyInput, optionalPartialDate, personInput, postInput } from '@/lib/directory/content'
import { id, line, optionalDate, optionalId, optionalTime, paragraph } from '@/lib/fields'
import { meetingFormats, meetingKinds, meetingStatuses } from '@/lib/meetings/content'
import { releaseKinds } from '@/lib/releases/content'

/**
 * What somebody confirms of a text: every field as they have seen it, in the language of the text. Who and what is
 * named is an entry of the directory, a new one (by its key in `create`), or, where a list allows it, as typed.
 */

const key = z.string().regex(/^[a-z0-9-]{1,40}$/, 'reference')
const entry = z.strictObject({ as: z.literal('entry'), id })
const fresh = z.strictObject({ as: z.literal('new'), key })
const typed = (max: number) => z.strictObject({ as: z.literal('typed'), text: line(max) })

export const personChoice = z.discriminatedUnion('as', [entry, fresh, typed(200)])
export const postChoice = z.discriminatedUnion('as', [entry, fresh, typed(500)])
/** A body as typed is none: it is asked for before anything is saved. */
export const bodyChoice = z.discriminatedUnion('as', [entry, fresh, typed(500)])
export type PersonChoice = z.output<typeof personChoice>
export type PostChoice = z.output<typeof postChoice>
export type BodyChoice = z.output<typeof bodyChoice>

const row = z.strictObject({
  person: personChoice,
  /** null: none is printed. */
  post: postChoice.nullable().default(null),
  role: z.enum(attendanceRoles).default('member'),
  presence: z.enum(presences).default('present'),
})

const delegation = z.strictObject({
  /** Of a state, a body or a label: exactly one is set. */
  stateId: optionalId,
  body: bodyChoice.nullable().default(null),
  label: line(300).default(''),
  category: z.enum(delegationCategories).default('member'),
  /** The state that was not there: its row says so. */
  isAbsent: z.boolean().default(false),
  rows: z.array(row).max(300, 'tooMany').default([]),
})
export type ConfirmedDelegation = z.output<typeof delegation>

/** A delegation that nothing is known of. */
export const blankDelegation: ConfirmedDelegation = {
  stateId: null,
  body: null,
  label: '',
  category: 'guest',
  isAbsent: false,
  rows: [],
}

export const confirmedMeeting = z.strictObject({
  /** A meeting that is there already: list and release are attached to it, and nothing is made of the other fields. */
  meetingId: optionalId,
  kind: z.enum(meetingKinds).default('session'),
  status: z.enum(meetingStatuses).default('held'),
  title: line(300).default(''),
  summary: paragraph(2000).default(''),
  sessions: z
    .array(
      z.strictObject({
        body: bodyChoice,
        number: z.int('number').min(1, 'number').max(9999, 'number').nullable().default(null),
      }),
    )
    .max(4, 'tooMany')
    .default([]),
  startsOn: optionalDate,
  endsOn: optionalDate,
  startTime: optionalTime,
  place: line(200).default(''),
  venue: line(200).default(''),
  format: z.enum(meetingFormats).default('in_person'),
  chair: z
    .strictObject({
      person: personChoice.nullable().default(null),
      post: postChoice.nullable().default(null),
    })
    .prefault({}),
  agenda: z
    .array(z.strictObject({ text: paragraph(1000), outcome: paragraph(2000).default('') }))
    .max(100, 'tooMany')
    .default([]),
  decisions: z
    .array(z.strictObject({ text: paragraph(3000) }))
    .max(100, 'tooMany')
    .default([]),
  documents: z
    .array(z.strictObject({ name: line(500) }))
    .max(100, 'tooMany')
    .default([]),
  next: z
    .strictObject({ startsOn: optionalDate, place: line(200).default(''), note: paragraph(500).default('') })
    .prefault({}),
  /** null: no list is made. */
  list: z
    .strictObject({ delegations: z.array(delegation).max(200, 'tooMany').default([]) })
    .nullable()
    .default(null),
})
export type ConfirmedMeeting = z.output<typeof confirmedMeeting>

/** Entries that come into being with the confirmation; only who keeps the directory may ask for any. */
const create = z.strictObject({
  people: z.array(personInput.extend({ key })).max(300, 'tooMany').default([]),
  bodies: z.array(bodyInput.extend({ key })).max(50, 'tooMany').default([]),
  posts: z
    .array(postInput.omit({ bodyId: true }).extend({ key, body: z.discriminatedUnion('as', [entry, fresh]) }))
    .max(300, 'tooMany')
    .default([]),
  /** A person in a post from a date, open-ended. */
  appointments: z
    .array(
      z.strictObject({
        person: z.discriminatedUnion('as', [entry, fresh]),
        post: z.discriminatedUnion('as', [entry, fresh]),
        from: optionalPartialDate,
        /** The actor has seen that somebody else holds the post in that time. */
        despiteHolder: z.boolean().default(false),
      }),
    )
    .max(300, 'tooMany')
    .default([]),
})
export type NewEntries = z.output<typeof create>

/** The release itself: its body is the text as it was taken in, without its title, dateline and lead. */
const release = z.strictObject({
  kind: z.enum(releaseKinds).default('news'),
  title: line(300).default(''),
  lead: paragraph(1000).default(''),
  dateline: line(100).default(''),
  /** Local date of the organisation; '' leaves it to be set. */
  issuedOn: optionalDate,
})
export type ConfirmedRelease = z.output<typeof release>

export const confirmation = z
  .strictObject({
    textId: id,
    /** By which language and day the text was read: read by others since, other fields would be confirmed. */
    language: z.enum(locales),
    publishedOn: optionalDate,
    meetings: z.array(confirmedMeeting).max(30, 'tooMany').default([]),
    create: create.prefault({}),
    /** null: no release is made. */
    release: release.nullable().default(null),
  })
  .refine(({ meetings, release }) => meetings.length > 0 || release !== null, {
    message: 'nothingChosen',
    path: ['meetings'],
  })
export type Confirmation = z.output<typeof confirmation>
export type ConfirmationInput = z.input<typeof confirmation>
