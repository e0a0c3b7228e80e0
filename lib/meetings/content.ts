import { z } from 'zod'
import {
  haveOwnIds,
  id,
  ids,
  languages,
  lineByLocale,
  optionalDate,
  optionalId,
  optionalTime,
  paragraphByLocale,
  zone,
} from '@/lib/fields'

export const meetingKinds = [
  'session',
  'working_group',
  'bilateral',
  'conference',
  'consultations',
  'operation',
] as const
export type MeetingKind = (typeof meetingKinds)[number]

export const meetingFormats = ['in_person', 'videoconference', 'hybrid'] as const
export type MeetingFormat = (typeof meetingFormats)[number]

export const meetingStatuses = ['planned', 'postponed', 'cancelled', 'held'] as const
/** `postponed`: to another day, which is not known yet. */
export type MeetingStatus = (typeof meetingStatuses)[number]

export const visibilities = ['public', 'internal'] as const
export type Visibility = (typeof visibilities)[number]

export const meetingFormat = 2

/** Which how-manieth meeting of which body it is. */
const session = z.strictObject({
  bodyId: id,
  /** Bodies count their sessions and other meetings apart: the meeting's kind by default. */
  series: z.enum(meetingKinds).default('session'),
  number: z.int().min(1, 'number').max(9999, 'number').nullable().default(null),
})

const agendaItem = z.strictObject({
  id,
  text: paragraphByLocale(1000),
  outcome: paragraphByLocale(2000),
  visibility: z.enum(visibilities).default('public'),
})

const decision = z.strictObject({
  id,
  text: paragraphByLocale(3000),
  visibility: z.enum(visibilities).default('public'),
})

const document = z.strictObject({
  id,
  name: lineByLocale(500),
  /** What happens to it next: «направляется на согласование». */
  nextStep: paragraphByLocale(500),
})

const rowsOf = <Row extends z.ZodType<{ id: string }>>(row: Row) =>
  z.array(row).max(100, 'tooMany').refine(haveOwnIds, 'duplicateId').default([])

/** A meeting record as it is kept. A draft may be incomplete; what a submission needs is in `rules.ts`. */
export const meetingContent = z.strictObject({
  kind: z.enum(meetingKinds).default('session'),
  status: z.enum(meetingStatuses).default('planned'),
  /** Printed as the title; '' lets the record name itself from body, number and kind. */
  title: lineByLocale(300),
  summary: paragraphByLocale(2000),
  sessions: z.array(session).max(4, 'tooMany').default([]),
  startsOn: optionalDate,
  /** '' = the same day. */
  endsOn: optionalDate,
  startTime: optionalTime,
  zone: zone.default('Europe/Moscow'),
  place: lineByLocale(200),
  venue: lineByLocale(200),
  format: z.enum(meetingFormats).default('in_person'),
  chair: z.strictObject({ personId: optionalId, postId: optionalId }).prefault({}),
  agenda: rowsOf(agendaItem),
  decisions: rowsOf(decision),
  documents: rowsOf(document),
  /** Releases name the states of whose list nobody came: only by decision, and if the house style has them named. */
  namesAbsentStates: z.boolean().default(false),
  next: z
    .strictObject({ startsOn: optionalDate, place: lineByLocale(200), note: paragraphByLocale(500) })
    .prefault({}),
  topicIds: ids,
  /** The languages it is complete in; it exists publicly only in these. */
  languages,
})

export type MeetingContent = z.output<typeof meetingContent>
export type AgendaItem = z.output<typeof agendaItem>
export type Decision = z.output<typeof decision>
export type MeetingDocument = z.output<typeof document>

/** Reads stored content of any format. */
export function readMeeting(json: string, format: number): MeetingContent {
  // Format 1 knew no meetings that were postponed or cancelled.
  if (format !== 1 && format !== meetingFormat) throw new Error(`Unknown meeting format ${format}`)
  return meetingContent.parse(JSON.parse(json))
}
