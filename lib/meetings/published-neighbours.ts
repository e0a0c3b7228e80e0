import type { Newsroom } from '@/lib/publication/newsroom'
import { type Parameters, statement } from '@/lib/publication/prepared'
import type { MeetingView } from './published'

/** The session before or after, of one body in one series. */
export type Neighbour = { slug: string; title: string; startsOn: string; number: number | null }
export type Neighbours = {
  body: { slug: string; shortName: string }
  previous: Neighbour | undefined
  next: Neighbour | undefined
}

type Own = { bodyId: string; series: string }

/** A cancelled session is nobody's neighbour: the one after it follows the one before it. */
const beside = (sign: '<' | '>', order: 'desc' | 'asc') => `
  select m.slug, m.title, m.starts_on as startsOn, s.number
  from meeting_about a
  join meetings m on m.id = a.meeting_id and m.locale = a.locale
  join meeting_sessions s on s.meeting_id = a.meeting_id and s.body_id = a.entry_id and s.series = @series
  where a.kind = 'body' and a.entry_id = @bodyId and a.locale = @locale and a.status <> 'cancelled'
    and (a.starts_on, a.start_time, a.meeting_id) ${sign} (@startsOn, @startTime, @id)
  order by a.starts_on ${order}, a.start_time ${order}, a.meeting_id ${order} limit 1`

const before = beside('<', 'desc')
const after = beside('>', 'asc')

/** The sessions of the same bodies next to a meeting in time, in its language; only bodies that have one. */
export async function meetingNeighbours(newsroom: Newsroom, meeting: MeetingView): Promise<Neighbours[]> {
  const { db, uses } = newsroom
  const { id, locale, startsOn, startTime, sessions } = meeting
  const own = statement<Own>(
    db,
    'select body_id as bodyId, series from meeting_sessions where meeting_id = @id order by position',
  ).all({ id })
  return own.flatMap(({ bodyId, series }) => {
    uses(`sessions:${bodyId}`)
    const body = sessions.find((session) => session.id === bodyId)
    const given: Parameters = { id, locale, startsOn, startTime, bodyId, series }
    const [previous, next] = [before, after].map((query) => statement<Neighbour>(db, query).get(given))
    return body && (previous || next) ? [{ body, previous, next }] : []
  })
}
