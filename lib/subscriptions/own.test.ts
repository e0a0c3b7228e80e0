import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import { openEditorial } from '@/db/editorial/client'
import { anOffice, type Office } from '@/lib/testing/office'
import { testNow } from '@/lib/testing/people'
import { asks, follows, subscriptionsIn } from '@/lib/testing/subscribers'
import { newToken } from '@/lib/users/tokens'
import { followedBy, stateOf, subscriptionOf } from './by-token'
import { changeFrequency } from './change-frequency'
import { confirmSubscription } from './confirm'
import { endAll, endOne, unsubscribe } from './end'
import { sweepSubscriptions } from './sweep'

let office: Office
beforeEach(() => {
  office = anOffice()
})

const hours = (count: number) => new Date(testNow.getTime() + count * 3600_000)
const at = (now: Date) => ({ db: office.db, now })
const row = () => subscriptionsIn(office.db)[0]!
const only = () => ({ token: row().token })
const following = (email = 'reader@example.org') => followedBy(office.db, email).map(({ query }) => query)

test('a link confirms once, and says afterwards that it did', () => {
  asks(office.db)
  const { token } = only()
  expect(confirmSubscription(at(hours(1)), { token })).toBe('waiting')
  expect(confirmSubscription(at(hours(2)), { token })).toBe('confirmed')
  expect(row().confirmedAt).toBe(hours(1).toISOString())
})

test('a link that comes too late confirms nothing; before the sweep and after it', () => {
  asks(office.db)
  const { token } = only()
  expect(confirmSubscription(at(hours(48)), { token })).toBe('expired')
  expect(row().confirmedAt).toBeNull()
  sweepSubscriptions(at(hours(48)))
  expect(row()).toMatchObject({ email: '', ending: 'expired', confirmedAt: null })
  expect(() => confirmSubscription(at(hours(49)), { token })).toThrow('subscription.unknown')
})

test('in the last moment it is confirmed or expired, never both', () => {
  asks(office.db)
  const late = new Date(hours(48).getTime() - 1)
  expect(confirmSubscription(at(late), only())).toBe('waiting')
  sweepSubscriptions(at(hours(48)))
  expect(row()).toMatchObject({ email: 'reader@example.org', endedAt: null })
})

test('what ended before it was confirmed is not brought back by its link', () => {
  asks(office.db)
  unsubscribe(at(hours(1)), only())
  expect(confirmSubscription(at(hours(2)), only())).toBe('ended')
  expect(following()).toEqual([])
})

test('one click ends one subscription; again, and for a stranger’s token, it is as well', () => {
  const made = follows(office.db)
  follows(office.db, { filters: { topic: 'drugs' } })
  unsubscribe(at(hours(1)), { token: made.token })
  unsubscribe(at(hours(2)), { token: made.token })
  unsubscribe(at(hours(2)), { token: newToken() })
  expect(following()).toEqual(['topic=drugs'])
  expect(stateOf(subscriptionOf(office.db, made.token)!, hours(2))).toBe('ended')
  expect(subscriptionOf(office.db, made.token)?.endedAt).toBe(hours(1).toISOString())
})

test.each(['', 'x', "' or 1=1 --", '../../etc/passwd', 'a'.repeat(10_000)])(
  'a token that is none, %#, does nothing',
  (token) => {
    follows(office.db)
    expect(() => unsubscribe(at(testNow), { token })).toThrow()
    expect(() => endAll(at(testNow), { token })).toThrow()
    expect(following()).toEqual([''])
  },
)

test('by a mail of one subscription its address decides on all of its own, and on nobody else’s', () => {
  const made = follows(office.db)
  const second = follows(office.db, { filters: { topic: 'drugs' } })
  const other = follows(office.db, { email: 'other@example.org', filters: { topic: 'drugs' } })
  changeFrequency(at(testNow), { token: made.token, id: second.id, frequency: 'daily' })
  changeFrequency(at(testNow), { token: made.token, id: other.id, frequency: 'daily' })
  endOne(at(testNow), { token: made.token, id: other.id })
  const frequencies = (email: string) => followedBy(office.db, email).map(({ frequency }) => frequency)
  expect(frequencies('reader@example.org').sort()).toEqual(['daily', 'immediate'])
  expect(frequencies('other@example.org')).toEqual(['immediate'])
  endOne(at(testNow), { token: made.token, id: second.id })
  expect(following()).toEqual([''])
  endAll(at(testNow), { token: second.token })
  expect([following(), following('other@example.org')]).toEqual([[], ['topic=drugs']])
  expect(() => endAll(at(testNow), { token: newToken() })).toThrow('subscription.unknown')
})

test('the address of an ended subscription is kept for 30 days and then erased; the row stays and counts', () => {
  const made = follows(office.db)
  const live = follows(office.db, { email: 'other@example.org' })
  unsubscribe(at(testNow), { token: made.token })
  sweepSubscriptions(at(hours(30 * 24 - 1)))
  expect(subscriptionOf(office.db, made.token)?.email).toBe('reader@example.org')
  sweepSubscriptions(at(hours(30 * 24)))
  expect(subscriptionOf(office.db, made.token)).toBeUndefined()
  expect(subscriptionOf(office.db, live.token)?.email).toBe('other@example.org')
  expect(subscriptionsIn(office.db)).toHaveLength(2)
  expect(subscriptionsIn(office.db).map(({ ending }) => ending)).toContain('reader')
})

test('in whatever order things happen, nobody is written to who did not say yes in time, or who said no since', () => {
  const act = fc.constantFrom('ask', 'confirm', 'unsubscribe', 'endAll', 'sweep')
  const step = fc.record({ act, after: fc.integer({ min: 0, max: 40 }) })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 15 }), (steps) => {
      const own = { db: openEditorial(':memory:') }
      let hour = 0
      let token = newToken()
      let asked: number | undefined
      let saidYes = false
      for (const { act: what, after } of steps) {
        hour += after
        const anyone = { db: own.db, now: hours(hour) }
        const isOpen = asked !== undefined && hour - asked < 48
        if (what === 'ask') {
          asks(own.db, {}, anyone.now)
          const live = subscriptionsIn(own.db).findLast((row) => !row.endedAt)
          if (live) {
            token = live.token
            asked = Math.round((Date.parse(live.createdAt) - testNow.getTime()) / 3600_000)
          }
        } else if (what === 'sweep') sweepSubscriptions(anyone)
        else {
          const run = { confirm: confirmSubscription, unsubscribe, endAll }[what]
          try {
            run(anyone, { token })
          } catch (error) {
            expect(String(error)).toContain('subscription.unknown')
          }
          if (what === 'confirm' && isOpen && subscriptionOf(own.db, token)?.endedAt === null) saidYes = true
          if (what !== 'confirm') saidYes = false
        }
        expect(followedBy(own.db, 'reader@example.org').length > 0).toBe(saidYes)
      }
    }),
    { numRuns: 60 },
  )
})
