import { and, eq, inArray, isNull } from 'drizzle-orm'
import { editionRefs, editions, records, revisions } from '@/db/editorial/schema/records'
import { allows } from '@/lib/access/policy'
import type { Ctx } from '@/lib/context'
import { isOwn } from '@/lib/workflow/edition'
import { type MeetingContent, readMeeting } from './content'

export type PastMeeting = { recordId: string; content: MeetingContent }

type Series = {
  bodyId: string
  series: string
  /** Only meetings that begin before this local date; any when ''. */
  before?: string
  /** The record of the meeting itself. */
  except?: string
}

/**
 * The meetings of one body's series that the actor may see, the latest first: as they stand where they may read the
 * record, else as the public has them.
 */
export function* pastMeetings(
  ctx: Ctx,
  { bodyId, series, before = '', except }: Series,
): Generator<PastMeeting> {
  for (const { record, head, mayRead } of visibleEditions(ctx, bodyId)) {
    if (record.id === except) continue
    const content = readMeeting(head.content, head.format)
    if (!content.sessions.some((session) => session.bodyId === bodyId && session.series === series)) continue
    if (before && !(content.startsOn && content.startsOn < before)) continue
    yield { recordId: record.id, content: mayRead ? content : publicPart(content) }
  }
}

/** One edition of each meeting that names the body, the latest meeting first. */
function visibleEditions(ctx: Ctx, bodyId: string) {
  const rows = ctx.db
    .select({ record: records, edition: editions, head: revisions })
    .from(editionRefs)
    .innerJoin(editions, eq(editions.id, editionRefs.editionId))
    .innerJoin(records, eq(records.id, editions.recordId))
    .innerJoin(revisions, eq(revisions.id, editions.headRevisionId))
    .where(
      and(
        eq(editionRefs.bodyId, bodyId),
        eq(records.kind, 'meeting'),
        isNull(records.endedAt),
        inArray(editions.status, ['draft', 'in_review', 'approved', 'published']),
      ),
    )
    .all()
    .map((row) => ({
      ...row,
      isLive: row.edition.status === 'published',
      mayRead: allows(ctx.actor.roles, 'record.read', isOwn(ctx.db, ctx.actor, row.record)),
    }))
  const byRecord = new Map<string, (typeof rows)[number]>()
  for (const row of rows) {
    if (row.isLive ? !byRecord.has(row.record.id) : row.mayRead) byRecord.set(row.record.id, row)
  }
  return [...byRecord.values()].sort((a, b) => b.edition.filedUnder.localeCompare(a.edition.filedUnder))
}

const isPublic = ({ visibility }: { visibility: string }) => visibility === 'public'

const publicPart = (content: MeetingContent): MeetingContent => ({
  ...content,
  agenda: content.agenda.filter(isPublic),
  decisions: content.decisions.filter(isPublic),
})
