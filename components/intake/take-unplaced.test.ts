import { expect, test } from 'vitest'
import { confirmation } from '@/lib/intake/confirmation'
import { namePartsOf } from './new-entries'
import { reviewOf } from './review-start'
import type { EventValues } from './review-values'
import { takingsFor, withTaken } from './take-unplaced'

function anEvent(): EventValues {
  const [event] = reviewOf(
    confirmation.parse({ textId: 'bcdfghjkmnpqrstv', language: 'ru', meetings: [{}] }),
  ).events
  if (!event) throw new Error('No event')
  return event
}

const named = (name: string, stateId: string | null = null) => ({ name, text: name, stateId })

test('somebody who is taken begins a list where there is none', () => {
  const { hasList, delegations } = withTaken(anEvent(), named('Иван Орлов'), 'person')
  expect(hasList).toBe(true)
  expect(delegations.flatMap(({ rows }) => rows.map(({ person }) => person))).toEqual([
    { as: 'typed', text: 'Иван Орлов' },
  ])
})

test('a state is taken as a delegation, there or absent; one that the directory lacks by its name', () => {
  const there = withTaken(anEvent(), named('AM', 'bcdfghjkmnpqrst1'), 'state')
  expect(there.delegations[0]).toMatchObject({ stateId: 'bcdfghjkmnpqrst1', label: '', isAbsent: false })
  const absent = withTaken(there, { name: 'MN', text: 'Монголия', stateId: null }, 'absentState')
  expect(absent.delegations[1]).toMatchObject({ stateId: null, label: 'Монголия', isAbsent: true })
})

test('a day without its year fills no date', () => {
  expect(withTaken(anEvent(), named('--11-20'), 'startsOn').meeting.startsOn).toBe('')
  expect(withTaken(anEvent(), named('2026-11-20'), 'nextOn').meeting.next.startsOn).toBe('2026-11-20')
})

test.each(['person', 'body', 'state', 'city', 'date'] as const)(
  'a %s can be taken, and nothing else changes',
  (kind) => {
    for (const how of takingsFor(kind)) {
      const event = anEvent()
      const { meeting } = withTaken(event, named('Ереван'), how)
      expect({ ...meeting, place: '', next: event.meeting.next }).toEqual(event.meeting)
    }
  },
)

test.each([
  ['Иван Петрович Орлов', { family: 'Орлов', given: 'Иван', patronymic: 'Петрович' }],
  ['Орлов Иван Петрович', { family: 'Орлов', given: 'Иван', patronymic: 'Петрович' }],
  ['Анна Вересова', { family: 'Вересова', given: 'Анна', patronymic: '' }],
  ['Имангали', { family: 'Имангали', given: '', patronymic: '' }],
])('%s is taken apart into the names of a new person', (name, parts) => {
  expect(namePartsOf(name)).toEqual(parts)
})
