import { beforeEach, describe, expect, test } from 'vitest'
import { type EditorialDb, openEditorial } from '@/db/editorial/client'
import { sessions } from '@/db/editorial/schema/users'
import { cast, ctxOf, testNow } from '@/lib/testing/people'
import { disableUser, enableUser, setRoles } from './commands'
import { endOwnSession, endSession, endSessions } from './end-sessions'
import { actorOfSession, startSession } from './sessions'
import { tokenHash } from './tokens'

let db: EditorialDb
let people: ReturnType<typeof cast>
const hours = (n: number) => new Date(testNow.getTime() + n * 3_600_000)
const minutes = (n: number) => hours(n / 60)

beforeEach(() => {
  db = openEditorial(':memory:')
  people = cast(db)
})

const begin = (userId: string, now = testNow) =>
  db.transaction((tx) => startSession(tx, userId, { address: '192.0.2.7', userAgent: 'Firefox' }, now))

const stored = (token: string) =>
  db
    .select()
    .from(sessions)
    .all()
    .find((row) => row.tokenHash === tokenHash(token))

test('the store keeps a hash of the token and never the token', () => {
  const token = begin(people.anna.id)
  expect(token).toHaveLength(43)
  expect(JSON.stringify(db.select().from(sessions).all())).not.toContain(token)
  expect(stored(token)).toMatchObject({ address: '192.0.2.7', userAgent: 'Firefox' })
})

test('a session is its person, with every role', () => {
  setRoles(ctxOf(db, people.alla), { userId: people.anna.id, roles: ['press_secretary', 'editor'] })
  expect(actorOfSession(db, begin(people.anna.id), testNow)).toEqual({
    ...people.anna,
    roles: ['editor', 'press_secretary'],
  })
})

test('a token that nobody was given is nobody', () => {
  begin(people.anna.id)
  expect(actorOfSession(db, 'x'.repeat(43), testNow)).toBeUndefined()
})

describe('time', () => {
  test('ends a session after twelve hours of silence', () => {
    expect(actorOfSession(db, begin(people.anna.id), minutes(12 * 60 - 1))).toBeDefined()
    expect(actorOfSession(db, begin(people.anna.id), hours(12))).toBeUndefined()
  })

  test('ends a session fourteen days after it began, however busy', () => {
    const token = begin(people.anna.id)
    for (let hour = 0; hour < 14 * 24; hour += 6) expect(actorOfSession(db, token, hours(hour))).toBeDefined()
    expect(actorOfSession(db, token, hours(14 * 24))).toBeUndefined()
  })

  test('a visit is written down once a minute at most', () => {
    const token = begin(people.anna.id)
    actorOfSession(db, token, new Date(testNow.getTime() + 59_000))
    expect(stored(token)?.lastSeenAt).toBe(testNow.toISOString())
    actorOfSession(db, token, minutes(1))
    expect(stored(token)?.lastSeenAt).toBe(minutes(1).toISOString())
  })

  test('sessions that have run out are cleared away at the next sign-in', () => {
    const old = begin(people.anna.id)
    begin(people.anna.id, hours(15 * 24))
    expect(stored(old)).toBeUndefined()
  })
})

describe('a session dies at once', () => {
  test('when its person is disabled, and stays dead when they are enabled', () => {
    const token = begin(people.anna.id)
    disableUser(ctxOf(db, people.alla), { userId: people.anna.id })
    expect(actorOfSession(db, token, testNow)).toBeUndefined()
    enableUser(ctxOf(db, people.alla), { userId: people.anna.id })
    expect(actorOfSession(db, token, testNow)).toBeUndefined()
  })

  test('when their roles change, but not when the same roles are set again', () => {
    const token = begin(people.anna.id)
    setRoles(ctxOf(db, people.alla), { userId: people.anna.id, roles: ['author'] })
    expect(actorOfSession(db, token, testNow)).toBeDefined()
    setRoles(ctxOf(db, people.alla), { userId: people.anna.id, roles: ['editor'] })
    expect(actorOfSession(db, token, testNow)).toBeUndefined()
  })

  test('when an administrator ends them all', () => {
    const tokens = [begin(people.anna.id), begin(people.anna.id)]
    const other = begin(people.boris.id)
    endSessions(ctxOf(db, people.alla), { userId: people.anna.id })
    expect(tokens.map((token) => actorOfSession(db, token, testNow))).toEqual([undefined, undefined])
    expect(actorOfSession(db, other, testNow)).toBeDefined()
  })

  test('when its person signs out', () => {
    const token = begin(people.anna.id)
    const elsewhere = begin(people.anna.id)
    endSession(db, tokenHash(token), testNow)
    expect(actorOfSession(db, token, testNow)).toBeUndefined()
    expect(actorOfSession(db, elsewhere, testNow)).toBeDefined()
  })
})

test('a person ends a session of their own and nobody else’s', () => {
  const own = begin(people.anna.id)
  const other = begin(people.boris.id)
  endOwnSession(ctxOf(db, people.anna), { tokenHash: tokenHash(other) })
  expect(actorOfSession(db, other, testNow)).toBeDefined()
  endOwnSession(ctxOf(db, people.anna), { tokenHash: tokenHash(own) })
  expect(actorOfSession(db, own, testNow)).toBeUndefined()
})
