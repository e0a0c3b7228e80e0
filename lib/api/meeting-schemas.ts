import { z } from 'zod'
import { attendanceRoles, delegationCategories, presences } from '@/lib/attendance/content'
import { meetingFormats, meetingKinds, meetingStatuses } from '@/lib/meetings/content'
import { address, day, instant, language, note, pageOf, printedName, recordId } from './fields'

const translation = z.strictObject({ language, url: address, api: address })

const listed = {
  id: recordId,
  url: address,
  api: address,
  language,
  kind: z.enum(meetingKinds),
  status: z.enum(meetingStatuses),
  title: z.string(),
  startsOn: day.or(z.literal('')),
  endsOn: day.or(z.literal('')),
  startTime: z
    .string()
    .meta({ description: 'The local time of its zone as HH:MM; empty where none is set.' }),
  zone: z.string().meta({ description: 'An IANA time zone.' }),
  startsAt: instant.nullable(),
  format: z.enum(meetingFormats),
  place: z.string(),
  venue: z.string(),
  publishedAt: instant,
  updatedAt: instant,
  edition: z.int().min(1),
  translations: z.array(translation),
}

export const meetingSummary = z.strictObject(listed).meta({ id: 'MeetingSummary' })

export const meeting = z
  .strictObject({
    ...listed,
    summary: z.string(),
    sessions: z.array(printedName.extend({ number: z.int().nullable() })).meta({
      description: 'Of which bodies it is the session, and the how-manieth.',
    }),
    chair: z
      .strictObject({ id: recordId.nullable(), url: address.nullable(), name: z.string(), post: z.string() })
      .nullable(),
    agenda: z.array(z.strictObject({ text: z.string(), outcome: z.string() })),
    decisions: z.array(z.strictObject({ text: z.string() })),
    documents: z.array(z.strictObject({ name: z.string(), nextStep: z.string() })),
    next: z.strictObject({ startsOn: z.string(), place: z.string(), note: z.string() }).nullable(),
    topics: z.array(z.strictObject({ id: recordId, url: address, name: z.string() })),
    notes: z.array(note),
    releases: z.array(
      z.strictObject({ id: recordId, url: address, api: address, title: z.string(), issuedAt: instant }),
    ),
    attendance: address.nullable().meta({ description: 'Its attendance list, where that is public.' }),
    forms: z.strictObject({ ninjs: address, ics: address }),
  })
  .meta({ id: 'Meeting' })

export const meetingPage = pageOf(meetingSummary).meta({ id: 'MeetingPage' })

/**
 * An attendance list in the words of Popolo (popoloproject.com): an organization is who sent a delegation, a
 * membership is one person in it, `label` the post in which the person is printed.
 */
export const attendance = z
  .strictObject({
    id: recordId,
    url: address,
    language,
    event: z.strictObject({
      id: recordId,
      url: address,
      api: address,
      name: z.string(),
      startDate: day.or(z.literal('')),
      endDate: day.or(z.literal('')),
      location: z.string(),
    }),
    publishedAt: instant,
    updatedAt: instant,
    edition: z.int().min(1),
    notes: z.array(note),
    organizations: z.array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        classification: z.enum(delegationCategories),
        area: z
          .string()
          .regex(/^[A-Z]{2}$/)
          .nullable(),
      }),
    ),
    memberships: z.array(
      z.strictObject({
        id: z.string(),
        organizationId: z.string(),
        person: z.strictObject({ id: recordId.nullable(), url: address.nullable(), name: z.string() }),
        label: z.string(),
        role: z.enum(attendanceRoles),
        presence: z.enum(presences),
      }),
    ),
  })
  .meta({ id: 'Attendance' })

export type MeetingSummary = z.infer<typeof meetingSummary>
export type Meeting = z.infer<typeof meeting>
export type Attendance = z.infer<typeof attendance>
