import type { Locale } from '@/db/locales'
import type { ListFilters } from '@/lib/publication/list-filters'
import { narrowingOf as meant } from '@/lib/publication/narrowing'
import type { Newsroom } from '@/lib/publication/newsroom'
import { type Page, pageOf } from '@/lib/publication/pages'
import { type Parameters, statement } from '@/lib/publication/prepared'
import { listCounts, type Narrowing } from '@/lib/publication/published-counts'
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

const isUpcoming = isToCome()
const lastFirst = 'starts_on desc, start_time desc'

/** Meetings to come, the nearest first; all of them unless told how many. */
export async function upcomingMeetings(
  newsroom: Newsroom,
  locale: Locale,
  limit = -1,
): Promise<ListedMeeting[]> {
  newsroom.uses(`list:meetings:${locale}`)
  const found = statement<ListedMeeting>(
    newsroom.db,
    `select ${meetingColumns} from meetings m where locale = @locale and ${isUpcoming}
     order by starts_on, start_time, id limit @limit`,
  ).all({ locale, today: todayIn(newsroom), limit })
  newsroom.uses(...rowTags(found))
  return found
}

/** Meetings that are over, the last first, 30 a page; `page` counts from 1. */
export async function pastMeetings(
  newsroom: Newsroom,
  locale: Locale,
  filters: MeetingFilters = {},
  page = 1,
): Promise<Page<ListedMeeting>> {
  newsroom.uses(`list:meetings:${locale}`)
  const today = todayIn(newsroom)
  const narrowing = narrowingOf(newsroom, locale, filters)
  const { kind, year, about } = narrowing
  const also = [
    kind && ` and ${about ? 'meeting_kind' : 'kind'} = @kind`,
    year && ' and starts_on >= @year and starts_on < @nextYear',
  ]
  const ids = pastIds(also.join(''), about !== undefined)
  const given = { locale, today, kind: kind ?? '', about: about?.kind ?? '', entryId: about?.id ?? '' }
  const years = { year: year ?? '', nextYear: String(Number(year) + 1) }
  const total = listCounts(newsroom.db, 'meetings', locale, today).total(narrowing)
  return pageOf({ total, page, size: pageSize }, (range) =>
    readRows(newsroom, ids, { ...given, ...years, ...range }),
  )
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
  newsroom.uses(`list:meetings:${locale}`)
  const { kind, year, month, entries, isKnown } = meant(newsroom, locale, filters)
  const where = [
    'm.locale = @locale',
    isKnown ? '' : 'false',
    kind ? 'm.kind = @kind' : '',
    year === undefined ? '' : 'm.year = @year',
    month === undefined ? '' : 'substr(m.starts_on, 6, 2) = @month',
    ...Object.entries(entries).map(
      ([of]) =>
        `exists (select 1 from meeting_about a where a.meeting_id = m.id and a.locale = m.locale and a.kind = '${of}' and a.entry_id = @${of})`,
    ),
    after ? '(m.starts_on, m.start_time, m.id) < (@startsOn, @startTime, @after)' : '',
  ].filter(Boolean)
  const given = {
    ...{ locale, kind: kind ?? '', year: year ?? 0, month: String(month ?? 0).padStart(2, '0') },
    ...{ startsOn: after?.startsOn ?? '', startTime: after?.startTime ?? '', after: after?.id ?? '' },
    ...Object.fromEntries(Object.entries(entries).map(([of, { id }]) => [of, id])),
  }
  const ids = `select m.id from meetings m where ${where.join(' and ')} order by starts_on desc, start_time desc, id desc`
  return readRows(newsroom, ids, { ...given, limit, offset: 0 })
}

/** The meetings that were over last. */
export async function latestMeetings(
  newsroom: Newsroom,
  locale: Locale,
  limit: number,
): Promise<ListedMeeting[]> {
  newsroom.uses(`list:meetings:${locale}`)
  return readRows(newsroom, pastIds('', false), { locale, today: todayIn(newsroom), limit, offset: 0 })
}

const pastIds = (also: string, isAbout: boolean) =>
  isAbout
    ? `select meeting_id as id from meeting_about where kind = @about and entry_id = @entryId
       and locale = @locale and not ${isUpcoming}${also} order by ${lastFirst}, meeting_id desc`
    : `select id from meetings where locale = @locale and not ${isUpcoming}${also} order by ${lastFirst}, id desc`

/** Which meetings a page has is read from an index alone, however deep it is; only those are looked up, in this order (`cross`). */
function readRows({ db, uses }: Newsroom, ids: string, parameters: Parameters): ListedMeeting[] {
  const rows = statement<ListedMeeting>(
    db,
    `select ${meetingColumns} from (${ids} limit @limit offset @offset) p
     cross join meetings m on m.id = p.id and m.locale = @locale
     order by m.starts_on desc, m.start_time desc, m.id desc`,
  ).all(parameters)
  uses(...rowTags(rows))
  return rows
}

const rowTags = (rows: readonly ListedMeeting[]) => rows.map(({ id }) => `row:meeting:${id}`)

/** What past meetings may be narrowed by, with how many each choice would show beside the other filters. */
export async function meetingChoices(newsroom: Newsroom, locale: Locale, filters: MeetingFilters) {
  newsroom.uses(`list:meetings:${locale}`)
  const { kinds, years, entries } = listCounts(newsroom.db, 'meetings', locale, todayIn(newsroom))
  const narrowing = narrowingOf(newsroom, locale, filters)
  const bodies = entries({ ...narrowing, about: undefined })
  newsroom.uses(`list:bodies:${locale}`)
  return {
    kinds: kinds({ ...narrowing, kind: undefined }),
    years: years({ ...narrowing, year: undefined }),
    bodies: bodies.toSorted((a, b) => a.label.localeCompare(b.label, locale)),
  }
}

/** The body at an address; one that never met where there is none. */
function narrowingOf({ db }: Newsroom, locale: Locale, { kind, year, body }: MeetingFilters): Narrowing {
  if (!body) return { kind, year }
  const found = statement<{ id: string }>(db, 'select id from bodies where slug = @body and locale = @locale')
  return { kind, year, about: { kind: 'body', id: found.get({ body, locale })?.id ?? '' } }
}

export type MeetingChoices = Awaited<ReturnType<typeof meetingChoices>>
