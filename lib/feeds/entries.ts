import type { Locale } from '@/db/locales'
import { localDateOf } from '@/lib/dates'
import { dateInWords } from '@/lib/i18n/format'
import { lifeOf } from '@/lib/meetings/life'
import type { MeetingText } from '@/lib/meetings/published'
import type { Correction } from '@/lib/publication/published-corrections'
import type { PublicNote } from '@/lib/publication/published-notes'
import type { ReleaseView } from '@/lib/releases/published'
import { escapeHtml, htmlOf } from '@/lib/richtext/html'
import { entryId } from './entry-id'
import type { Category, FeedEntry, House } from './feed'
import { factsOf, titleWithStatus } from './meeting-facts'

type Here = House & { locale: Locale; zone: string }

export function releaseEntry(release: ReleaseView, here: Here): FeedEntry {
  const { siteUrl, locale, say } = here
  const { slug, kind, title, lead, dateline, boilerplate, bodies, topics, notes } = release
  const kinds = { term: kind, label: say(`newsroom.release.kinds.${kind}`), list: 'releases' }
  return {
    id: entryId(siteUrl, { ...release, kind: 'release' }),
    url: `${siteUrl}/${locale}/releases/${slug}`,
    title,
    summary: lead,
    html: [
      noteHtml('feeds.corrected', notes, here),
      paragraph(lead && [dateline, lead].filter(Boolean).join('. ')),
      htmlOf(release.body, siteUrl),
      boilerplate && `<hr>${boilerplate.split(/\n+/).map(paragraph).join('')}`,
    ].join(''),
    published: release.issuedAt,
    updated: release.updatedAt,
    categories: categories(here, [kinds, ...entries('bodies', bodies), ...entries('topics', topics)]),
  }
}

export function meetingEntry(meeting: MeetingText, here: Here): FeedEntry {
  const { siteUrl, locale, say } = here
  const { slug, kind, summary, agenda, decisions, sessions, topics, notes } = meeting
  const facts = factsOf(meeting, say)
  const kinds = { term: kind, label: say(`newsroom.meeting.kinds.${kind}`), list: 'meetings' }
  return {
    id: entryId(siteUrl, { ...meeting, kind: 'meeting' }),
    url: `${siteUrl}/${locale}/meetings/${slug}`,
    title: titleWithStatus(meeting, say),
    summary: summary || facts[0]?.value || '',
    html: [
      lifeHtml(meeting, here) ?? noteHtml('feeds.changed', notes, here),
      paragraph(summary),
      `<dl>${facts.map(({ name, value }) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd>`).join('')}</dl>`,
      section(
        say('newsroom.meeting.agenda'),
        agenda.map(({ text, outcome }) => [text, outcome].filter(Boolean).join(' ')),
      ),
      section(
        say('newsroom.meeting.decisions'),
        decisions.map(({ text }) => text),
      ),
    ].join(''),
    published: meeting.publishedAt,
    updated: meeting.updatedAt,
    categories: categories(here, [kinds, ...entries('bodies', sessions), ...entries('topics', topics)]),
  }
}

export function correctionEntry(correction: Correction, here: Here): FeedEntry {
  const { siteUrl, say } = here
  const { id, kind, at, title, note, number = 'none', href, isWithdrawal } = correction
  const known = { kind, title, number }
  return {
    id: entryId(siteUrl, { kind: 'correction', id, publishedAt: at }),
    url: siteUrl + href,
    title: say(isWithdrawal ? 'feeds.corrections.withdrawn' : 'feeds.corrections.corrected', known),
    summary: note,
    html: paragraph(note),
    published: at,
    updated: at,
    categories: categories(here, [
      { term: kind, label: say('feeds.corrections.kind', { kind }), list: 'corrections' },
    ]),
  }
}

const paragraph = (text: string) => text && `<p>${escapeHtml(text)}</p>`

/** The newest public note before the text. What is told of a meeting is seldom a correction: more often it was held. */
function noteHtml(
  lead: 'feeds.corrected' | 'feeds.changed',
  [newest]: readonly PublicNote[],
  { locale, zone, say }: Here,
): string {
  if (!newest) return ''
  const date = dateInWords(localDateOf(newest.at, zone), locale)
  return `<p><strong>${escapeHtml(say(lead, { date }))}</strong> ${escapeHtml(newest.text)}</p>`
}

/** Of a meeting that will not be on its day: since when that is known, and why. It is news, and corrects nothing. */
function lifeHtml(meeting: MeetingText, { locale, zone, say }: Here): string | undefined {
  const life = lifeOf(meeting)
  if (!life) return undefined
  const date = dateInWords(localDateOf(life.at, zone), locale)
  const label = `${say(`forwardLook.notice.${life.status}`)}, ${date}.`
  return `<p><strong>${escapeHtml(label)}</strong> ${escapeHtml(life.note ?? '')}</p>`
}

const section = (title: string, items: readonly string[]) =>
  items.length > 0
    ? `<h2>${escapeHtml(title)}</h2><ol>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ol>`
    : ''

type Term = { term: string; label: string; list: string }

const entries = (list: string, of: readonly { slug: string; name: string }[]): Term[] =>
  of.map(({ slug, name }) => ({ term: slug, label: name, list }))

const categories = ({ siteUrl, locale }: Here, terms: readonly Term[]): Category[] =>
  terms.map(({ term, label, list }) => ({ term, label, scheme: `${siteUrl}/${locale}/${list}` }))
