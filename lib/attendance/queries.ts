import { and, eq, isNull, notExists } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { editions, records, revisions } from '@/db/editorial/schema/records'
import type { Locale, TextByLocale } from '@/db/locales'
import type { Ctx } from '@/lib/context'
import { readMeeting } from '@/lib/meetings/content'
import { mayWithRecord } from '@/lib/workflow/edition'
import type { RecordRow } from '@/lib/workflow/kind'
import { listedRecords } from '@/lib/workflow/listed-record'
import { meetingOf } from './kind'

/** A meeting that a new list can be made for. */
export type ListableMeeting = { id: string; title: TextByLocale; startsOn: string; languages: Locale[] }

/** The meetings that the actor may read and that have no list, the latest first. */
export function meetingsWithoutList(ctx: Ctx): ListableMeeting[] {
  const lists = alias(records, 'lists')
  const list = ctx.db
    .select({ id: lists.id })
    .from(lists)
    .where(and(eq(lists.meetingId, records.id), isNull(lists.endedAt)))
  return listedRecords(ctx, and(eq(records.kind, 'meeting'), notExists(list)))
    .all()
    .map(({ recordId, editionId, title, filedUnder }) => ({
      id: recordId,
      title,
      startsOn: filedUnder,
      languages: languagesOf(ctx, editionId),
    }))
}

function languagesOf({ db }: Ctx, editionId: string): Locale[] {
  const head = db
    .select({ content: revisions.content, format: revisions.format })
    .from(editions)
    .innerJoin(revisions, eq(revisions.id, editions.headRevisionId))
    .where(eq(editions.id, editionId))
    .get()
  return head ? readMeeting(head.content, head.format).languages : []
}

/** The meeting of a list, as far as its page says something of it. */
export function meetingOfList(ctx: Ctx, record: RecordRow) {
  const meeting = mayWithRecord(ctx.db, ctx.actor, 'record.read', record.id)
    ? meetingOf(ctx.db, record)
    : undefined
  if (!meeting || !record.meetingId) return undefined
  const { title, startsOn, languages } = meeting
  const mayRead = mayWithRecord(ctx.db, ctx.actor, 'record.read', record.meetingId)
  return { id: record.meetingId, title, startsOn, languages, mayRead }
}

export type MeetingOfList = ReturnType<typeof meetingOfList>
