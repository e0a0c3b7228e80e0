import { and, eq, isNull } from 'drizzle-orm'
import type { EditorialReader } from '@/db/editorial/client'
import { records, revisions } from '@/db/editorial/schema/records'
import type { TextByLocale } from '@/db/locales'
import { allows } from '@/lib/access/policy'
import type { Ctx } from '@/lib/context'
import type { MeetingContent } from '@/lib/meetings/content'
import { type PastMeeting, pastMeetings } from '@/lib/meetings/past-meetings'
import { type EditionRow, isOwn, liveEdition, openEdition } from '@/lib/workflow/edition'
import { type AttendanceContent, readAttendance } from './content'
import { type CopiedList, copyList } from './copy-list'
import { cardsOf, type PersonCard } from './person-cards'
import { postTitles } from './post-titles'

/** Which meeting's list another one can start from. */
export type LastList = {
  meetingId: string
  title: TextByLocale
  startsOn: string
  content: AttendanceContent
}

/**
 * The list of the last meeting before this one, of the same body and series, that has a list which the actor may
 * read or which is public; undefined where there is none.
 */
export function lastList(ctx: Ctx, meetingId: string, meeting: MeetingContent): LastList | undefined {
  for (const past of pastOf(ctx, meetingId, meeting)) {
    const content = listOf(ctx, past.recordId)
    if (!content || content.delegations.length === 0) continue
    const { title, startsOn } = past.content
    return { meetingId: past.recordId, title, startsOn, content }
  }
  return undefined
}

/** That list made ready for this meeting: the posts as of its date, and what to look at again. */
export function startFromLastList(
  { db }: Ctx,
  last: LastList,
  meeting: MeetingContent,
): CopiedList & { cards: PersonCard[] } {
  const rows = last.content.delegations.flatMap((delegation) => delegation.rows)
  const personIds = rows.flatMap(({ personId }) => personId ?? [])
  const postIds = rows.flatMap(({ postId }) => postId ?? [])
  const cards = cardsOf(db, personIds, meeting.startsOn)
  const titles = postTitles(db, postIds, last.startsOn)
  const copy = copyList({ list: last.content, cards, titles, format: meeting.format })
  const survivors = [...cards.values()].map(({ survivorId }) => survivorId)
  return { ...copy, cards: [...cardsOf(db, survivors, meeting.startsOn).values()] }
}

/** The past meetings of every body that meets, a body after a body. */
function* pastOf(ctx: Ctx, meetingId: string, meeting: MeetingContent): Generator<PastMeeting> {
  for (const { bodyId, series } of meeting.sessions) {
    yield* pastMeetings(ctx, { bodyId, series, before: meeting.startsOn, except: meetingId })
  }
}

/** The list of a meeting as it stands where the actor may read it, else as it is public. */
function listOf({ db, actor }: Ctx, meetingId: string): AttendanceContent | undefined {
  const isList = and(eq(records.meetingId, meetingId), isNull(records.endedAt))
  const record = db.select().from(records).where(isList).get()
  if (!record) return undefined
  const mayRead = allows(actor.roles, 'record.read', isOwn(db, actor, record))
  const edition = (mayRead ? openEdition(db, record.id) : undefined) ?? liveEdition(db, record.id)
  return edition && contentOf(db, edition)
}

function contentOf(db: EditorialReader, { headRevisionId }: EditionRow): AttendanceContent | undefined {
  const head = db
    .select()
    .from(revisions)
    .where(eq(revisions.id, headRevisionId ?? ''))
    .get()
  return head && readAttendance(head.content, head.format)
}
