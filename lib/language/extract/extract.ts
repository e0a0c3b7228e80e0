import type { LanguageDirectory } from '../directory'
import { withDateline } from './dateline'
import { indexOf } from './directory-index'
import { findPeopleInEnglish } from './english-people'
import { readEvent } from './event-reading'
import { type Extraction, toExtraction } from './extraction'
import { findPeople } from './find-people'
import { findMentions, isWithin, type Mentions } from './mentions'
import { type Page, preparePage, type TextInput } from './page'
import type { PersonMention } from './people-mentions'
import { withPlainLead } from './plain-lead'
import type { Placed } from './roles'
import { isSamePerson } from './same-person'
import { segmentsOf } from './segments'
import type { EventReading, Reading, Unplaced } from './shape'

/** What a text says of meetings, each field with its certainty and its places in the text. */
export function readText(input: TextInput, directory: LanguageDirectory): Reading {
  const prepared = preparePage(input)
  const index = indexOf(directory)
  const mentions = findMentions(prepared, index)
  const page = withDateline(prepared, mentions)
  const people =
    input.language === 'en' ? findPeopleInEnglish(page, index, mentions) : findPeople(page, index, mentions)
  const read = segmentsOf(page, mentions, people)
    .map((segment) => withPlainLead(page, segment, mentions, people))
    .filter(({ lead, title }) => lead !== null || title !== null)
    .map((segment) => readEvent(page, segment, mentions, people, directory))
    .filter(({ event }) => event.kind !== null)
  const events = read.map(({ event }) => event)
  return {
    events,
    unplaced: unplacedOf(
      page,
      mentions,
      people,
      events,
      read.flatMap(({ placed }) => placed),
    ),
  }
}

/** The same as the command line prints it. */
export const extract = (input: TextInput, directory: LanguageDirectory): Extraction =>
  toExtraction(readText(input, directory))

/** What the text names and no event has a place for. */
function unplacedOf(
  page: Page,
  { bodies, states, cities }: Mentions,
  people: readonly PersonMention[],
  events: readonly EventReading[],
  placed: readonly Placed[],
): Unplaced[] {
  const names = new Set(events.flatMap((event) => event.people.map(({ name }) => name)))
  const used = events.flatMap((event) => [
    ...[event.date, event.endDate, event.city, event.country, event.venue, event.next, event.chair].flatMap(
      (field) => field?.spans ?? [],
    ),
    ...[
      ...event.sessions,
      ...event.states,
      ...event.absentStates,
      ...event.organizations,
      ...event.documents,
      ...event.agenda,
      ...event.decisions,
      ...event.outcomes,
    ].flatMap(({ spans }) => spans),
    ...event.people.flatMap(({ postSpan }) => (postSpan ? [postSpan] : [])),
  ])
  const isUsed = (span: [number, number]) => used.some((each) => isWithin(span, each) || isWithin(each, span))
  const codes = new Set(
    events.flatMap((event) => [...event.states, ...event.absentStates].map(({ value }) => value)),
  )
  const ids = new Set(events.flatMap((event) => event.sessions.map(({ value }) => value.bodyId)))
  const text = ([start, end]: [number, number]) => page.text.slice(start, end)
  const loose: Unplaced[] = [
    ...people
      .filter(({ name }) => !names.has(name))
      .filter((mention) => !placed.some((each) => each.mention === mention && each.role === 'mentioned'))
      .filter(({ span }) => !people.some((each) => names.has(each.name) && isSamePerson(each, text(span))))
      .map(({ name, span }): Unplaced => ({ kind: 'person', text: text(span), name, span })),
    ...bodies
      .filter(({ body, span }) => !ids.has(body.id) && !isUsed(span))
      .map(
        ({ body, span }): Unplaced => ({
          kind: 'body',
          text: text(span),
          name: body.name[page.language] || body.name.ru,
          span,
        }),
      ),
    ...states
      .filter(({ code, span }) => !codes.has(code) && !isUsed(span))
      .map(({ code, span }): Unplaced => ({ kind: 'state', text: text(span), name: code, span })),
    ...cities
      .filter(
        ({ name, span }) =>
          !events.some(({ city, next }) => city?.value === name || next?.value.city === name) &&
          !isUsed(span) &&
          !people.some((each) => isWithin(span, each.span)),
      )
      .map(({ name, span }): Unplaced => ({ kind: 'city', text: text(span), name, span })),
    ...page.dates
      .filter(({ start, end }) => !isUsed([start, end]))
      .map(
        ({ start, end, from }): Unplaced => ({
          kind: 'date',
          text: text([start, end]),
          name: from,
          span: [start, end],
        }),
      ),
  ]
  return firstOfEach(loose).sort((a, b) => a.span[0] - b.span[0])
}

function firstOfEach(list: readonly Unplaced[]): Unplaced[] {
  const seen = new Set<string>()
  return list.filter(({ kind, name }) => {
    const key = `${kind} ${name}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
