import { and, asc, desc, eq, sql } from 'drizzle-orm'
import type { Locale } from '@/db/locales'
import { attendanceLists, attendances, delegations, meetings } from '@/db/public/schema/records'
import { type ListedMeeting, listedMeeting } from '@/lib/meetings/published-list'
import type { Newsroom } from '@/lib/publication/newsroom'

/** A meeting in which a person took part, as it was printed. */
export type Appearance = ListedMeeting & {
  post: string
  isChair: boolean
  /** In the attendance list, if the person is on it. */
  role: string | undefined
  presence: string | undefined
  delegation: string | undefined
}

const chairId = sql`${meetings.chair} ->> 'personId'`
const chairPost = sql<string>`coalesce(${meetings.chair} ->> 'post', '')`

/** The meetings of a person, by attendance lists and as chair, the last first. */
export function appearancesOf({ db }: Newsroom, locale: Locale, personId: string): Appearance[] {
  const attended = db
    .select({
      ...listedMeeting,
      post: attendances.post,
      role: attendances.role,
      presence: attendances.presence,
      delegation: delegations.name,
      isChair: sql`${chairId} is ${personId}`.mapWith(Boolean),
    })
    .from(attendances)
    .innerJoin(
      attendanceLists,
      and(eq(attendanceLists.id, attendances.listId), eq(attendanceLists.locale, locale)),
    )
    .innerJoin(meetings, and(eq(meetings.id, attendanceLists.meetingId), eq(meetings.locale, locale)))
    .innerJoin(
      delegations,
      and(
        eq(delegations.listId, attendances.listId),
        eq(delegations.locale, locale),
        eq(delegations.id, attendances.delegationId),
      ),
    )
    .where(and(eq(attendances.personId, personId), eq(attendances.locale, locale)))
    .all()
  const onList = new Set(attended.map(({ id }) => id))
  const chaired = db
    .select({ ...listedMeeting, post: chairPost })
    .from(meetings)
    .where(and(eq(meetings.locale, locale), eq(chairId, personId)))
    .orderBy(desc(meetings.startsOn))
    .all()
    .filter(({ id }) => !onList.has(id))
    .map((meeting) => ({
      ...meeting,
      isChair: true,
      role: undefined,
      presence: undefined,
      delegation: undefined,
    }))
  const appearances = [...attended, ...chaired]
  return appearances.toSorted((a, b) => -byDay(a, b))
}

/** The post of each person as it was printed last. */
export function lastPosts({ db }: Newsroom, locale: Locale): Map<string, string> {
  const rows = db
    .select({
      id: meetings.id,
      personId: attendances.personId,
      post: attendances.post,
      startsOn: meetings.startsOn,
    })
    .from(attendances)
    .innerJoin(
      attendanceLists,
      and(eq(attendanceLists.id, attendances.listId), eq(attendanceLists.locale, locale)),
    )
    .innerJoin(meetings, and(eq(meetings.id, attendanceLists.meetingId), eq(meetings.locale, locale)))
    .where(eq(attendances.locale, locale))
    .all()
  const chairs = db
    .select({
      id: meetings.id,
      personId: sql<string | null>`${chairId}`,
      post: chairPost,
      startsOn: meetings.startsOn,
    })
    .from(meetings)
    .where(eq(meetings.locale, locale))
    .orderBy(asc(meetings.startsOn))
    .all()
  const printed = [...rows, ...chairs].toSorted(byDay)
  return new Map(printed.flatMap(({ personId, post }) => (personId && post ? [[personId, post]] : [])))
}

/** Meetings of one day stand in one order, whichever was written last. */
function byDay(a: { startsOn: string; id: string }, b: { startsOn: string; id: string }): number {
  const [one, other] = [a.startsOn + a.id, b.startsOn + b.id]
  return one < other ? -1 : Number(one > other)
}
