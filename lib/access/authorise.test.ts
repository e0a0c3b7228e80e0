import { expect, test } from 'vitest'
import { openEditorial } from '@/db/editorial/client'
import { aUser, ctxOf } from '@/lib/testing/people'
import { authorise, may } from './authorise'

const db = openEditorial(':memory:')
const anna = ctxOf(db, aUser(db, { name: 'Анна', roles: ['author'] }))

test('what the actor may do passes in silence', () => {
  expect(may(anna, 'record.read', true)).toBe(true)
  expect(() => authorise(anna, 'record.read', true)).not.toThrow()
})

test('what the actor may not do is refused', () => {
  expect(may(anna, 'record.read')).toBe(false)
  expect(() => authorise(anna, 'edition.approve', true)).toThrow('access.denied')
})
