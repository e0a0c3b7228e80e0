import type { TextByLocale } from '@/db/locales'
import type { Ctx } from '@/lib/context'
import { organisationProfileOf } from '@/lib/directory/organisation-queries'
import { Refusal } from '@/lib/refusal'
import { entryOptions } from '@/lib/workflow/label-queries'
import { recordView } from '@/lib/workflow/record-queries'
import type { AttendanceContent, Delegation, Presence } from './content'
import { meetingOf } from './kind'
import { lastList, startFromLastList } from './last-list'
import { findPeople } from './people-search'
import { cardsOf, type PersonCard } from './person-cards'

/** What the grid of a list has to know beside its content. */
export type GridContext = {
  recordId: string
  /** The first day of the meeting, on which posts are taken; '' where it has none yet. */
  on: string
  /** What a new row begins with: a videoconference is attended by video. */
  presence: Presence
  cards: PersonCard[]
  /** The states and bodies of the delegations, and the member states, by id. */
  entryNames: Record<string, string>
  /** In protocol order. */
  memberStateIds: string[]
  /** The meeting whose list this one can start from. */
  last: { title: TextByLocale; startsOn: string } | undefined
}

/** Undefined where the actor may not read the list. */
export function gridContext(ctx: Ctx, recordId: string): GridContext | undefined {
  const view = recordView<AttendanceContent>(ctx, 'attendance', recordId)
  if (!view) return undefined
  const meeting = meetingOf(ctx.db, view.record)
  const { delegations } = view.content
  const personIds = delegations.flatMap(({ rows }) => rows).flatMap(({ personId }) => personId ?? [])
  const memberStateIds = organisationProfileOf(ctx.db)?.memberStateIds ?? []
  const last = meeting && view.record.meetingId ? lastList(ctx, view.record.meetingId, meeting) : undefined
  const on = meeting?.startsOn ?? ''
  return {
    recordId,
    on,
    presence: meeting?.format === 'videoconference' ? 'by_video' : 'present',
    cards: [...cardsOf(ctx.db, personIds, on).values()],
    entryNames: entryNames(ctx, delegations, memberStateIds),
    memberStateIds,
    last: last && { title: last.title, startsOn: last.startsOn },
  }
}

/** The last session's list made ready for this meeting; undefined where there is none. Throws `record.missing`. */
export function startOf(ctx: Ctx, recordId: string) {
  const { record, meeting } = readable(ctx, recordId)
  const last = meeting && record.meetingId ? lastList(ctx, record.meetingId, meeting) : undefined
  if (!last || !meeting) return undefined
  const copy = startFromLastList(ctx, last, meeting)
  return { ...copy, entryNames: entryNames(ctx, copy.delegations, []) }
}

/** People for the rows of a list, with the posts they held on the date of its meeting. Throws `record.missing`. */
export function findPeopleFor(ctx: Ctx, { recordId, letters }: { recordId: string; letters: string }) {
  const { meeting } = readable(ctx, recordId)
  return findPeople(ctx, letters, meeting?.startsOn ?? '')
}

function readable(ctx: Ctx, recordId: string) {
  const view = recordView<AttendanceContent>(ctx, 'attendance', recordId)
  if (!view) throw new Refusal('record.missing')
  return { record: view.record, meeting: meetingOf(ctx.db, view.record) }
}

function entryNames(ctx: Ctx, delegations: readonly Delegation[], stateIds: readonly string[]) {
  const states = [...stateIds, ...delegations.flatMap(({ stateId }) => stateId ?? [])]
  const bodies = delegations.flatMap(({ bodyId }) => bodyId ?? [])
  const options = [...entryOptions(ctx, 'state', states), ...entryOptions(ctx, 'body', bodies)]
  return Object.fromEntries(options.map(({ id, label }) => [id, label]))
}
