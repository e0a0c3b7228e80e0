import type { EditorialReader } from '@/db/editorial/client'
import type { Actor, Ctx } from '@/lib/context'
import { readableRecord } from '@/lib/meetings/readable-record'
import type { ComparedMeeting } from './settings'

/** The meeting that a release tells of, as far as the actor may read it: it goes to the browser as it is here. */
export function meetingToCheck(
  reader: { db: EditorialReader; actor: Actor },
  meetingId: string | null,
): ComparedMeeting {
  const readable = readableRecord(reader, meetingId)
  return readable ? { record: readable.record, isListHidden: readable.isListHidden } : {}
}

/** The same, when another meeting is picked in the form. */
export const meetingOfRelease = (ctx: Ctx, { meetingId }: { meetingId: string }) =>
  meetingToCheck(ctx, meetingId)
