import type { Locale } from '@/db/locales'
import type { ListFilters } from '@/lib/publication/list-filters'
import { inList } from '@/lib/publication/list-index'
import { narrowingOf } from '@/lib/publication/narrowing'
import type { Newsroom } from '@/lib/publication/newsroom'
import { type Page, pageOf } from '@/lib/publication/pages'
import { statement } from '@/lib/publication/prepared'
import { listFacets } from '@/lib/publication/published-facets'
import { todayIn } from '@/lib/publication/today'
import { isToCome } from './to-come'

const pageSize = 30

/** A meeting as lists show it. */
export type ListedMeeting = {
  id: string
  slug: string
  kind: string
  title: string
  startsOn: string
  endsOn: string
  startTime: string
  place: string
  format: string
  /** planned, postponed, cancelled or held */
  status: string
}

/** As they stand in the address. */
export type MeetingFilters = ListFilters

/** Where a walk through a list goes on: after this meeting. */
export type MeetingPlace = { startsOn: string; startTime: string; id: string }

/** The columns of a meeting `m` in a list. */
export const meetingColumns = `m.id, m.slug, m.kind, m.title, m.starts_on as startsOn, m.ends_on as endsOn,
  m.start_time as startTime, m.place, m.format, m.status`

const list = (locale: Locale) => `list:meetings:${locale}`

/** Meetings to come, the nearest first; all of them unless told how many. */
export async function upcomingMeetings(
  newsroom: Newsroom,
  locale: Locale,
  limit = -1,
): Promise<ListedMeeting[]> {
  newsroom.uses(list(locale))
  const found = comingUp(newsroom, locale, limit)
  newsroom.uses(...rowTags(found))
  return found
}

/** A list of meetings: those to come, the nearest first, then a page of the others, the last first. */
export type MeetingList = {
  upcoming: ListedMeeting[]
  past: Page<ListedMeeting>
  /** Both together: what the choices count. */
  total: number
}

/** Meetings by what they are narrowed by, 30 past ones a page; `page` counts from 1. */
export async function meetingList(
  newsroom: Newsroom,
  locale: Locale,
  filters: MeetingFilters = {},
  page = 1,
): Promise<MeetingList> {
  newsroom.uses(list(locale))
  const narrowing = narrowingOf(newsroom, locale, filters)
  const coming = comingUp(newsroom, locale)
  return inList(newsroom.db, { list: 'meetings', locale }, narrowing, ({ scan, part, among }) => {
    const upcoming = among(coming.map((meeting) => ({ ...meeting, at: placeOf(meeting) })))
    const total = scan.total - upcoming.length
    const past = pageOf({ total, page, size: pageSize }, (range) =>
      readThese(newsroom, locale, part(range, upcoming)),
    )
    newsroom.uses(...rowTags(upcoming))
    return { upcoming: upcoming.map(({ at: _, ...meeting }) => meeting), past, total: scan.total }
  })
}

/** Those of a list that are over. */
export const pastMeetings = async (...asked: Parameters<typeof meetingList>): Promise<Page<ListedMeeting>> =>
  (await meetingList(...asked)).past

/** The meetings that were over last. */
export async function latestMeetings(
  newsroom: Newsroom,
  locale: Locale,
  limit: number,
): Promise<ListedMeeting[]> {
  newsroom.uses(list(locale))
  const coming = comingUp(newsroom, locale).map((meeting) => ({ ...meeting, at: placeOf(meeting) }))
  const whole = narrowingOf(newsroom, locale, {})
  const ids = inList(newsroom.db, { list: 'meetings', locale }, whole, ({ part }) =>
    part({ limit, offset: 0 }, coming),
  )
  return readThese(newsroom, locale, ids)
}

/**
 * The newest meetings of a narrowing, also those to come, for feeds and for who walks through all of them: `after` is
 * the last one of the walk so far.
 */
export async function newest(
  newsroom: Newsroom,
  locale: Locale,
  filters: MeetingFilters,
  { limit, after }: { limit: number; after?: MeetingPlace },
): Promise<ListedMeeting[]> {
  newsroom.uses(list(locale))
  const narrowing = narrowingOf(newsroom, locale, filters)
  const place = after && { at: placeOf(after), id: after.id }
  const ids = inList(newsroom.db, { list: 'meetings', locale }, narrowing, (found) =>
    found.after(limit, place),
  )
  return readThese(newsroom, locale, ids)
}

/** By what a meeting stands in a list (lib/publication/list-months.ts). */
const placeOf = ({ startsOn, startTime }: Omit<MeetingPlace, 'id'>) => `${startsOn} ${startTime}`

function comingUp(newsroom: Newsroom, locale: Locale, limit = -1): ListedMeeting[] {
  return statement<ListedMeeting>(
    newsroom.db,
    `select ${meetingColumns} from meetings m where locale = @locale and ${isToCome()}
     order by starts_on, start_time, id limit @limit`,
  ).all({ locale, today: todayIn(newsroom), limit })
}

/** Looks up meetings by their ids, in this order. */
function readThese({ db, uses }: Newsroom, locale: Locale, ids: readonly string[]): ListedMeeting[] {
  const each = statement<ListedMeeting>(
    db,
    `select ${meetingColumns} from meetings m where m.id = @id and m.locale = @locale`,
  )
  const rows = ids.flatMap((id) => each.get({ id, locale }) ?? [])
  uses(...rowTags(rows))
  return rows
}

const rowTags = (rows: readonly { id: string }[]) => rows.map(({ id }) => `row:meeting:${id}`)

/** What meetings may be narrowed by, with how many each choice would show beside the other filters. */
export const meetingChoices = (newsroom: Newsroom, locale: Locale, filters: MeetingFilters) =>
  listFacets(newsroom, 'meetings', locale, filters)
