import type { MeetingFormat, MeetingKind, MeetingStatus } from '@/lib/meetings/content'
import type { Span } from './layout'
import type { EventReading, Reading, ResultReading, RoleInText, Unplaced } from './shape'

/** What `npm run -s language -- extract` prints of a text: the reading without its certainties. */
export type Extraction = { events: ExtractedEvent[]; unplaced: Unplaced[] }

export type ExtractedEvent = {
  kind: MeetingKind | null
  tense: MeetingStatus | null
  number: number | null
  bodies: string[]
  date: string | null
  endDate: string | null
  city: string | null
  /** ISO 3166-1 alpha-2, as all states. */
  country: string | null
  format: MeetingFormat | null
  chair: { name: string | null; post: string | null } | null
  people: { name: string; post: string | null; role: RoleInText; known: boolean; span: Span }[]
  states: string[]
  organizations: string[]
  documents: string[]
  operations: { name: string; results: Omit<ResultReading, 'span'>[] }[]
  nextMeeting: { date: string | null; city: string | null; country: string | null } | null
}

export const toExtraction = ({ events, unplaced }: Reading): Extraction => ({
  events: events.map(toEvent),
  unplaced,
})

function toEvent(event: EventReading): ExtractedEvent {
  const numbers = new Set(event.sessions.map(({ value }) => value.number))
  return {
    kind: event.kind?.value ?? null,
    tense: event.tense?.value ?? null,
    number: [...numbers].find((number) => number !== null) ?? null,
    bodies: event.sessions.map(({ value }) => value.body).filter((body) => body !== ''),
    date: event.date?.value ?? null,
    endDate: event.endDate?.value ?? null,
    city: event.city?.value ?? null,
    country: event.country?.value ?? null,
    format: event.format?.value ?? null,
    chair: event.chair && { name: event.chair.value.name, post: event.chair.value.post },
    people: event.people.map(({ name, post, role, personId, span }) => ({
      name,
      post,
      role,
      known: personId !== null,
      span,
    })),
    states: event.states.map(({ value }) => value),
    organizations: event.organizations.map(({ value }) => value),
    documents: event.documents.map(({ value }) => value),
    operations: event.operations.map(({ name, results }) => ({
      name,
      results: results.map(({ verb, number, unit, noun }) => ({ verb, number, unit, noun })),
    })),
    nextMeeting: event.next?.value ?? null,
  }
}
