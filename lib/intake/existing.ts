import { and, eq } from 'drizzle-orm'
import { meetingNumbers } from '@/db/editorial/schema/records'
import type { Ctx } from '@/lib/context'
import { pastMeetings } from '@/lib/meetings/past-meetings'
import { listOfMeeting } from '@/lib/meetings/queries'
import { type PickedOption, recordOptions } from '@/lib/workflow/label-queries'
import type { ConfirmedMeeting } from './confirmation'

/** A meeting on the desk that a text is probably about. */
export type ExistingMeeting = PickedOption & { hasList: boolean }

/** The meeting of the same body and number, else of the same body and day; undefined where the actor sees none. */
export function existingMeeting(
  ctx: Ctx,
  { kind, sessions, startsOn }: Pick<ConfirmedMeeting, 'kind' | 'sessions' | 'startsOn'>,
): ExistingMeeting | undefined {
  for (const { body, number } of sessions) {
    if (body.as !== 'entry') continue
    const id = numbered(ctx, body.id, kind, number) ?? onDay(ctx, body.id, kind, startsOn)
    const [option] = id ? recordOptions(ctx, [id]) : []
    if (option) return { ...option, hasList: listOfMeeting(ctx, option.id).exists }
  }
  return undefined
}

const numbered = (ctx: Ctx, bodyId: string, series: string, number: number | null) =>
  number === null
    ? undefined
    : ctx.db
        .select({ id: meetingNumbers.recordId })
        .from(meetingNumbers)
        .where(
          and(
            eq(meetingNumbers.bodyId, bodyId),
            eq(meetingNumbers.series, series),
            eq(meetingNumbers.number, number),
          ),
        )
        .get()?.id

function onDay(ctx: Ctx, bodyId: string, series: string, startsOn: string): string | undefined {
  if (startsOn === '') return undefined
  for (const { recordId, content } of pastMeetings(ctx, { bodyId, series }))
    if (content.startsOn === startsOn) return recordId
  return undefined
}
