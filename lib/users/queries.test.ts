import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { type EditorialDb, openEditorial } from '@/db/editorial/client'
import { users } from '@/db/editorial/schema/users'
import { cast, ctxOf, testNow } from '@/lib/testing/people'
import { disableUser } from './commands'
import { endSession } from './end-sessions'
import { inviteUser } from './invite'
import { listUsers, liveSessions, userById } from './queries'
import { startSession } from './sessions'
import { tokenHash } from './tokens'

let db: EditorialDb
let people: ReturnType<typeof cast>

beforeEach(() => {
  db = openEditorial(':memory:')
  people = cast(db)
  db.update(users).set({ passwordHash: 'set' }).run()
})

const alla = () => ctxOf(db, people.alla)
const begin = (userId: string, now = testNow) =>
  db.transaction((tx) => startSession(tx, userId, { address: '', userAgent: '' }, now))
const names = (filter: Parameters<typeof listUsers>[1]) => listUsers(alla(), filter)?.map(({ name }) => name)

test('only those who may read users see any', () => {
  for (const actor of [people.anna, people.wanda, people.pavel]) {
    expect(listUsers(ctxOf(db, actor), {})).toBeUndefined()
    expect(userById(ctxOf(db, actor), people.anna.id)).toBeUndefined()
  }
})

test('people are listed by name, and found by a part of the name or e-mail in any case', () => {
  expect(names({})?.at(0)).toBe('Алла Тен')
  expect(names({ text: 'ЛЕВЧЕНКО' })).toEqual(['Борис Левченко'])
  expect(names({ text: 'wanda@' })).toEqual(['Ванда Козловская'])
})

test('people are found by role and by state', () => {
  disableUser(alla(), { userId: people.boris.id })
  db.update(users).set({ passwordHash: null }).where(eq(users.id, people.emil.id)).run()
  expect(names({ role: 'author' })).toEqual(['Анна Соколова', 'Борис Левченко'])
  expect(names({ role: 'author', state: 'disabled' })).toEqual(['Борис Левченко'])
  expect(names({ state: 'invited' })).toEqual(['Эмиль Оганесян'])
})

test('a person is shown with the last visit and only the live sessions', () => {
  const ended = begin(people.anna.id, new Date(testNow.getTime() - 60_000))
  begin(people.anna.id)
  endSession(db, tokenHash(ended), testNow)
  expect(userById(alla(), people.anna.id)).toMatchObject({ sessions: 1, lastSeenAt: testNow.toISOString() })
  expect(liveSessions(ctxOf(db, people.anna), people.anna.id)).toHaveLength(1)
  expect(userById(alla(), people.boris.id)).toMatchObject({ sessions: 0, lastSeenAt: null })
})

test('an open link shows until when', () => {
  const invitation = inviteUser(alla(), {
    email: 'vera@press.example',
    name: 'Вера',
    roles: ['author'],
    locale: 'ru',
  })
  expect(userById(alla(), invitation.userId)).toMatchObject({
    state: 'invited',
    linkExpiresAt: invitation.expiresAt,
  })
  expect(userById(alla(), people.anna.id)?.linkExpiresAt).toBeNull()
})
