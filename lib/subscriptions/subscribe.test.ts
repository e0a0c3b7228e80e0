import { beforeEach, expect, test } from 'vitest'
import { movesIn } from '@/lib/testing/moves'
import { aMeeting, anOffice, aRelease, type Office, published } from '@/lib/testing/office'
import { testNow } from '@/lib/testing/people'
import { asks, follows, questionsIn, subscriptionsIn } from '@/lib/testing/subscribers'
import { unsubscribe } from './end'
import { subscribe } from './subscribe'

let office: Office
beforeEach(() => {
  office = anOffice()
})

const minutes = (count: number) => new Date(testNow.getTime() + count * 60_000)
const auditLines = () => office.db.$client.prepare('select count(*) from audit_log').pluck().get()

test('an address that asks is asked back, and is not written to before it answers', () => {
  const before = auditLines()
  asks(office.db, {
    email: ' Reader@Example.org ',
    filters: { year: '2026', topic: 'drugs' },
    frequency: 'daily',
  })
  expect(subscriptionsIn(office.db)).toMatchObject([
    {
      email: 'reader@example.org',
      locale: 'ru',
      list: 'releases',
      query: 'topic=drugs&year=2026',
      frequency: 'daily',
      confirmedAt: null,
      endedAt: null,
    },
  ])
  expect(questionsIn(office.db)).toMatchObject([{ email: 'reader@example.org' }])
  expect(auditLines()).toBe(before)
})

test('the token of a subscription is 256 random bits and no two are alike', () => {
  for (let each = 0; each < 5; each++) asks(office.db, { email: `reader${each}@example.org` })
  const tokens = subscriptionsIn(office.db).map(({ token }) => token)
  expect(new Set(tokens).size).toBe(5)
  for (const token of tokens) expect(token).toMatch(/^[\w-]{43}$/)
})

test('the answer is the same for an address that is new, waits, has confirmed, has ended or was asked too often', () => {
  const answers = [asks(office.db), asks(office.db)]
  unsubscribe({ db: office.db, now: testNow }, { token: subscriptionsIn(office.db)[0]!.token })
  follows(office.db, {}, minutes(61))
  answers.push(asks(office.db, {}, minutes(62)))
  for (let each = 0; each < 8; each++)
    answers.push(asks(office.db, { filters: { body: `b${each}` } }, minutes(63)))
  expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
    new Set(['{"email":"reader@example.org","locale":"ru"}']),
  )
})

test('who sends the form again is asked once an hour, and chooses otherwise at once', () => {
  asks(office.db)
  asks(office.db, { frequency: 'daily' }, minutes(59))
  expect(questionsIn(office.db)).toHaveLength(1)
  expect(subscriptionsIn(office.db)).toMatchObject([{ frequency: 'daily' }])
  asks(office.db, {}, minutes(60))
  expect(questionsIn(office.db)).toHaveLength(2)
  expect(subscriptionsIn(office.db)).toHaveLength(1)
})

test('the same list is another subscription in another language, and another one narrowed otherwise', () => {
  asks(office.db)
  asks(office.db, { locale: 'en' })
  asks(office.db, { filters: { state: 'kz' } })
  asks(office.db, { list: 'meetings' })
  expect(subscriptionsIn(office.db)).toHaveLength(4)
})

test('who has confirmed is not asked again, and a stranger who sends the form changes nothing', () => {
  follows(office.db, { frequency: 'immediate' })
  asks(office.db, { frequency: 'daily' }, minutes(120))
  expect(questionsIn(office.db)).toHaveLength(1)
  expect(subscriptionsIn(office.db)).toMatchObject([{ frequency: 'immediate' }])
})

test('a mailbox gets five questions a day at most, whatever is asked for; the next day it may be asked again', () => {
  for (let each = 0; each < 9; each++) asks(office.db, { filters: { body: `body-${each}` } }, minutes(each))
  asks(office.db, { email: 'other@example.org' }, minutes(9))
  const asked = () => questionsIn(office.db).map(({ email }) => email)
  expect(asked().filter((email) => email === 'reader@example.org')).toHaveLength(5)
  expect(asked()).toContain('other@example.org')
  expect(subscriptionsIn(office.db)).toHaveLength(6)
  asks(office.db, { filters: { body: 'body-9' } }, minutes(24 * 60 + 5))
  expect(asked().filter((email) => email === 'reader@example.org')).toHaveLength(6)
})

test.each([
  ['email', { email: 'reader@example.org\r\nBcc: other@example.org' }],
  ['email', { email: `${'a'.repeat(10_000)}@example.org` }],
  ['email', { email: '' }],
  ['filters', { filters: { body: '../x' } }],
  ['frequency', { frequency: 'hourly' }],
  ['locale', { locale: 'xx' }],
  ['list', { list: 'people' }],
])('a form with a wrong %s is refused and leaves nothing', (field, wrong) => {
  const form = { email: 'reader@example.org', list: 'releases', frequency: 'immediate', locale: 'ru' }
  const send = () => subscribe({ db: office.db, now: testNow }, { ...form, ...wrong } as never)
  expect(send).toThrow(`(${field})`)
  expect([subscriptionsIn(office.db), questionsIn(office.db)]).toEqual([[], []])
})

test('a page is followed by its record, at a former address too', () => {
  const [made] = published(office, [aRelease(office)])
  const { slug } = office.db.$client.prepare("select slug from slugs where kind = 'release'").get() as {
    slug: string
  }
  const page = { email: 'reader@example.org', locale: 'ru', list: 'page', kind: 'release' } as const
  subscribe({ db: office.db, now: testNow }, { ...page, slug })
  expect(subscriptionsIn(office.db)).toMatchObject([
    { list: 'page', query: '', recordId: made?.recordId, frequency: 'immediate' },
  ])
  expect(() => subscribe({ db: office.db, now: testNow }, { ...page, slug, locale: 'en' })).toThrow(
    'pageMissing',
  )
  expect(() => subscribe({ db: office.db, now: testNow }, { ...page, slug, kind: 'meeting' })).toThrow(
    'pageMissing',
  )
})

test('what is a draft or was withdrawn is as absent as what was never there', () => {
  const [meeting] = published(office, [aMeeting(office)])
  const { slug } = office.db.$client.prepare("select slug from slugs where kind = 'meeting'").get() as {
    slug: string
  }
  const follow = () =>
    subscribe(
      { db: office.db, now: testNow },
      { email: 'reader@example.org', locale: 'en', list: 'page', kind: 'meeting', slug },
    )
  follow()
  movesIn(office).withdraw(meeting!)
  expect(follow).toThrow('subscription.pageMissing')
})
