import type { Locale } from '@/db/locales'
import type { PublicRecord } from '@/lib/publication/published-record'
import { showCorrections } from '@/lib/publication/shown-corrections'
import { showEdition, showMentions } from '@/lib/publication/shown-mentions'
import type { Show } from '@/lib/publication/tags'
import { type MeetingContent, readMeeting } from './content'
import { chairOf } from './project'

/** Shows a live meeting under each tag that pages with something of it note. */
export function showMeeting(show: Show, { record, live, languages, addresses }: PublicRecord) {
  const { id } = record
  const content = readMeeting(live.revision.content, live.revision.format)
  const { kind, status, startsOn, endsOn, startTime } = content
  const { bodies, topics } = live.printed
  const sessions = content.sessions.map(({ bodyId, series, number }) => ({
    id: bodies[bodyId]?.id ?? bodyId,
    series,
    number,
  }))
  const edition = { id, edition: live.publicNumber }

  show(`meeting:${id}`, edition)
  showEdition(show, edition)
  showMentions(show, live.printed, languages)
  showCorrections(show, id, live, languages)
  for (const locale of languages) {
    const row = meetingRow(content, addresses, locale)
    const held = sessions.map((session) => session.id).sort()
    show(`row:meeting:${id}`, { locale, ...row })
    const foundBy = [...held, ...content.topicIds.map((topicId) => topics[topicId]?.id ?? topicId).sort()]
    show(`list:meetings:${locale}`, { id, kind, status, startsOn, endsOn, startTime, foundBy })
    show(`list:bodies:${locale}`, { id, held, isCancelled: status === 'cancelled' })
    for (const { id: bodyId, series, number } of sessions) {
      show(`body:${bodyId}`, { id, locale, ...row, number })
      const { slug, title } = row
      show(`sessions:${bodyId}`, { id, locale, slug, title, startsOn, startTime, status, series, number })
    }
    for (const topicId of content.topicIds)
      show(`topic:${topics[topicId]?.id ?? topicId}`, { id, locale, ...row })
    const chair = chairOf(content, live.printed, locale)
    if (!chair) continue
    show(`person:${chair.personId}`, { id, locale, ...row, post: chair.post })
    show(`list:people:${locale}`, { id, startsOn, ...chair })
    show(`list:meetings:${locale}`, { id, chair: chair.personId })
  }
}

/** What lists show of a meeting. */
export function meetingRow(content: MeetingContent, [slug]: readonly string[], locale: Locale) {
  const { kind, status, startsOn, endsOn, startTime, zone, format } = content
  const [title, place] = [content.title[locale], content.place[locale]]
  return { slug, kind, status, title, startsOn, endsOn, startTime, zone, place, format }
}
