import { expect, test } from 'vitest'
import { openEditorial } from '@/db/editorial/client'
import { cast, ctxOf } from '@/lib/testing/people'
import { deskSections } from './sections'

const db = openEditorial(':memory:')
const people = cast(db)

function namesFor(name: keyof typeof people) {
  const { sections, administration } = deskSections(ctxOf(db, people[name]))
  return [...sections, ...administration].map((section) => section.name)
}

const everybody = ['today', 'releases', 'meetings', 'attendance', 'intake', 'directory', 'organisation']

test('an author sees the records and the directory, and no administration', () => {
  expect(namesFor('anna')).toEqual(everybody)
})

test.each(['wanda', 'pavel'] as const)('%s arranges the newsroom besides', (name) => {
  expect(namesFor(name)).toEqual([...everybody, 'site'])
})

test('an administrator sees the organisation, users and audit, and no record', () => {
  expect(namesFor('alla')).toEqual(['today', 'organisation', 'users', 'audit'])
})
