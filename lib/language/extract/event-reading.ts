import type { MeetingKind } from '@/lib/meetings/content'
import type { LanguageDirectory } from '../directory'
import { contentsOf } from './contents'
import { documentsOf } from './documents'
import { eventNouns, kindOf } from './event-nouns'
import { compositionIn, formatIn } from './formats'
import type { Span } from './layout'
import { leadVerbs } from './lead-verbs'
import { isWithin, type Mentions } from './mentions'
import { nextOf } from './next-meeting'
import { operationsOf } from './operations'
import { organizationsOf } from './organizations'
import type { Page } from './page'
import { statesOf } from './participants'
import type { PersonMention } from './people-mentions'
import { gathered } from './people-readings'
import { placeIn, venueIn } from './places'
import { type Placed, placePeople } from './roles'
import { isDay, isOfDocument, type Segment } from './segments'
import { patronOf, sessionsAt, subjectOf } from './sessions'
import { type EventReading, type Field, found, guessed } from './shape'

/** Everything that one segment says about its event, and whom it names without saying what they do there. */
export function readEvent(
  page: Page,
  segment: Segment,
  mentions: Mentions,
  people: readonly PersonMention[],
  directory: LanguageDirectory,
): { event: EventReading; placed: Placed[] } {
  const { lead, title, sentences, next } = segment
  const spans = sentences.map(({ span }) => span)
  const leadFirst = lead ? [lead.span, ...spans.filter((span) => span[0] !== lead.span[0])] : spans
  const withTitle = title ? [...leadFirst, title] : leadFirst
  const about = lead
    ? [lead.span, ...followers(page, spans, lead.span), ...(title ? [title] : [])]
    : withTitle
  const after = lead?.sessions.some(({ value }) => value.body !== '')
    ? lead.sessions
    : sessionsIn(page, about, mentions, lead?.sessions ?? [])
  const subject = lead ? subjectOf(page, lead.span, lead.verb.start, mentions.bodies) : undefined
  const isNamed = after.some(({ value }) => value.body !== '')
  const sessions =
    subject && !isNamed && !lead?.isBilateral
      ? [{ ...subject, value: { ...subject.value, number: after[0]?.value.number ?? null } }]
      : after
  const placed = placePeople(page, sentences, people).map((each) =>
    each.role === null && lead?.isBilateral && isWithin(each.mention.span, lead.span)
      ? { ...each, role: 'member' as const }
      : each,
  )
  const { list, chair } = gathered(page, placed, sentences, mentions)
  const dates = datesOf(page, segment, about)
  const kind = kindIn(page, segment, sessions, directory)
  const near = placeIn(page, about, mentions)
  const place = near.city || near.country ? near : placeIn(page, spans.slice(0, 2), mentions)
  const { states, absent } = statesOf(page, segment, mentions, placed, directory)
  const stated = formatIn(page, withTitle)
  const patrons = spans.flatMap((span) => patronOf(page, span, mentions.bodies) ?? [])
  const event: EventReading = {
    span: spanOf(segment),
    title: title
      ? found(
          page.text
            .slice(...title)
            .replace(/\s+/g, ' ')
            .trim(),
          title,
        )
      : null,
    kind,
    tense: tenseIn(page, segment, dates.date),
    sessions: kind?.value === 'bilateral' ? [] : kind?.value === 'operation' ? patrons : sessions,
    ...dates,
    ...place,
    venue: venueIn(page, about),
    format:
      stated ??
      (place.city && kind?.value !== 'operation' ? guessed('in_person', ...place.city.spans) : null),
    composition: compositionIn(page, withTitle),
    chair,
    people: list,
    states,
    absentStates: absent,
    organizations: organizationsOf(
      page,
      { ...segment, lead: lead && { ...lead, sessions } },
      mentions,
      placed,
    ),
    ...contentsOf(page, sentences),
    documents: documentsOf(page, sentences),
    operations: operationsOf(page, sentences),
    next: nextOf(page, next, mentions, dates.date?.value ?? null),
  }
  return { event, placed }
}

function spanOf({ title, lead, sentences, next }: Segment): Span {
  const all = [
    ...(title ? [title] : []),
    ...(lead ? [lead.span] : []),
    ...sentences.map(({ span }) => span),
    ...next,
  ]
  return [Math.min(...all.map(([start]) => start)), Math.max(...all.map(([, end]) => end))]
}

/** Sentences that go on about the event itself: «Заседание состоялось в Минске», «It was chaired by …». */
function followers({ lower, language }: Page, spans: readonly Span[], lead: Span): Span[] {
  return spans.filter(
    (span) =>
      span[0] > lead[0] &&
      leadVerbs(lower, span, language).length > 0 &&
      eventNouns(lower, [span[0], Math.min(span[1], span[0] + 60)]).length > 0,
  )
}

function sessionsIn(
  page: Page,
  spans: readonly Span[],
  mentions: Mentions,
  partly: EventReading['sessions'],
): EventReading['sessions'] {
  for (const span of spans) {
    for (const noun of eventNouns(page.lower, span)) {
      const [first, ...more] = sessionsAt(page, noun, span[1], mentions).filter(
        ({ value }) => value.body !== '',
      )
      if (!first) continue
      const number = first.value.number ?? partly[0]?.value.number ?? null
      return [{ ...first, value: { ...first.value, number } }, ...more]
    }
  }
  return partly
}

function kindIn(
  page: Page,
  { lead, title }: Segment,
  sessions: EventReading['sessions'],
  { bodies }: LanguageDirectory,
): Field<MeetingKind> | null {
  const noun = lead?.noun ?? (title ? eventNouns(page.lower, title)[0] : undefined)
  if (lead?.isBilateral && sessions.every(({ value }) => value.body === ''))
    return found('bilateral', lead.span)
  if (!noun) return null
  const span: Span = [noun.start, noun.end]
  const isGroup = sessions.some(
    ({ value }) =>
      /групп|working group/i.test(value.body) ||
      bodies.some(({ id, kind }) => id === value.bodyId && kind === 'working_group'),
  )
  const kind = kindOf(noun, page.lower)
  if (kind === 'session' && isGroup) return found('working_group', span)
  return found(kind, span)
}

function tenseIn(page: Page, { lead, title }: Segment, date: Field<string> | null): EventReading['tense'] {
  if (lead) return found(lead.verb.tense, [lead.verb.start, lead.verb.end])
  const [verb] = title ? leadVerbs(page.lower, title, page.language) : []
  if (verb) return found(verb.tense, [verb.start, verb.end])
  if (!date || !page.publishedAt || date.value.startsWith('-')) return null
  return guessed(date.value > page.publishedAt ? 'planned' : 'held', ...date.spans)
}

function datesOf(
  page: Page,
  { lead, next }: Segment,
  about: readonly Span[],
): Pick<EventReading, 'date' | 'endDate'> {
  for (const span of about) {
    if (next.some((each) => each[0] === span[0])) continue
    const inside = page.dates.filter(
      ({ start, end, from }) => isWithin([start, end], span) && isDay(from) && !isOfDocument(page, start),
    )
    const date = inside.find(({ start }) => lead === null || span !== lead.span || start < span[1])
    if (!date) continue
    const at: Span = [date.start, date.end]
    const field = date.hasYear || date.from.startsWith('-') ? found(date.from, at) : guessed(date.from, at)
    return { date: field, endDate: date.to ? { ...field, value: date.to } : null }
  }
  const relative = relativeDate(page, about)
  return { date: relative, endDate: null }
}

/** «сегодня», «вчера» by the day of publication. */
function relativeDate(page: Page, about: readonly Span[]): Field<string> | null {
  if (!page.publishedAt) return null
  for (const [start, end] of about.slice(0, 2)) {
    const match = /(?<!\p{L})(сегодня|вчера|завтра|today|yesterday|tomorrow)(?!\p{L})/u.exec(
      page.lower.slice(start, end),
    )
    if (!match?.[1]) continue
    const days = { сегодня: 0, today: 0, вчера: -1, yesterday: -1, завтра: 1, tomorrow: 1 }[match[1]] ?? 0
    const day = new Date(Date.parse(`${page.publishedAt}T00:00:00Z`) + days * 86_400_000)
    return guessed(day.toISOString().slice(0, 10), [
      start + match.index,
      start + match.index + match[0].length,
    ])
  }
  return null
}
