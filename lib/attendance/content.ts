import { z } from 'zod'
import { haveOwnIds, id, languages, lineByLocale, optionalId } from '@/lib/fields'

export const attendanceRoles = ['head', 'deputy_head', 'member', 'adviser'] as const
export type AttendanceRole = (typeof attendanceRoles)[number]

export const presences = ['present', 'by_video', 'absent', 'excused'] as const
export type Presence = (typeof presences)[number]

export const delegationCategories = [
  'member',
  'observer',
  'partner',
  'international_organisation',
  'guest',
  'secretariat',
] as const
export type DelegationCategory = (typeof delegationCategories)[number]

export const attendanceFormat = 1

/** One attendance: a person of the directory, or just a name, in the post held on the meeting's date. */
const attendanceRow = z.strictObject({
  id,
  personId: optionalId,
  /** As typed when the person is not in the directory; else '' and the directory's name is printed. */
  name: lineByLocale(200),
  postId: optionalId,
  /** As typed where the post is not in the directory or is to be printed otherwise; else ''. */
  post: lineByLocale(500),
  role: z.enum(attendanceRoles).default('member'),
  presence: z.enum(presences).default('present'),
})

/** A delegation is of a state, a body or a label: exactly one is set. */
const delegation = z.strictObject({
  id,
  stateId: optionalId,
  bodyId: optionalId,
  label: lineByLocale(300),
  category: z.enum(delegationCategories).default('member'),
  rows: z.array(attendanceRow).max(300, 'tooMany').default([]),
})

/** More than ever met, and few enough for one statement to write what they refer to. */
const mostRows = 3000

const rowsOf = (delegations: readonly z.output<typeof delegation>[]) =>
  delegations.flatMap(({ rows }) => rows)

/** An attendance list as it is kept, delegations in protocol order. */
export const attendanceContent = z.strictObject({
  delegations: z
    .array(delegation)
    .max(200, 'tooMany')
    .refine((list) => rowsOf(list).length <= mostRows, 'tooMany')
    .refine((list) => haveOwnIds(list) && haveOwnIds(rowsOf(list)), 'duplicateId')
    .default([]),
  languages,
})

export type AttendanceContent = z.output<typeof attendanceContent>
export type Delegation = z.output<typeof delegation>
export type AttendanceRow = z.output<typeof attendanceRow>

/** Reads stored content of any format. */
export function readAttendance(json: string, format: number): AttendanceContent {
  if (format !== attendanceFormat) throw new Error(`Unknown attendance format ${format}`)
  return attendanceContent.parse(JSON.parse(json))
}
