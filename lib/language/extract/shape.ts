import type { MeetingFormat, MeetingKind, MeetingStatus } from '@/lib/meetings/content'
import type { Span } from './layout'

/** What stands in the text is found; what follows from something else is guessed. */
export type Certainty = 'found' | 'guessed'

/** A value with its places in the original text, for the desk to light up. */
export type Field<Value> = { value: Value; certainty: Certainty; spans: Span[] }

export type SessionReading = {
  /** In the nominative, as the directory has it or as it was worked out. */
  body: string
  abbreviation: string | null
  /** Of the directory. */
  bodyId: string | null
  number: number | null
}

/** What a person does at the meeting; the first that applies. */
export const rolesInText = [
  'chair',
  'head',
  'deputy_head',
  'adviser',
  'member',
  'observer',
  'guest',
  'speaker',
] as const
export type RoleInText = (typeof rolesInText)[number]

export type PersonReading = {
  name: string
  /** Of the directory. */
  personId: string | null
  post: string | null
  rank: string | null
  state: string | null
  role: RoleInText
  certainty: Certainty
  /** Of the name where it stands first in full. */
  span: Span
  postSpan: Span | null
}

export type ResultReading = { verb: string; number: number; unit: string | null; noun: string; span: Span }

export type OperationReading = { name: string; results: ResultReading[]; span: Span }

export type NextReading = { date: string | null; city: string | null; country: string | null }

/** One event with all that was read about it; what is missing is null or empty. */
export type EventReading = {
  span: Span
  title: Field<string> | null
  kind: Field<MeetingKind> | null
  tense: Field<MeetingStatus> | null
  sessions: Field<SessionReading>[]
  date: Field<string> | null
  endDate: Field<string> | null
  city: Field<string> | null
  country: Field<string> | null
  venue: Field<string> | null
  format: Field<MeetingFormat> | null
  composition: Field<'narrow' | 'extended' | 'narrow_then_extended'> | null
  chair: Field<{ name: string | null; post: string | null; state: string | null }> | null
  people: PersonReading[]
  states: Field<string>[]
  absentStates: Field<string>[]
  organizations: Field<string>[]
  agenda: Field<string>[]
  outcomes: Field<string>[]
  decisions: Field<string>[]
  documents: Field<string>[]
  operations: OperationReading[]
  next: Field<NextReading> | null
}

export type Unplaced = {
  kind: 'person' | 'body' | 'state' | 'city' | 'date'
  text: string
  name: string
  span: Span
}

/** All that was read of a text. */
export type Reading = { events: EventReading[]; unplaced: Unplaced[] }

export const found = <Value>(value: Value, ...spans: Span[]): Field<Value> => ({
  value,
  certainty: 'found',
  spans,
})
export const guessed = <Value>(value: Value, ...spans: Span[]): Field<Value> => ({
  value,
  certainty: 'guessed',
  spans,
})
