import { beforeEach, describe, expect, test } from 'vitest'
import { type EditorialDb, openEditorial } from '@/db/editorial/client'
import { auditLog } from '@/db/editorial/schema/audit'
import type { Actor } from '@/lib/context'
import { aUser, ctxOf, testNow } from '@/lib/testing/people'
import { changeOwnPassword, setOwnLocale } from './own'
import { hashPassword } from './passwords'
import { actorOfSession, startSession } from './sessions'
import { signIn } from './sign-in'
import { tokenHash } from './tokens'

const current = 'четыре слова и дождь'
const next = 'другие слова и снег'

let db: EditorialDb
let anna: Actor

beforeEach(async () => {
  db = openEditorial(':memory:')
  const passwordHash = await hashPassword(current)
  anna = aUser(db, { name: 'Анна', email: 'anna@press.example', roles: ['author'], passwordHash })
})

const begin = () => db.transaction((tx) => startSession(tx, anna.id, { address: '', userAgent: '' }, testNow))
const change = (given: string, password = next, again = password, session = '') =>
  changeOwnPassword(ctxOf(db, anna), { current: given, password, again }, session)
const signingIn = (password: string) =>
  signIn(db, { email: 'anna@press.example', password, address: '', userAgent: '' }, testNow)

describe('changing one’s own password', () => {
  test('signs out every other browser and keeps this one', async () => {
    const [here, elsewhere] = [begin(), begin()]
    await change(current, next, next, tokenHash(here))
    expect(actorOfSession(db, here, testNow)).toEqual(anna)
    expect(actorOfSession(db, elsewhere, testNow)).toBeUndefined()
    await expect(signingIn(current)).rejects.toThrow('signIn.failed')
    await signingIn(next)
  })

  test('asks for the present one and says at which field it is wrong', async () => {
    await expect(change('не тот пароль')).rejects.toThrow('validation.passwordWrong (current)')
    await signingIn(current)
  })

  test('is slowed like a sign-in, so that an open browser is no place to guess', async () => {
    for (let n = 0; n < 5; n++)
      await expect(change('не тот пароль')).rejects.toThrow('validation.passwordWrong')
    await expect(change(current)).rejects.toThrow('signIn.slowed')
  })

  test('asks for a good one, twice', async () => {
    await expect(change(current, 'коротко')).rejects.toThrow('validation.passwordShort (password)')
    await expect(change(current, next, 'не то же')).rejects.toThrow('validation.passwordAgain (again)')
  })

  test('is in the log without any password', async () => {
    await change(current)
    const log = db.select().from(auditLog).all()
    expect(log).toMatchObject([{ action: 'user.passwordChanged', actorId: anna.id, data: {} }])
  })
})

test('the language of the desk is one’s own', () => {
  const session = begin()
  setOwnLocale(ctxOf(db, anna), { locale: 'en' })
  expect(actorOfSession(db, session, testNow)?.locale).toBe('en')
})
