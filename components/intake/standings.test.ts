import { expect, test } from 'vitest'
import { confirmation } from '@/lib/intake/confirmation'
import type { ReadPlace } from '@/lib/intake/places'
import { reviewOf } from './review-start'
import { createReview } from './review-store'
import { readStandings, unseenGuesses } from './standings'

const places: ReadPlace[] = [
  { field: 'meetings.0.kind', span: [0, 5], certainty: 'found' },
  { field: 'meetings.0.startsOn', span: [6, 9], certainty: 'guessed' },
  { field: 'meetings.0.list.delegations.0.rows.0', span: [10, 15], certainty: 'found' },
  { field: 'meetings.0.list.delegations.0.rows.0.post', span: [16, 20], certainty: 'guessed' },
]

const values = () =>
  reviewOf(
    confirmation.parse({
      textId: 'bcdfghjkmnpqrstv',
      language: 'ru',
      meetings: [
        {
          title: 'Заседание',
          startsOn: '2026-11-18',
          list: { delegations: [{ label: 'Гости', rows: [{ person: { as: 'typed', text: 'Орлов' } }] }] },
        },
      ],
    }),
  )

const standings = () => readStandings(values(), places, [])

test('a field is found, guessed, filled in without a place in the text, or missing', () => {
  const read = standings()
  expect(read.get('meetings.0.kind')).toBe('found')
  expect(read.get('meetings.0.startsOn')).toBe('guessed')
  expect(read.get('meetings.0.title')).toBe('guessed')
  expect(read.get('meetings.0.place')).toBe('missing')
  expect(read.get('meetings.0.chair')).toBe('missing')
})

test('somebody is only as sure as their post', () => {
  expect(standings().get('meetings.0.list.delegations.0.rows.0')).toBe('guessed')
})

test('nobody has to look at a delegation that was gathered from posts', () => {
  expect(standings().has('meetings.0.list.delegations.0')).toBe(false)
})

test('a guess is one until it is ticked or edited; a tick that is taken back does not count', () => {
  const review = createReview(standings())
  const left = () => unseenGuesses(values(), review).map(({ field }) => field.replace('meetings.0.', ''))
  expect(left()).toEqual(['status', 'title', 'startsOn', 'format', 'list.delegations.0.rows.0'])
  review.see(['meetings.0.title', 'meetings.0.status'])
  review.edited('meetings.0.format')
  expect(left()).toEqual(['startsOn', 'list.delegations.0.rows.0'])
  review.unsee('meetings.0.title')
  expect(left()).toEqual(['title', 'startsOn', 'list.delegations.0.rows.0'])
  expect(review.standing('meetings.0.format')).toBe('edited')
  review.see(['meetings.0.format'])
  expect(review.standing('meetings.0.format')).toBe('edited')
})

test('of an event that is left out, and of a list that is not made, there is nothing to look at', () => {
  const review = createReview(standings())
  const form = values()
  const [event] = form.events
  if (event) event.hasList = false
  expect(unseenGuesses(form, review).some(({ field }) => field.includes('list'))).toBe(false)
  if (event) event.isIncluded = false
  expect(unseenGuesses(form, review)).toEqual([])
})

test('where a meeting like this one is there already, it has to be said what to do', () => {
  const review = createReview(readStandings(values(), places, [{ id: 'bcdfghjkmnpqrstv' }]))
  expect(unseenGuesses(values(), review)[0]?.field).toBe('meetings.0.meetingId')
})
