import { beforeEach, describe, expect, test } from 'vitest'
import { type EditorialDb, openEditorial } from '@/db/editorial/client'
import { auditLog } from '@/db/editorial/schema/audit'
import { invitations, users } from '@/db/editorial/schema/users'
import { cast, ctxOf, testNow } from '@/lib/testing/people'
import { acceptInvitation, readInvitation } from './accept'
import { disableUser, enableUser } from './commands'
import { inviteUser, renewInvitation } from './invite'
import { actorOfSession } from './sessions'
import { signIn } from './sign-in'

const password = 'четыре слова и дождь'
const input = {
  email: 'vera@press.example',
  name: 'Вера Н.',
  roles: ['author' as const],
  locale: 'ru' as const,
}
const days = (n: number) => new Date(testNow.getTime() + n * 86_400_000)

let db: EditorialDb
let people: ReturnType<typeof cast>

beforeEach(() => {
  db = openEditorial(':memory:')
  people = cast(db)
})

const tokenOf = ({ path }: { path: string }) => path.replace('/invitation/', '')
const accept = (token: string, now = testNow, given = password) =>
  acceptInvitation(db, { token, name: 'Вера Новикова', password: given, again: given }, now)
const signingIn = (given = password) =>
  signIn(db, { email: input.email, password: given, address: '', userAgent: '' }, testNow)

test('an invited person sets a password by the link and signs in with it', async () => {
  const invitation = inviteUser(ctxOf(db, people.alla), input)
  expect(invitation.path).toMatch(/^\/invitation\/[\w-]{43}$/)
  expect(invitation.expiresAt).toBe(days(7).toISOString())
  expect(readInvitation(db, tokenOf(invitation), testNow)).toMatchObject({
    state: 'open',
    name: 'Вера Н.',
    isFirst: true,
  })
  await expect(signingIn('')).rejects.toThrow('signIn.failed')
  await accept(tokenOf(invitation))
  expect(actorOfSession(db, await signingIn(), testNow)).toEqual({
    id: invitation.userId,
    name: 'Вера Новикова',
    roles: ['author'],
    locale: 'ru',
  })
})

test('neither the store nor the log holds the link or the password', async () => {
  const token = tokenOf(inviteUser(ctxOf(db, people.alla), input))
  await accept(token)
  const kept = JSON.stringify([
    db.select().from(invitations).all(),
    db.select().from(users).all(),
    db.select().from(auditLog).all(),
  ])
  expect(kept).not.toContain(token)
  expect(kept).not.toContain(password)
  expect(kept).toContain('$argon2id$v=19$m=19456,t=2,p=1$')
})

test('the system invites the first administrator', () => {
  const { userId } = inviteUser({ db, actor: null, now: testNow }, { ...input, roles: ['administrator'] })
  expect(db.select().from(auditLog).all()).toMatchObject([
    { action: 'user.invited', actorId: null, subjectId: userId },
  ])
})

test('an e-mail belongs to one person', () => {
  expect(() => inviteUser(ctxOf(db, people.alla), { ...input, email: 'anna@press.example' })).toThrow(
    'user.emailTaken (email)',
  )
})

describe('a link', () => {
  test('works once', async () => {
    const token = tokenOf(inviteUser(ctxOf(db, people.alla), input))
    await accept(token)
    await expect(accept(token, testNow, 'другие слова и снег')).rejects.toThrow('invitation.used')
    await signingIn()
  })

  test('works once also when it is used twice at the same time', async () => {
    const token = tokenOf(inviteUser(ctxOf(db, people.alla), input))
    const results = await Promise.allSettled([accept(token), accept(token)])
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  test('works for seven days', async () => {
    const token = tokenOf(inviteUser(ctxOf(db, people.alla), input))
    await expect(accept(token, days(7))).rejects.toThrow('invitation.expired')
    await accept(token, new Date(days(7).getTime() - 1))
  })

  test('stops working when a new one is made', async () => {
    const first = inviteUser(ctxOf(db, people.alla), input)
    const second = renewInvitation(ctxOf(db, people.alla), { userId: first.userId })
    await expect(accept(tokenOf(first))).rejects.toThrow('invitation.expired')
    await accept(tokenOf(second))
  })

  test('stops working when the person is disabled, and for good', async () => {
    const invitation = inviteUser(ctxOf(db, people.alla), input)
    disableUser(ctxOf(db, people.alla), invitation)
    await expect(accept(tokenOf(invitation))).rejects.toThrow('invitation.unknown')
    expect(() => renewInvitation(ctxOf(db, people.alla), invitation)).toThrow('user.disabled')
    enableUser(ctxOf(db, people.alla), invitation)
    await expect(accept(tokenOf(invitation))).rejects.toThrow('invitation.expired')
  })

  test('that nobody was given is unknown', async () => {
    await expect(accept('x'.repeat(43))).rejects.toThrow('invitation.unknown')
  })

  test('outlives a password that will not do', async () => {
    const token = tokenOf(inviteUser(ctxOf(db, people.alla), input))
    await expect(accept(token, testNow, 'коротко')).rejects.toThrow('validation.passwordShort (password)')
    await accept(token)
  })
})

test('a new link for a forgotten password ends every session when it is used', async () => {
  const invitation = inviteUser(ctxOf(db, people.alla), input)
  await accept(tokenOf(invitation))
  const session = await signingIn()
  const renewed = renewInvitation(ctxOf(db, people.alla), invitation)
  expect(actorOfSession(db, session, testNow)).toBeDefined()
  expect(readInvitation(db, tokenOf(renewed), testNow)).toMatchObject({ state: 'open', isFirst: false })
  await accept(tokenOf(renewed), testNow, 'другие слова и снег')
  expect(actorOfSession(db, session, testNow)).toBeUndefined()
  await expect(signingIn()).rejects.toThrow('signIn.failed')
  await signingIn('другие слова и снег')
})
