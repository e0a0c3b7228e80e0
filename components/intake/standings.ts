import { get } from 'react-hook-form'
import type { ReadPlace } from '@/lib/intake/places'
import type { Certainty } from '@/lib/language/extract/shape'
import type { Standing } from './certainty-mark'
import { certainties, sortOf } from './field-keys'
import type { Review } from './review-store'
import type { ReviewValues } from './review-values'

const scalars = ['kind', 'status', 'title', 'startsOn', 'endsOn', 'place', 'venue', 'format'] as const

/** A field of the reading with the place in the form that now holds it. */
export type ShownField = { field: string; name: string }

/** Every field that was read of the events that are taken in, in the order of the form. */
export function shownFields({ events }: ReviewValues): ShownField[] {
  return events.flatMap(({ isIncluded, meeting, hasList, delegations }, index) => {
    if (!isIncluded) return []
    const own = (name: string) => ({
      field: `meetings.${index}.${name}`,
      name: `events.${index}.meeting.${name}`,
    })
    const rows = (name: 'sessions' | 'agenda' | 'decisions' | 'documents') =>
      meeting[name].map(({ source }, at) => ({
        field: source,
        name: `events.${index}.meeting.${name}.${at}`,
      }))
    const people = delegations.flatMap((delegation, d) => [
      { field: delegation.source, name: `events.${index}.delegations.${d}` },
      ...delegation.rows.map(({ source }, r) => ({
        field: source,
        name: `events.${index}.delegations.${d}.rows.${r}`,
      })),
    ])
    const list = hasList ? people : []
    const attach = own('meetingId')
    // Of a meeting that is there already only its list is made.
    if (meeting.meetingId) return [attach, ...list].filter(isRead)
    return [
      attach,
      ...scalars.map(own),
      ...rows('sessions'),
      own('chair'),
      ...list,
      ...rows('agenda'),
      ...rows('decisions'),
      ...rows('documents'),
      own('summary'),
      own('next'),
    ].filter(isRead)
  })
}

const isRead = ({ field }: ShownField) => field !== ''

/** How a field stands as it was read: found or guessed by the engine, filled in without a place, or missing. */
export function readStanding(
  certainty: Certainty | undefined,
  isEmpty: boolean,
): Extract<Standing, 'found' | 'guessed' | 'missing'> {
  if (certainty) return certainty
  return isEmpty ? 'missing' : 'guessed'
}

/** Whether a value of the form says nothing. */
export function isBlank(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true
  if (typeof value !== 'object') return false
  return Object.entries(value).every(([key, each]) => key === 'source' || isBlank(each))
}

/** How every field stands that was read; those that nobody has to look at by themselves are not among them. */
export function readStandings(
  values: ReviewValues,
  places: readonly ReadPlace[],
  existing: readonly unknown[],
): ReadonlyMap<string, Standing> {
  const sure = certainties(places)
  const everything = { ...values, events: values.events.map((event) => ({ ...event, hasList: true })) }
  return new Map(
    shownFields(everything).flatMap(({ field, name }) => {
      if (sortOf(field) === 'meetingId') return isThere(field, existing) ? [[field, 'guessed' as const]] : []
      const certainty = sure.get(field)
      // A delegation of those whose state was read from their posts stands nowhere by itself.
      if (!certainty && sortOf(field) === 'delegation') return []
      return [[field, readStanding(certainty, isBlank(get(everything, name)))]]
    }),
  )
}

/** Whether a meeting like this one is on the desk: what to do then nobody can guess. */
const isThere = (field: string, existing: readonly unknown[]) =>
  Boolean(existing[Number(field.split('.')[1])])

/** The guesses that nobody has looked at, in the order of the form. */
export const unseenGuesses = (values: ReviewValues, review: Pick<Review, 'standing'>) =>
  shownFields(values).filter(({ field }) => review.standing(field) === 'guessed')
