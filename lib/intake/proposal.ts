import type { Locale } from '@/db/locales'
import type { EventReading, Field, Reading } from '@/lib/language/extract/shape'
import type { Confirmation, ConfirmedMeeting } from './confirmation'
import { bodyOf, type Entries, personOf } from './entries'
import { type Noting, noted, type ReadPlace } from './places'
import { proposeList } from './proposed-list'
import { proposeRelease } from './release-parts'
import { sentenceAround } from './sentence-around'

/** What was read of a text, ready to be confirmed: each field as it was read, '' or null where it is missing. */
export type Proposal = { confirmation: Confirmation; places: ReadPlace[] }

type Source = {
  id: string
  text: string
  language: Locale
  publishedOn: string
  reading: Reading
  entries: Entries
}

export function propose({ id, text, language, publishedOn, reading, entries }: Source): Proposal {
  const places: ReadPlace[] = []
  const meetings = reading.events.map((event, index) =>
    proposeMeeting(event, { text, entries, places, path: `meetings.${index}`, language }),
  )
  const release = proposeRelease({ text, language, publishedOn })
  return {
    confirmation: {
      textId: id,
      language,
      publishedOn,
      meetings,
      create: { people: [], bodies: [], posts: [], appointments: [] },
      release,
    },
    places,
  }
}

function proposeMeeting(event: EventReading, to: Noting): ConfirmedMeeting {
  const take = <Value>(field: string, read: Field<Value> | null) => noted(to, field, read)
  const kind = take('kind', event.kind) ?? 'session'
  const sessions = event.sessions.map((read, i) => {
    take(`sessions.${i}`, read)
    return { body: bodyOf(to.entries, read.value), number: read.value.number }
  })
  const startsOn = day(take('startsOn', event.date))
  const endsOn = day(take('endsOn', event.endDate))
  const chair = chairOf(event, to)
  return {
    meetingId: null,
    kind,
    status: take('status', event.tense) ?? 'held',
    title: titleOf(event, to, kind),
    summary: resultsIn(event, to),
    sessions,
    startsOn,
    endsOn: endsOn > startsOn ? endsOn : '',
    startTime: '',
    place: (take('place', event.city) ?? '').slice(0, 200),
    venue: (take('venue', event.venue) ?? '').slice(0, 200),
    format: take('format', event.format) ?? 'in_person',
    chair,
    agenda: event.agenda
      .slice(0, 100)
      .map((read, i) => ({ text: capital(take(`agenda.${i}`, read), 1000), outcome: '' })),
    decisions: decisionsOf(event, to),
    documents: event.documents
      .slice(0, 100)
      .map((read, i) => ({ name: capital(take(`documents.${i}`, read), 500) })),
    next: nextOf(event, to),
    list: proposeList(event, to),
  }
}

/** A date that is no full day, «в мае 2027 года», «в 2027 году», «осенью», is kept in the words of the text. */
function nextOf({ next }: EventReading, to: Noting): ConfirmedMeeting['next'] {
  const { date = null, city = null } = noted(to, 'next', next) ?? {}
  const startsOn = day(date)
  const [span] = next?.spans ?? []
  const words = span && startsOn === '' ? to.text.slice(...span) : ''
  const saysWhen = date !== null || partOfTime.test(words)
  return {
    startsOn,
    place: (city ?? '').slice(0, 200),
    note: (saysWhen ? words : '').replace(/\s+/g, ' ').trim().slice(0, 500),
  }
}

const partOfTime =
  /(?<!\d)(?:19|20)\d\d(?!\d)|(?<!\p{L})(?:весной|летом|осенью|зимой|полугоди\p{L}|квартал\p{L}|spring|summer|autumn|winter)(?!\p{L})/iu

/** A full date; a day of an unknown year is left for the person to complete. */
const day = (date: string | null) => (date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : '')

const capital = (text: string | null, most: number) =>
  text ? `${text.charAt(0).toUpperCase()}${text.slice(1)}`.slice(0, most) : ''

/** The house's own title where the body has a name for one, else that of the release. */
function titleOf(event: EventReading, to: Noting, kind: ConfirmedMeeting['kind']): string {
  const suggested = to.entries.title(
    kind,
    event.sessions.map(({ value }) => ({
      bodyId: value.bodyId ?? to.entries.bodyNamed(value.body) ?? '',
      number: value.number,
    })),
  )
  if (suggested) return suggested
  const [operation] = event.operations
  if (operation && kind === 'operation') {
    to.places.push({ field: `${to.path}.title`, span: operation.span, certainty: 'found' })
    return operation.name.slice(0, 300)
  }
  return (noted(to, 'title', event.title) ?? '').slice(0, 300)
}

function chairOf({ chair, people }: EventReading, to: Noting): ConfirmedMeeting['chair'] {
  const read = noted(to, 'chair', chair)
  const person = people.find(({ role, name }) => role === 'chair' && name === read?.name)
  if (!person) return { person: null, post: null }
  return { person: personOf(person), post: to.entries.postOf(person) }
}

/** What was decided, and what was approved in the words of the text. */
function decisionsOf({ decisions, outcomes }: EventReading, to: Noting): ConfirmedMeeting['decisions'] {
  const made: { text: string }[] = []
  for (const read of decisions.slice(0, 100)) {
    noted(to, `decisions.${made.length}`, read)
    made.push({ text: capital(read.value, 3000) })
  }
  const said = new Map<string, Field<string>>()
  for (const read of outcomes) {
    const [at] = read.spans
    if (!at) continue
    const words = sentenceAround(to.text, at)
    const known = said.get(words)
    if (known) known.spans.push(at)
    else said.set(words, { ...read, spans: [at] })
  }
  for (const [words, read] of said) {
    if (made.length >= 100) break
    noted(to, `decisions.${made.length}`, read)
    made.push({ text: words.slice(0, 3000) })
  }
  return made
}

/** What an operation has come to, in the words of the text. */
function resultsIn({ operations }: EventReading, to: Noting): string {
  const results = operations.flatMap((operation) => operation.results)
  const sentences = new Set<string>()
  for (const { span } of results) {
    to.places.push({ field: `${to.path}.summary`, span, certainty: 'found' })
    sentences.add(sentenceAround(to.text, span))
  }
  return [...sentences].join(' ').slice(0, 2000)
}
