import { and, eq, isNull } from 'drizzle-orm'
import type { EditorialTx } from '@/db/editorial/client'
import { intakeTexts } from '@/db/editorial/schema/language'
import { records } from '@/db/editorial/schema/records'
import { authorise } from '@/lib/access/authorise'
import { audit } from '@/lib/audit/record'
import type { Ctx } from '@/lib/context'
import { parseInput } from '@/lib/parse-input'
import { Refusal, refuseIf } from '@/lib/refusal'
import { insertRecord } from '@/lib/workflow/create'
import { liveEdition, mayWithRecord } from '@/lib/workflow/edition'
import { atField, within } from './at-field'
import {
  type Confirmation,
  type ConfirmationInput,
  type ConfirmedMeeting,
  confirmation,
} from './confirmation'
import { listContentOf } from './confirmed-list'
import { meetingContentOf, typedReasons } from './confirmed-meeting'
import { releaseContentOf } from './confirmed-release'
import { type IntakeText, waitingText } from './intake-rows'
import { addEntries, type Known } from './new-entries'

/** The records that came of a text. */
export type Confirmed = {
  meetings: { meetingId: string; listId: string | null }[]
  releaseId: string | null
}

/**
 * Makes records of a text as somebody has confirmed it: a draft of each meeting with its list, and of the release where
 * it is wanted; all or nothing. Throws Refusal with a reason at each field.
 */
export function confirmIntake(ctx: Ctx, raw: ConfirmationInput): Confirmed {
  const confirmed = parseInput(confirmation, raw)
  return ctx.db.transaction(
    (tx) => {
      authorise(ctx, 'record.create')
      const row = waitingText(tx, ctx, confirmed.textId)
      refuseReadAnew(row, confirmed)
      refuseIf(confirmed.meetings.flatMap((meeting, i) => typedReasons(meeting, `meetings.${i}`)))
      const known = addEntries(tx, ctx, confirmed)
      const meetings = confirmed.meetings.map((meeting, index) => {
        const path = `meetings.${index}`
        const meetingId = meetingIdOf(tx, ctx, { meeting, row, known, path })
        return { meetingId, listId: addList(tx, ctx, { meeting, row, known, path, meetingId }) }
      })
      const releaseId = addRelease(tx, ctx, {
        confirmed,
        row,
        known,
        meetingId: meetings[0]?.meetingId ?? null,
      })
      markConfirmed(tx, ctx, row, { meetings, releaseId })
      return { meetings, releaseId }
    },
    { behavior: 'immediate' },
  )
}

/** Somebody has had the text read by another language or day since: what was seen is not what would be made. */
function refuseReadAnew(row: IntakeText, { language, publishedOn }: Confirmation) {
  if (row.language !== language || row.publishedOn !== publishedOn) throw new Refusal('intake.readAnew')
}

type Part = { meeting: ConfirmedMeeting; row: IntakeText; known: Known; path: string }

function meetingIdOf(tx: EditorialTx, ctx: Ctx, { meeting, row, known, path }: Part): string {
  if (meeting.meetingId) return thereAlready(tx, ctx, meeting.meetingId, path)
  const content = meetingContentOf(tx, known, row.language, meeting)
  return atField(within(path), () => insertRecord(tx, ctx, { kind: 'meeting', content })).recordId
}

/** A meeting that the actor has been shown: theirs to read, or public. */
function thereAlready(tx: EditorialTx, ctx: Ctx, meetingId: string, path: string): string {
  const isMeeting = and(eq(records.id, meetingId), eq(records.kind, 'meeting'), isNull(records.endedAt))
  const there = tx.select({ id: records.id }).from(records).where(isMeeting).get()
  const isKnown = liveEdition(tx, meetingId) || mayWithRecord(tx, ctx.actor, 'record.read', meetingId)
  if (!there || !isKnown) throw new Refusal({ key: 'intake.meeting', field: `${path}.meetingId` })
  return meetingId
}

function addList(
  tx: EditorialTx,
  ctx: Ctx,
  { meeting, row, known, path, meetingId }: Part & { meetingId: string },
): string | null {
  if (!meeting.list) return null
  const content = listContentOf(known, row.language, meeting.list)
  // Whether there is a list already is asked by the meeting; the field is that of the list.
  const field = (own: string) => within(`${path}.list`)(own === 'meetingId' ? '' : own)
  return atField(field, () => insertRecord(tx, ctx, { kind: 'attendance', meetingId, content })).recordId
}

function addRelease(
  tx: EditorialTx,
  ctx: Ctx,
  {
    confirmed,
    row,
    known,
    meetingId,
  }: { confirmed: Confirmation; row: IntakeText; known: Known; meetingId: string | null },
): string | null {
  const { release } = confirmed
  if (!release) return null
  return atField(within('release'), () => {
    const content = releaseContentOf(tx, release, { row, confirmed, known, meetingId })
    return insertRecord(tx, ctx, { kind: 'release', language: row.language, content })
  }).recordId
}

function markConfirmed(
  tx: EditorialTx,
  ctx: Ctx,
  { id, heading }: IntakeText,
  { meetings, releaseId }: Confirmed,
) {
  const listId = meetings.find((each) => each.listId)?.listId ?? null
  const meetingId = meetings[0]?.meetingId ?? null
  tx.update(intakeTexts)
    .set({
      state: 'confirmed',
      decidedBy: ctx.actor.id,
      decidedAt: ctx.now.toISOString(),
      ...{ meetingId, listId, releaseId },
    })
    .where(eq(intakeTexts.id, id))
    .run()
  audit(tx, ctx, 'intake.confirmed', { kind: 'intake', id }, { heading, meetings, releaseId })
}
