import { beforeEach, expect, test } from 'vitest'
import { mailProgress } from '@/db/editorial/schema/mail'
import { aMailOffice, type MailOffice, mailsOf, pass, plan, senderTo } from '@/lib/testing/mail'
import { movesIn } from '@/lib/testing/moves'
import {
  aMeeting,
  anOffice,
  approved,
  aRelease,
  corrected,
  type Made,
  project,
  published,
} from '@/lib/testing/office'
import { aSubscription, endSubscription } from '@/lib/testing/subscriptions'
import { beginMail, planner } from './plan'

let office: MailOffice
beforeEach(() => {
  office = aMailOffice()
})

const noEntries = { bodyIds: [], personIds: [], stateIds: [], topicIds: [] }
/** The mails that have nothing to tell are settled, and nothing is sent. */
const nobodyThere = {
  ready: () => Promise.reject(new Error('Nobody there')),
  deliver: () => Promise.reject(new Error('Nobody there')),
  rest() {},
  abort() {},
}
const planned = () => mailsOf(office).map(({ to, kind }) => `${kind} ${to}`)
const publish = () => {
  const made = published(office, [aRelease(office)], { now: office.clock.now })
  plan(office)
  return made[0]!
}

test('a release goes to those who want what it is, in its language', () => {
  const topic = office.public.$client
  published(office, [aRelease(office)])
  const [slug] = topic.prepare('select slug from topics').pluck().all() as string[]
  const at = (email: string, asked: object) => aSubscription(office.db, { email, ...asked })
  at('all@example.org', {})
  at('news@example.org', { query: 'kind=news' })
  at('topic@example.org', { query: `topic=${slug}&year=2026&month=11` })
  at('state@example.org', { query: 'state=am' })
  at('statement@example.org', { query: 'kind=statement' })
  at('other-state@example.org', { query: 'state=kz' })
  at('december@example.org', { query: 'year=2026&month=12' })
  at('english@example.org', { locale: 'en' })
  at('meetings@example.org', { list: 'meetings' })
  at('page@example.org', { list: 'page', recordId: 'bbbbbbbbbbbbbbbb' })
  plan(office)
  expect(planned()).toEqual([
    'release all@example.org',
    'release news@example.org',
    'release state@example.org',
    'release topic@example.org',
  ])
})

test('nobody is written to who has not confirmed, has left, or subscribed after it was out', () => {
  aSubscription(office.db, { email: 'unconfirmed@example.org', confirmedAt: null })
  const left = aSubscription(office.db, { email: 'left@example.org' })
  endSubscription(office.db, left, office.clock.now)
  published(office, [aRelease(office)], { now: office.clock.now })
  aSubscription(office.db, { email: 'late@example.org', confirmedAt: '2026-11-20T09:00:00.001Z' })
  plan(office)
  expect(planned()).toEqual([])
})

test('what was out before mail was first sent stays untold', () => {
  const old = anOffice()
  aSubscription(old.db)
  published(old, [aRelease(old)])
  beginMail(old.db)
  const next = planner(old.db)
  expect(next(old.public, office.clock.now)).toBe(false)
  published(old, [aRelease(old)])
  while (next(old.public, office.clock.now));
  expect(mailsOf(old)).toHaveLength(1)
})

test('nothing is planned before the pages have it', () => {
  aSubscription(office.db)
  const made = approved(office, aRelease(office))
  movesIn(office).publish([made])
  plan(office)
  expect(planned()).toEqual([])
  project(office)
  plan(office)
  expect(planned()).toEqual(['release reader@example.org'])
})

test('an address with two matching subscriptions has one mail, at once where one of them says so', () => {
  aSubscription(office.db, { frequency: 'daily' })
  aSubscription(office.db, { query: 'kind=news' })
  aSubscription(office.db, { query: 'year=2026' })
  publish()
  expect(planned()).toEqual(['release reader@example.org'])
})

test('a daily one has one digest a day, due at eight in the zone of the organisation', () => {
  aSubscription(office.db, { frequency: 'daily' })
  publish()
  pass(office, 60)
  publish()
  pass(office, 24 * 60)
  publish()
  expect(mailsOf(office).map(({ kind, dueAt }) => `${kind} ${dueAt}`)).toEqual([
    'digest 2026-11-21T05:00:00.000Z',
    'digest 2026-11-22T05:00:00.000Z',
  ])
  const items = office.db.$client.prepare('select count(*) from mail_items group by mail_id').pluck().all()
  expect(items.sort()).toEqual([1, 2])
})

test('typography is told to nobody', () => {
  aSubscription(office.db)
  const made = publish()
  aSubscription(office.db, { email: 'page@example.org', list: 'page', recordId: made.recordId })
  office.db.$client.exec(`update mails set state = 'sent'`)
  pass(office, 60)
  published(office, [movesIn(office).newEdition(made, { lead: 'Иначе.' })], { now: office.clock.now })
  plan(office)
  expect(planned()).toEqual(['release reader@example.org'])
})

const states = () => mailsOf(office).map(({ to, kind, state }) => `${kind} ${to} ${state}`)
const again = (made: Made) => {
  published(office, [movesIn(office).newEdition(made)], { now: office.clock.now })
  plan(office)
}
const withdraw = (made: Made) => {
  movesIn(office).withdraw(made)
  project(office)
  plan(office)
}

test('what was withdrawn before its mail went is news once it is out again, at once and in a digest', async () => {
  aSubscription(office.db)
  aSubscription(office.db, { email: 'daily@example.org', frequency: 'daily' })
  aSubscription(office.db, { email: 'other@example.org', query: 'kind=statement' })
  const made = publish()
  pass(office, 5)
  withdraw(made)
  pass(office, 24 * 60)
  await senderTo(office, nobodyThere).round()
  expect(states()).toEqual(['digest daily@example.org dropped', 'release reader@example.org dropped'])
  again(made)
  expect(states().slice(2)).toEqual([
    'digest daily@example.org waiting',
    'release reader@example.org waiting',
  ])
})

test('what is out again before its mail went needs no second mail', () => {
  aSubscription(office.db)
  const made = publish()
  pass(office, 5)
  withdraw(made)
  pass(office, 5)
  again(made)
  expect(planned()).toEqual(['release reader@example.org'])
})

test('what is out again is told once to who was sent it, and to who subscribed while it was gone', () => {
  aSubscription(office.db)
  const made = publish()
  office.db.$client.exec(`update mails set state = 'sent'`)
  pass(office, 5)
  withdraw(made)
  pass(office, 5)
  aSubscription(office.db, { email: 'later@example.org', confirmedAt: office.clock.now.toISOString() })
  pass(office, 5)
  again(made)
  expect(planned().slice(2)).toEqual(['release later@example.org', 'correction reader@example.org'])
})

test('a correction that puts a release where others follow is news to them, if they followed before it came out', () => {
  aSubscription(office.db, { email: 'all@example.org' })
  aSubscription(office.db, { email: 'state@example.org', query: 'state=am' })
  aSubscription(office.db, { email: 'daily@example.org', query: 'state=am', frequency: 'daily' })
  const nowhere = aRelease(office, { content: { about: noEntries } })
  published(office, [nowhere], { now: office.clock.now })
  plan(office)
  office.db.$client.exec(`update mails set state = 'sent'`)
  expect(planned()).toEqual(['release all@example.org'])
  const late = { query: 'state=am', confirmedAt: '2026-11-20T09:00:00.001Z' }
  aSubscription(office.db, { email: 'late@example.org', ...late })
  pass(office, 60)
  const about = { ...noEntries, stateIds: [office.directory.armenia] }
  corrected(office, nowhere, { content: { about }, note: { ru: 'Добавлено.' }, now: office.clock.now })
  plan(office)
  expect(planned().slice(1)).toEqual([
    'correction all@example.org',
    'digest daily@example.org',
    'release state@example.org',
  ])
})

test('a meeting in two languages is told in both, and a language that comes later is news in it', () => {
  aSubscription(office.db, { list: 'meetings' })
  aSubscription(office.db, { list: 'meetings', locale: 'en', email: 'reader@example.com' })
  const [made] = published(office, [aMeeting(office, { content: { languages: ['ru'] } })])
  plan(office)
  expect(planned()).toEqual(['meeting reader@example.org'])
  pass(office, 60)
  const next = movesIn(office).newEdition(made!, { languages: ['ru', 'en'] })
  published(office, [next], { now: office.clock.now })
  plan(office)
  expect(planned()).toEqual(['meeting reader@example.org', 'meeting reader@example.com'])
})

test('twelve hundred subscriptions are planned in slices, and killed after any of them nobody has two', () => {
  for (let n = 0; n < 1200; n++)
    aSubscription(office.db, { email: `reader${String(n % 1000).padStart(4, '0')}@example.org` })
  published(office, [aRelease(office)])
  const progress = () => office.db.select().from(mailProgress).get()?.outboxId
  const before = progress()
  let slices = 0
  // A new one each time is a process that was killed after the slice.
  for (; slices < 3; slices++) planner(office.db)(office.public, office.clock.now)
  expect(progress()).toBe(before)
  const next = planner(office.db)
  while (next(office.public, office.clock.now)) slices++
  expect(slices).toBeGreaterThan(5)
  expect(progress()).not.toBe(before)
  expect(new Set(planned()).size).toBe(1000)
  expect(planned()).toHaveLength(1000)
})
