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

test('an editor arranges the newsroom besides', () => {
  expect(namesFor('wanda')).toEqual([...everybody, 'site'])
})

test('a press secretary does so too, and sees how many follow it', () => {
  expect(namesFor('pavel')).toEqual([...everybody, 'site', 'subscriptions'])
})

test('an administrator sees the organisation, subscriptions, users and audit, and no record', () => {
  expect(namesFor('alla')).toEqual(['today', 'organisation', 'subscriptions', 'users', 'audit'])
})
