import { and, eq, inArray, isNull } from 'drizzle-orm'
import { editionRefs, editions, records } from '@/db/editorial/schema/records'
import type { Ctx } from '@/lib/context'
import { mayWithRecord } from '@/lib/workflow/edition'
import { entryOptions } from '@/lib/workflow/label-queries'
import { type ListedRecord, listed, listedRecords } from '@/lib/workflow/listed-record'
import { carryOver } from './carry-over'
import type { MeetingContent } from './content'

/** What the fields of a meeting show for what was picked in them. */
export function meetingOptions(ctx: Ctx, { sessions, chair, topicIds }: MeetingContent) {
  return {
    bodies: entryOptions(
      ctx,
      'body',
      sessions.map(({ bodyId }) => bodyId),
    ),
    posts: entryOptions(ctx, 'post', chair.postId ? [chair.postId] : []),
    people: entryOptions(ctx, 'person', chair.personId ? [chair.personId] : []),
    topics: entryOptions(ctx, 'topic', topicIds),
  }
}

export type MeetingOptions = ReturnType<typeof meetingOptions>

/** What each body that meets can start from; none where the actor may not read the directory. */
export const offersFor = (ctx: Ctx, recordId: string, { sessions, startsOn }: MeetingContent) =>
  sessions.flatMap(({ bodyId, series }) => carryOver(ctx, { bodyId, series, startsOn, recordId }) ?? [])

/** The attendee list of a meeting that the actor may read: `exists` also where they may not read the list. */
export function listOfMeeting(ctx: Ctx, meetingId: string): { exists: boolean; list?: ListedRecord } {
  if (!mayWithRecord(ctx.db, ctx.actor, 'record.read', meetingId)) return { exists: false }
  const isList = and(eq(records.meetingId, meetingId), isNull(records.endedAt))
  const exists = ctx.db.select({ id: records.id }).from(records).where(isList).get() !== undefined
  const row = exists ? listedRecords(ctx, eq(records.meetingId, meetingId)).get() : undefined
  return { exists, list: row && listed(row) }
}

/** The releases about a meeting that the actor may read, the latest first. */
export function releasesAbout(ctx: Ctx, meetingId: string): ListedRecord[] {
  const refers = ctx.db
    .select({ id: editions.recordId })
    .from(editionRefs)
    .innerJoin(editions, eq(editions.id, editionRefs.editionId))
    .where(
      and(
        eq(editionRefs.recordId, meetingId),
        inArray(editions.status, ['draft', 'in_review', 'approved', 'published']),
      ),
    )
  return listedRecords(ctx, and(eq(records.kind, 'release'), inArray(records.id, refers)))
    .all()
    .map(listed)
}
