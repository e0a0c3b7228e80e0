import type { Locale } from '@/db/locales'
import { instantOf } from '@/lib/dates'
import type { Newsroom } from '@/lib/publication/newsroom'
import { statement } from '@/lib/publication/prepared'
import { notesOf } from '@/lib/publication/published-notes'
import { lifeOf } from './life'
import { clockIn, type Phase, phaseOf } from './phase'

/** What the media were told before a meeting. */
export type PublicAdvisory = { id: string; slug: string; title: string; issuedAt: string }

/** The media advisory of a meeting, the newest where there are several; undefined where there is none in this language. */
export function publicAdvisory(
  { db, uses }: Newsroom,
  locale: Locale,
  meetingId: string,
): PublicAdvisory | undefined {
  // The plus keeps SQLite from walking every release of the language.
  const found = statement<PublicAdvisory>(
    db,
    `select id, slug, title, issued_at as issuedAt from releases
     where meeting_id = @meetingId and +locale = @locale and +kind = 'advisory'
     order by issued_at desc, id desc limit 1`,
  ).get({ meetingId, locale })
  uses(`releases:${meetingId}`, ...(found ? [`row:release:${found.id}`] : []))
  return found
}

type Row = {
  id: string
  slug: string
  title: string
  status: string
  startsOn: string
  endsOn: string
  startTime: string
  startsAt: string | null
  zone: string
  place: string
  venue: string
  format: string
  updatedAt: string
}

/** The meeting that the media were told of, as the page of the advisory shows it now. */
export type AdvisedMeeting = Row & {
  phase: Phase
  /** Date and time by the organisation's clock where that shows another. */
  here: { date: string; time: string } | undefined
  /** What was published of it once it was over. */
  report: { slug: string; title: string } | undefined
  /** Since when readers know that it will not be on its day. */
  life: ReturnType<typeof lifeOf>
}

/** The meeting of an advisory; undefined where it is not public in this language. The page changes as the meeting begins and ends. */
export function advisedMeeting(
  newsroom: Newsroom,
  locale: Locale,
  meetingId: string,
): AdvisedMeeting | undefined {
  const { db, uses, zone } = newsroom
  uses(`meeting:${meetingId}`)
  const found = statement<Row>(
    db,
    `select id, slug, title, status, starts_on as startsOn, ends_on as endsOn, start_time as startTime,
       starts_at as startsAt, zone, place, venue, format, updated_at as updatedAt
     from meetings where id = @meetingId and locale = @locale`,
  ).get({ meetingId, locale })
  if (!found) return undefined
  const phase = phaseOf(newsroom, found)
  return {
    ...found,
    phase,
    here: clockIn(zone, found),
    life: lifeOf({ ...found, notes: notesOf(newsroom, locale, found.id) }),
    report: phase === 'over' ? reportOf(newsroom, locale, found) : undefined,
  }
}

/** The first release that came of the meeting itself: not what was said before it began. */
function reportOf({ db, uses }: Newsroom, locale: Locale, { id, startsOn, startsAt, zone }: Row) {
  const start = startsAt ?? instantOf(startsOn, '00:00', zone)
  const found = statement<{ id: string; slug: string; title: string }>(
    db,
    `select id, slug, title from releases
     where meeting_id = @id and +locale = @locale and +kind not in ('advisory', 'announcement')
       and issued_at >= @start
     order by issued_at, id limit 1`,
  ).get({ id, locale, start })
  uses(`releases:${id}`, ...(found ? [`row:release:${found.id}`] : []))
  return found && { slug: found.slug, title: found.title }
}
