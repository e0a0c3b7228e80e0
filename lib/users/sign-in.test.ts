import { eq } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type EditorialDb, openEditorial } from '@/db/editorial/client'
import { auditLog } from '@/db/editorial/schema/audit'
import { users } from '@/db/editorial/schema/users'
import { cast, ctxOf, testNow } from '@/lib/testing/people'
import { disableUser } from './commands'
import { hashPassword } from './passwords'
import { actorOfSession } from './sessions'
import { signIn } from './sign-in'

const password = 'четыре слова и дождь'
let passwordHash: string
let db: EditorialDb
let people: ReturnType<typeof cast>

beforeAll(async () => {
  passwordHash = await hashPassword(password)
})

beforeEach(() => {
  db = openEditorial(':memory:')
  people = cast(db)
  db.update(users).set({ passwordHash }).run()
})

const later = (seconds: number) => new Date(testNow.getTime() + seconds * 1000)

function trying(email: string, given: string, { address = '192.0.2.7', now = testNow } = {}) {
  return signIn(db, { email, password: given, address, userAgent: 'Firefox' }, now)
}

const answer = (attempt: Promise<string>) =>
  attempt.then(
    () => 'in',
    (error: Error) => error.message,
  )

async function failing(times: number, email: (n: number) => string, address: (n: number) => string) {
  for (let n = 0; n < times; n++) {
    await trying(email(n), 'не тот пароль', { address: address(n) }).catch(() => undefined)
  }
}

test('the right e-mail and password begin a session of that person', async () => {
  const token = await trying(' Anna@Press.Example ', password)
  expect(actorOfSession(db, token, testNow)).toEqual(people.anna)
  expect(db.select().from(auditLog).all()).toMatchObject([
    { action: 'session.started', actorId: people.anna.id },
  ])
})

describe('the answer is the same', () => {
  test('for a wrong password, an unknown e-mail, a disabled person and one who was only invited', async () => {
    disableUser(ctxOf(db, people.alla), { userId: people.boris.id })
    db.update(users).set({ passwordHash: null }).where(eq(users.id, people.emil.id)).run()
    expect(await answer(trying('anna@press.example', 'не тот пароль'))).toBe('signIn.failed')
    expect(await answer(trying('nobody@press.example', password))).toBe('signIn.failed')
    expect(await answer(trying('boris@press.example', password))).toBe('signIn.failed')
    expect(await answer(trying('emil@press.example', password))).toBe('signIn.failed')
  })

  test('and comes after the same work', async () => {
    const timeOf = async (email: string) => {
      const start = performance.now()
      await answer(trying(email, 'не тот пароль'))
      return performance.now() - start
    }
    const times: { known: number[]; unknown: number[] } = { known: [], unknown: [] }
    for (let n = 0; n < 5; n++) {
      times.known.push(await timeOf('anna@press.example'))
      times.unknown.push(await timeOf('nobody@press.example'))
    }
    expect(Math.min(...times.unknown)).toBeGreaterThan(Math.min(...times.known) / 2)
  })

  test('and is slowed alike', async () => {
    for (const email of ['anna@press.example', 'nobody@press.example']) {
      await failing(
        5,
        () => email,
        (n) => `192.0.2.${n}`,
      )
      expect(await answer(trying(email, password))).toBe('signIn.slowed')
    }
  })
})

describe('failures of an account', () => {
  test('slow it from whatever address, even for the right password, until the wait is over', async () => {
    await failing(
      5,
      () => 'anna@press.example',
      (n) => `192.0.2.${n}`,
    )
    expect(
      await answer(trying('anna@press.example', password, { address: '198.51.100.1', now: later(14) })),
    ).toBe('signIn.slowed')
    expect(await answer(trying('boris@press.example', password))).toBe('in')
    expect(await answer(trying('anna@press.example', password, { now: later(15) }))).toBe('in')
  })

  test('say how long to wait', async () => {
    await failing(
      5,
      () => 'anna@press.example',
      () => '',
    )
    const error = await trying('anna@press.example', password, { now: later(5) }).catch((refusal) => refusal)
    expect(error.reasons).toEqual([{ key: 'signIn.slowed', values: { wait: 10, unit: 'seconds' } }])
  })

  test('are forgotten when the person gets in', async () => {
    await failing(
      4,
      () => 'anna@press.example',
      () => '',
    )
    expect(await answer(trying('anna@press.example', password))).toBe('in')
    await failing(
      4,
      () => 'anna@press.example',
      () => '',
    )
    expect(await answer(trying('anna@press.example', password))).toBe('in')
  })

  test('all at once gain nothing: each counts before its password is looked at', async () => {
    const attempts = Array.from({ length: 12 }, () => answer(trying('anna@press.example', 'не тот пароль')))
    const answers = await Promise.all(attempts)
    expect(answers.filter((text) => text === 'signIn.failed')).toHaveLength(5)
    expect(answers.filter((text) => text === 'signIn.slowed')).toHaveLength(7)
  })

  test('that go on are in the audit log once', async () => {
    await failing(
      5,
      () => 'anna@press.example',
      () => '',
    )
    await answer(trying('anna@press.example', 'не тот пароль', { now: later(15) }))
    await answer(trying('anna@press.example', 'не тот пароль', { now: later(60) }))
    expect(db.select().from(auditLog).all()).toMatchObject([
      { action: 'signIn.slowed', actorId: null, subjectId: people.anna.id },
    ])
  })
})

describe('failures of a client address', () => {
  test('slow it for every account, and no other address', async () => {
    await failing(
      20,
      (n) => `nobody-${n}@press.example`,
      () => '192.0.2.7',
    )
    expect(await answer(trying('anna@press.example', password))).toBe('signIn.slowed')
    expect(await answer(trying('anna@press.example', password, { address: '192.0.2.8' }))).toBe('in')
  })

  test('are not wiped by getting into an account of one’s own', async () => {
    await failing(
      19,
      (n) => `nobody-${n}@press.example`,
      () => '192.0.2.7',
    )
    expect(await answer(trying('anna@press.example', password))).toBe('in')
    await failing(
      1,
      () => 'nobody@press.example',
      () => '192.0.2.7',
    )
    expect(await answer(trying('anna@press.example', password))).toBe('signIn.slowed')
  })

  test('are forgotten after a day', async () => {
    await failing(
      20,
      (n) => `nobody-${n}@press.example`,
      () => '192.0.2.7',
    )
    const tomorrow = later(24 * 3600 + 1)
    await trying('nobody@press.example', 'не тот пароль', { now: tomorrow }).catch(() => undefined)
    expect(await answer(trying('anna@press.example', password, { now: tomorrow }))).toBe('in')
  })
})

test('a person disabled while the password is being looked at does not get in', async () => {
  const attempt = answer(trying('anna@press.example', password))
  disableUser(ctxOf(db, people.alla), { userId: people.anna.id })
  expect(await attempt).toBe('signIn.failed')
})
