import type { MeetingKind } from '@/lib/meetings/content'
import type { LanguageDirectory } from '../directory'
import { daysLater } from '../russian/calendar'
import { contentsOf } from './contents'
import { documentsOf } from './documents'
import { eventNouns, kindOf } from './event-nouns'
import { compositionIn, formatIn } from './formats'
import type { Span } from './layout'
import { isOfEvent, leadVerbs } from './lead-verbs'
import { isWithin, type Mentions } from './mentions'
import { nextOf } from './next-meeting'
import { operationsOf } from './operations'
import { organizationsOf } from './organizations'
import type { Page } from './page'
import { statesOf } from './participants'
import type { PersonMention } from './people-mentions'
import { gathered } from './people-readings'
import { type Place, placeIn, venueIn } from './places'
import { type Placed, placePeople } from './roles'
import { isBackground, isDay, isOfDocument, type Segment } from './segments'
import { patronOf, sessionsAt } from './sessions'
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
  const sessions = lead?.sessions.some(({ value }) => value.body !== '')
    ? lead.sessions
    : sessionsIn(page, about, mentions, lead?.sessions ?? [])
  const placed = placePeople(page, sentences, people).map((each) => ({
    ...each,
    role: isRecalled(page, spans, each) ? each.role : roleAtEvent(page, each, lead),
  }))
  const { list, chair } = gathered(page, withSameChair(page, placed, spans), sentences, mentions)
  const earlier = lead ? spans.filter((span) => span[0] < lead.span[0]) : []
  const tense = tenseIn(page, segment, null)
  const dates = datesOf(page, segment, [...about, ...earlier], tense)
  const kind = kindIn(page, segment, sessions, directory)
  const isSentFrom = page.dateline?.date?.value === dates.date?.value
  const place = placeOf(
    page,
    isSentFrom,
    [about, earlier, spans.slice(0, 2), headquartersIn(page, spans)],
    mentions,
  )
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
    tense: tense ?? tenseIn(page, segment, dates.date),
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

/** «Эту должность занимает X»: who holds or gets an office is not therefore there. */
const isOfOffice = ({ lower }: Page, { span, post }: Placed['mention']) =>
  /должност|занимает|занимал|назначен|избран|сменил/.test(
    lower.slice(Math.max(0, (post?.span[0] ?? span[0]) - 60), span[0]),
  )

const isRecalled = (page: Page, spans: readonly Span[], { mention }: Placed) =>
  spans.some((span) => isWithin(mention.span, span) && isBackground(page.lower.slice(...span)))

/** «Он же председательствует»: who was named last presides. */
function withSameChair({ lower }: Page, placed: readonly Placed[], spans: readonly Span[]): Placed[] {
  const said = spans.find(([start, end]) =>
    /^"?(?:он|она)(?: же)? (?:и )?(?:председательств|в[её]л|вела|руководил)/.test(lower.slice(start, end)),
  )
  const last = said && placed.findLast(({ mention }) => mention.span[1] <= said[0])
  return placed.map((each) => (each === last ? { ...each, role: 'chair' } : each))
}

/** What somebody does where the words around the name do not say it, or say it of two sides that met. */
function roleAtEvent(page: Page, { mention, role }: Placed, lead: Segment['lead']): Placed['role'] {
  const isOfTwo = lead?.isBilateral === true || lead?.noun?.kind === 'bilateral'
  const isOfLead = lead !== null && isOfTwo && isWithin(mention.span, lead.span)
  if (isOfLead && (role === null || role === 'chair')) return 'member'
  if (role === null && isOfOffice(page, mention)) return null
  const isSubject = mention.post !== null && (page.language === 'en' || mention.cases.includes('nom'))
  return role === null && isSubject && lead ? 'member' : role
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

/** «Местный штаб работал в Душанбе», `the headquarters of the operation worked in …` */
const headquartersIn = ({ lower }: Page, spans: readonly Span[]): Span[] =>
  spans.filter(([start, end]) => /(?<!\p{L})штаб|headquarters/u.test(lower.slice(start, end)))

/** The first of these that say where it is; where none does, it is where the text was sent from on that day. */
function placeOf(
  page: Page,
  isSentFrom: boolean,
  tries: readonly (readonly Span[])[],
  mentions: Mentions,
): Place {
  for (const spans of tries) {
    const place = placeIn(page, spans, mentions)
    if (place.city || place.country) return place
  }
  if (!isSentFrom || !page.dateline) return { city: null, country: null }
  return { city: page.dateline.city, country: page.dateline.country }
}

/** Sentences that go on about the event itself: «Заседание состоялось в Минске», «It was chaired by …». */
function followers({ lower, language }: Page, spans: readonly Span[], lead: Span): Span[] {
  return spans.filter(
    (span) =>
      span[0] > lead[0] &&
      leadVerbs(lower, span, language).length > 0 &&
      ((span[0] - lead[1] < 4 && leadVerbs(lower, span, language).some(isOfEvent)) ||
        /^(?:беседа|переговоры|разговор|прием) (?:состоял|прош)/.test(lower.slice(...span)) ||
        eventNouns(lower, [span[0], Math.min(span[1], span[0] + 60)]).length > 0 ||
        /^"?(?:он[оаи]?|it|they) /.test(lower.slice(span[0], span[0] + 5))),
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
  if (!noun) {
    const body = sessions.find(({ value }) => value.body !== '')
    if (!body) return null
    return found(isOfGroup(sessions, bodies) ? 'working_group' : 'session', ...body.spans)
  }
  const span: Span = [noun.start, noun.end]
  const inTitle = title && isVague(noun) ? eventNouns(page.lower, title)[0] : undefined
  if (inTitle?.kind === 'conference' && sessions.every(({ value }) => value.body === ''))
    return found('conference', [inTitle.start, inTitle.end])
  const kind = kindOf(noun, page.lower)
  if (kind === 'session' && isOfGroup(sessions, bodies)) return found('working_group', span)
  return found(kind, span)
}

const isOfGroup = (sessions: EventReading['sessions'], bodies: LanguageDirectory['bodies']) =>
  sessions.some(
    ({ value }) =>
      /рабоч\p{L}+ групп|групп\p{L} (?:экспертов|высокого|специалистов)|экспертн\p{L}+ групп|working group/iu.test(
        value.body,
      ) || bodies.some(({ id, kind }) => id === value.bodyId && kind === 'working_group'),
  )

/** A word that names the conference of the title once more. */
const isVague = ({ word }: { word: string }) => /^(?:встреч|мероприяти|собрани|meeting|event)/.test(word)

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
  tense: EventReading['tense'],
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
  const sent = tense?.value === 'planned' ? null : (page.dateline?.date ?? null)
  return { date: relativeDate(page, about) ?? sent, endDate: null }
}

/** «сегодня», «вчера» by the day of publication. */
function relativeDate(page: Page, about: readonly Span[]): Field<string> | null {
  const today = page.dateline?.date?.value ?? page.publishedAt
  if (!today) return null
  for (const [start, end] of about) {
    const match = /(?<!\p{L})(сегодня|вчера|завтра|today|yesterday|tomorrow)(?!\p{L})/u.exec(
      page.lower.slice(start, end),
    )
    if (!match?.[1]) continue
    const days = { сегодня: 0, today: 0, вчера: -1, yesterday: -1, завтра: 1, tomorrow: 1 }[match[1]] ?? 0
    return guessed(daysLater(today, days), [start + match.index, start + match.index + match[0].length])
  }
  return null
}
