import { beforeEach, expect, test } from 'vitest'
import { type EditorialDb, openEditorial } from '@/db/editorial/client'
import { cast, ctxOf, testNow } from '@/lib/testing/people'
import { type AuditFilter, auditChoices, auditPage, auditPageSize } from './queries'
import { audit } from './record'

let db: EditorialDb
let people: ReturnType<typeof cast>

beforeEach(() => {
  db = openEditorial(':memory:')
  people = cast(db)
})

const note = (
  actor: { id: string } | null,
  action: string,
  subject: { kind: string; id: string },
  now = testNow,
) => db.transaction((tx) => audit(tx, { actor, now }, action, subject))
const page = (filter: AuditFilter, number = 1) =>
  auditPage(ctxOf(db, people.alla), filter, number, 'Europe/Moscow')
const actions = (filter: AuditFilter) => page(filter)?.lines.map(({ action }) => action)

test('only administrators read the log', () => {
  for (const actor of [people.anna, people.wanda, people.pavel]) {
    expect(auditPage(ctxOf(db, actor), {}, 1, 'UTC')).toBeUndefined()
    expect(auditChoices(ctxOf(db, actor))).toBeUndefined()
  }
})

test('the newest line is first, with the names of the people', () => {
  note(null, 'user.invited', { kind: 'user', id: people.anna.id })
  note(people.anna, 'edition.saved', { kind: 'release', id: 'r1' })
  expect(page({})).toMatchObject({
    total: 2,
    lines: [
      { action: 'edition.saved', actorName: 'Анна Соколова', subjectName: null },
      { action: 'user.invited', actorName: null, subjectName: 'Анна Соколова' },
    ],
  })
})

test('lines are found by who, what and about what', () => {
  note(null, 'a', { kind: 'user', id: people.anna.id })
  note(people.anna, 'b', { kind: 'release', id: 'r1' })
  note(people.boris, 'b', { kind: 'release', id: 'r2' })
  expect(actions({ actor: 'system' })).toEqual(['a'])
  expect(actions({ actor: people.anna.id })).toEqual(['b'])
  expect(actions({ action: 'b' })).toEqual(['b', 'b'])
  expect(actions({ kind: 'release', subject: 'r2' })).toEqual(['b'])
  expect(auditChoices(ctxOf(db, people.alla))).toEqual({
    actors: [
      { id: people.anna.id, name: 'Анна Соколова' },
      { id: people.boris.id, name: 'Борис Левченко' },
    ],
    actions: ['a', 'b'],
    kinds: expect.arrayContaining(['user', 'release']),
  })
})

test('days are those of the organisation, both ends included', () => {
  const subject = { kind: 'release', id: 'r1' }
  note(null, 'before', subject, new Date('2026-11-19T20:59:59Z'))
  note(null, 'first minute', subject, new Date('2026-11-19T21:00:00Z'))
  note(null, 'last minute', subject, new Date('2026-11-20T20:59:59Z'))
  note(null, 'after', subject, new Date('2026-11-20T21:00:00Z'))
  expect(actions({ from: '2026-11-20', to: '2026-11-20' })).toEqual(['last minute', 'first minute'])
})

test('a page holds fifty lines', () => {
  for (let n = 0; n <= auditPageSize; n++) note(null, `a${n}`, { kind: 'release', id: 'r1' })
  expect(page({})).toMatchObject({ total: 51, pages: 2 })
  expect(page({})?.lines).toHaveLength(50)
  expect(page({}, 2)?.lines.map(({ action }) => action)).toEqual(['a0'])
})
