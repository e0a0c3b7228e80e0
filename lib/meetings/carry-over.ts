import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { bodies } from '@/db/editorial/schema/directory'
import { meetingNumbers } from '@/db/editorial/schema/records'
import { may } from '@/lib/access/authorise'
import type { Ctx } from '@/lib/context'
import { holdersOn } from '@/lib/directory/appointment-queries'
import { nameOn } from '@/lib/directory/names'
import { organisationDate } from '@/lib/directory/organisation-queries'
import { id, optionalDate, optionalId } from '@/lib/fields'
import { mayWithRecord } from '@/lib/workflow/edition'
import { type MeetingContent, meetingKinds } from './content'
import { nextNumber } from './numbers'
import { pastMeetings } from './past-meetings'

export const carryOverInput = z.strictObject({
  bodyId: id,
  series: z.enum(meetingKinds),
  /** The first day of the new meeting; '' where it is not known yet. */
  startsOn: optionalDate,
  /** The record of the meeting itself, once it has one. */
  recordId: optionalId,
})
export type CarryOverInput = z.output<typeof carryOverInput>

export type CarryOver = NonNullable<ReturnType<typeof carryOver>>

/**
 * What a meeting of a body can start from: the number it has or would be given, the body's names on its date, and
 * the shape of the body's last meeting in the same series with whoever holds the chair's post on the new date.
 */
export function carryOver(ctx: Ctx, { bodyId, series, startsOn, recordId }: CarryOverInput) {
  if (!may(ctx, 'directory.read')) return undefined
  const body = ctx.db.select().from(bodies).where(eq(bodies.id, bodyId)).get()
  if (!body) return undefined
  const on = startsOn || organisationDate(ctx.db, ctx.now)
  const query = { bodyId, series, before: startsOn, except: recordId ?? undefined }
  const [last] = pastMeetings(ctx, query)
  return {
    bodyId,
    series,
    body: { kind: body.kind, names: nameOn(body.names, on) },
    number: ownNumber(ctx, { bodyId, series, recordId }) ?? nextNumber(ctx.db, bodyId, series),
    last: last && {
      recordId: last.recordId,
      ...shapeOf(last.content),
      number: last.content.sessions.find((session) => session.bodyId === bodyId)?.number ?? null,
      chair: chairOn(ctx, last.content, on),
    },
  }
}

/** The number in this series that the meeting has taken already. */
function ownNumber({ db, actor }: Ctx, { bodyId, series, recordId }: Omit<CarryOverInput, 'startsOn'>) {
  if (!recordId || !mayWithRecord(db, actor, 'record.read', recordId)) return undefined
  const own = and(
    eq(meetingNumbers.recordId, recordId),
    eq(meetingNumbers.bodyId, bodyId),
    eq(meetingNumbers.series, series),
  )
  return db.select({ number: meetingNumbers.number }).from(meetingNumbers).where(own).get()?.number
}

/** What the next meeting is likely to share with this one; outcomes and decisions are its own. */
function shapeOf({ title, startsOn, zone, place, venue, format, agenda, topicIds }: MeetingContent) {
  const items = agenda.map(({ text, visibility }) => ({ text, visibility }))
  return { title, startsOn, zone, place, venue, format, topicIds, agenda: items }
}

/** The chair's post stays, the person is whoever holds it on the new date. */
function chairOn({ db }: Ctx, { chair }: MeetingContent, on: string): MeetingContent['chair'] | undefined {
  if (!chair.postId) return undefined
  return { postId: chair.postId, personId: holdersOn(db, [chair.postId], on)[0]?.personId ?? null }
}
