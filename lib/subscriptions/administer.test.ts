import { beforeEach, expect, test } from 'vitest'
import { anOffice, type Office } from '@/lib/testing/office'
import { ctxOf } from '@/lib/testing/people'
import { asks, follows, subscriptionsIn } from '@/lib/testing/subscribers'
import { endSubscriptionsOf, eraseAddress, lookUpAddress } from './administer'
import { followedLists, subscriptionGrowth } from './queries'

let office: Office
beforeEach(() => {
  office = anOffice()
  follows(office.db)
  follows(office.db, { filters: { topic: 'drugs' }, frequency: 'daily' })
  follows(office.db, { email: 'other@example.org' })
  asks(office.db, { email: 'asked@example.org' })
})

const email = 'Reader@Example.org'
const logged = () => office.db.$client.prepare('select * from audit_log order by seq desc limit 1').get()

test('an administrator ends what an address follows, and the log says how many and not whose', () => {
  expect(endSubscriptionsOf(ctxOf(office.db, office.alla), { email })).toEqual({ count: 2 })
  expect(lookUpAddress(ctxOf(office.db, office.alla), { email })).toMatchObject({ live: 0, kept: 2 })
  expect(logged()).toMatchObject({
    action: 'subscription.ended',
    actor_id: office.alla.id,
    data: '{"count":2}',
  })
  expect(JSON.stringify(logged())).not.toContain('example.org')
})

test('an address is erased wherever it stands, and then it is as if it had never been there', () => {
  eraseAddress(ctxOf(office.db, office.alla), { email })
  const text = JSON.stringify([subscriptionsIn(office.db), logged()])
  expect(text).not.toContain('reader@')
  expect(text).toContain('other@example.org')
  expect(logged()).toMatchObject({ action: 'subscription.erased', data: '{"count":2}' })
  expect(() => eraseAddress(ctxOf(office.db, office.alla), { email })).toThrow('noneOfAddress')
  expect(lookUpAddress(ctxOf(office.db, office.alla), { email })).toMatchObject({ live: 0, kept: 0 })
})

test('nobody but an administrator may', () => {
  for (const actor of [office.anna, office.wanda, office.pavel]) {
    expect(() => endSubscriptionsOf(ctxOf(office.db, actor), { email })).toThrow('access.denied')
    expect(() => eraseAddress(ctxOf(office.db, actor), { email })).toThrow('access.denied')
    expect(() => lookUpAddress(ctxOf(office.db, actor), { email })).toThrow('access.denied')
  }
  expect(subscriptionsIn(office.db).filter(({ endedAt }) => endedAt)).toEqual([])
})

test('the press secretary sees how many follow what, and no address', () => {
  const ctx = ctxOf(office.db, office.pavel)
  expect(followedLists(ctx)).toEqual([
    { list: 'releases', locale: 'ru', query: '', immediate: 2, daily: 0, total: 2 },
    { list: 'releases', locale: 'ru', query: 'topic=drugs', immediate: 0, daily: 1, total: 1 },
  ])
  expect(subscriptionGrowth(ctx)).toEqual({
    live: 3,
    waiting: 1,
    addresses: 2,
    within: [
      { days: 7, confirmed: 3, ended: 0 },
      { days: 30, confirmed: 3, ended: 0 },
    ],
  })
  expect(JSON.stringify([followedLists(ctx), subscriptionGrowth(ctx)])).not.toContain('@')
  expect([
    followedLists(ctxOf(office.db, office.wanda)),
    subscriptionGrowth(ctxOf(office.db, office.anna)),
  ]).toEqual([undefined, undefined])
})
