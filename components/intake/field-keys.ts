import type { ReadPlace } from '@/lib/intake/places'
import type { Certainty } from '@/lib/language/extract/shape'
import type { Mark } from './lit-text'

/**
 * Fields of the reading are called by their path in the confirmation as it was proposed: `meetings.0.startsOn`,
 * `meetings.0.list.delegations.1.rows.2`. The name stays when rows move, so that they keep their place in the text.
 */

/** The field that is shown for a place: the post of somebody stands in the same row as they do. */
export const shownField = (field: string) => field.replace(/\.post$/, '')

/** What kind of field it is, whatever meeting and row it belongs to. */
export const fieldSorts = [
  'meetingId',
  'kind',
  'status',
  'title',
  'summary',
  'sessions',
  'startsOn',
  'endsOn',
  'place',
  'venue',
  'format',
  'chair',
  'agenda',
  'decisions',
  'documents',
  'next',
  'delegation',
  'person',
  'post',
  'unplaced',
] as const
export type FieldSort = (typeof fieldSorts)[number]

export function sortOf(field: string): FieldSort {
  if (field.startsWith('unplaced')) return 'unplaced'
  if (field.endsWith('.post')) return 'post'
  if (field.includes('.rows.')) return 'person'
  if (field.includes('.list.')) return 'delegation'
  const name = field.split('.')[2]
  return fieldSorts.find((each) => each === name) ?? 'title'
}

const markOf: Record<FieldSort, Mark> = {
  meetingId: 'what',
  kind: 'what',
  status: 'what',
  title: 'what',
  format: 'what',
  sessions: 'what',
  startsOn: 'whenWhere',
  endsOn: 'whenWhere',
  place: 'whenWhere',
  venue: 'whenWhere',
  next: 'whenWhere',
  chair: 'who',
  person: 'who',
  post: 'who',
  delegation: 'party',
  agenda: 'substance',
  decisions: 'substance',
  documents: 'substance',
  summary: 'substance',
  unplaced: 'unplaced',
}

export const fieldMark = (field: string): Mark => markOf[sortOf(field)]

/** How sure each field is that has a place in the text: only as sure as its least sure place. */
export function certainties(places: readonly ReadPlace[]): Map<string, Certainty> {
  const sure = new Map<string, Certainty>()
  for (const place of places) {
    const field = shownField(place.field)
    if (sure.get(field) !== 'guessed') sure.set(field, place.certainty)
  }
  return sure
}
