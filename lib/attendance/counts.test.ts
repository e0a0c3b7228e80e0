import { expect, test } from 'vitest'
import type { Presence } from './content'
import { countAll, countRows, peopleTwice } from './counts'
import { anEmptyRow } from './list-changes'
import { aDelegation } from './protocol'

const present = (presence: Presence) => anEmptyRow({ presence })
const person = (personId: string | null) => anEmptyRow({ personId })

test('those in the room and by video took part, the absent and excused are counted as people', () => {
  const rows = [present('present'), present('by_video'), present('absent'), present('excused')]
  expect(countRows(rows)).toEqual({ people: 4, present: 2 })
  expect(
    countAll([
      { ...aDelegation({}), rows },
      { ...aDelegation({}), rows },
    ]),
  ).toEqual({ people: 8, present: 4 })
})

test('a person in two delegations is found, a nameless row is not', () => {
  const one = { ...aDelegation({}), rows: [person('a'), person(null), person('b')] }
  const other = { ...aDelegation({}), rows: [person('b'), person(null)] }
  expect([...peopleTwice([one, other])]).toEqual(['b'])
})
