import { describe, expect, test } from 'vitest'
import { demoAccounts } from './accounts'
import { appointments } from './appointments'
import { bodies } from './bodies'
import { entryReleases } from './entry-releases'
import type { SeedAccount, SeedRow, Story } from './format'
import { lists } from './lists'
import { meetings } from './meetings'
import { organisation } from './organisation'
import { people } from './people'
import { posts } from './posts'
import { releases } from './releases'
import { states } from './states'
import { topics } from './topics'

const sorts = { states, bodies, people, posts, topics, meetings, releases, accounts: demoAccounts }
const keysOf = (sort: keyof typeof sorts) => new Set<string>(sorts[sort].map(({ key }) => key))
const known = Object.fromEntries(
  Object.keys(sorts).map((sort) => [sort, keysOf(sort as keyof typeof sorts)]),
) as Record<keyof typeof sorts, Set<string>>
const missing = (sort: keyof typeof sorts, keys: readonly (string | null | undefined)[]) =>
  keys.filter((key) => key && !known[sort].has(key))

const rowsOf = (list: (typeof lists)[number]) => list.delegations.flatMap(({ rows }) => rows)
const published = <Item extends { story: Story<object> }>(items: readonly Item[]) =>
  items.filter(({ story }) => story.fate === 'published')

describe('keys', () => {
  test.each(Object.keys(sorts))('of %s are given once', (sort) => {
    expect(known[sort as keyof typeof sorts].size).toBe(sorts[sort as keyof typeof sorts].length)
  })

  test('in the directory lead somewhere', () => {
    expect(
      missing(
        'states',
        [...bodies, ...people].map(({ state }) => state),
      ),
    ).toEqual([])
    expect(missing('states', organisation.members)).toEqual([])
    expect(
      missing('bodies', [...bodies.map(({ parent }) => parent), ...posts.map(({ body }) => body)]),
    ).toEqual([])
    expect(
      missing(
        'people',
        appointments.map(({ person }) => person),
      ),
    ).toEqual([])
    expect(
      missing(
        'posts',
        appointments.map(({ post }) => post),
      ),
    ).toEqual([])
    for (const { subject } of entryReleases) {
      if ('body' in subject) expect(missing('bodies', [subject.body])).toEqual([])
      if ('person' in subject) expect(missing('people', [subject.person])).toEqual([])
      if ('appointment' in subject)
        expect(appointments).toContainEqual(expect.objectContaining(subject.appointment))
    }
  })

  test.each(meetings)('of the meeting $key lead somewhere', ({ sessions, chair, topics: about }) => {
    expect(
      missing(
        'bodies',
        sessions.map(({ body }) => body),
      ),
    ).toEqual([])
    expect(missing('people', [chair?.person])).toEqual([])
    expect(missing('posts', [chair?.post])).toEqual([])
    expect(missing('topics', about)).toEqual([])
  })

  test.each(lists)('of the list of $meeting lead somewhere', (list) => {
    expect(missing('meetings', [list.meeting])).toEqual([])
    for (const { of } of list.delegations) {
      if ('state' in of) expect(missing('states', [of.state])).toEqual([])
      if ('body' in of) expect(missing('bodies', [of.body])).toEqual([])
    }
    expect(
      missing(
        'people',
        rowsOf(list).map(({ person }) => person),
      ),
    ).toEqual([])
    expect(
      missing(
        'posts',
        rowsOf(list).map(({ post }) => post),
      ),
    ).toEqual([])
  })

  test.each(releases)('of the release $key lead somewhere', ({ about, translationOf, language, story }) => {
    expect(missing('meetings', [about.meeting])).toEqual([])
    expect(missing('bodies', about.bodies ?? [])).toEqual([])
    expect(missing('people', about.people ?? [])).toEqual([])
    expect(missing('states', about.states ?? [])).toEqual([])
    expect(missing('topics', about.topics ?? [])).toEqual([])
    expect(Boolean(translationOf)).toBe(language === 'en')
    const original = releases.find(({ key }) => key === translationOf)
    if (translationOf) expect(original?.language).toBe('ru')
    if (original) expect(original.story.createdAt < story.createdAt).toBe(true)
    if (story.fate === 'published') expect(missing('releases', [story.withdrawal?.replacement])).toEqual([])
  })
})

/** Partial dates in their widest sense; an appointment must hold on the whole of the day asked for. */
const holds = (person: string | undefined, post: string | undefined, date: string) =>
  appointments.some(
    (each) =>
      each.person === person &&
      (!post || each.post === post) &&
      (each.from ?? '0000') <= date &&
      (each.to === null || date <= `${each.to}-99-99`),
  )

describe('appointments', () => {
  test.each(meetings)('hold on the first day of $key', ({ key, startsOn, chair }) => {
    if (chair?.person) expect(holds(chair.person, chair.post, startsOn)).toBe(true)
    const rows = lists.filter(({ meeting }) => meeting === key).flatMap(rowsOf)
    const wrong = rows.filter(({ person, post }) => person && post && !holds(person, post, startsOn))
    expect(wrong).toEqual([])
  })

  test.each(releases)('of the people in $key hold when it is issued', ({ about, issuedAt, language }) => {
    const date = issuedAt?.slice(0, 10)
    if (!date || language === 'en') return
    expect((about.people ?? []).filter((person) => !holds(person, undefined, date))).toEqual([])
  })

  test('give every person a post', () => {
    const held = new Set(appointments.map(({ person }) => person))
    expect(people.filter(({ key }) => !held.has(key))).toEqual([])
  })
})

describe('lists', () => {
  const isWhole = ({ person, name, post, postText }: SeedRow) =>
    Boolean(person) !== Boolean(name) && Boolean(post || postText)

  test.each(lists)('of $meeting: one head a delegation, nobody twice, members in protocol order', (list) => {
    const { languages } = list
    const meeting = meetings.find(({ key }) => key === list.meeting)
    expect(languages.filter((language) => !meeting?.languages.includes(language))).toEqual([])
    for (const { rows } of list.delegations) {
      expect(rows.filter(({ role }) => role === 'head').length).toBeLessThanOrEqual(1)
      expect(rows.filter((row) => !isWhole(row))).toEqual([])
    }
    const named = rowsOf(list).flatMap(({ person }) => person ?? [])
    expect(new Set(named).size).toBe(named.length)
    const order = list.delegations.flatMap(({ of, category = 'member' }) =>
      'state' in of && category === 'member' ? [organisation.members.indexOf(of.state)] : [],
    )
    expect(order).toEqual([...order].sort((a, b) => a - b))
    const typed = rowsOf(list).flatMap(({ name, postText }) =>
      [name, postText].filter((text) => text !== undefined),
    )
    if (languages.includes('en')) expect(typed.filter(({ en }) => !en)).toEqual([])
  })

  test('belong to meetings that are public no later than they are', () => {
    for (const { meeting, story } of published(lists)) {
      const its = meetings.find(({ key }) => key === meeting)?.story
      expect(
        its?.fate === 'published' && story.fate === 'published' && its.publishedAt <= story.publishedAt,
      ).toBe(true)
    }
  })
})

const today = '2026-11-24'
const weekday = (date: string) => new Date(`${date.slice(0, 10)}T00:00:00.000Z`).getUTCDay()

describe('time', () => {
  test.each(meetings)('of $key: on working days, in both languages, planned only if to come', (meeting) => {
    const { startsOn, endsOn, status, languages, sessions, agenda, decisions, documents, next, story } =
      meeting
    for (const date of [startsOn, endsOn ?? startsOn]) expect([1, 2, 3, 4, 5]).toContain(weekday(date))
    expect((endsOn ?? startsOn) >= startsOn).toBe(true)
    const isHeld = story.fate === 'published' && story.later?.some(({ changes }) => 'status' in changes)
    expect(status === 'held' || Boolean(isHeld)).toBe(startsOn < today)
    expect(meeting.kind !== 'session' || sessions.length > 0).toBe(true)
    const texts = [meeting.title, meeting.summary, meeting.place, meeting.venue, next?.place, next?.note]
      .concat(agenda.flatMap(({ text, outcome }) => [text, outcome]))
      .concat(decisions.map(({ text }) => text))
      .concat(documents.flatMap(({ name, nextStep }) => [name, nextStep]))
    for (const text of texts) if (text) expect(Boolean(text.en)).toBe(languages.includes('en'))
  })

  test('runs forward in every story, in office hours, and no further than today', () => {
    for (const { story } of [...meetings, ...lists, ...releases]) {
      const later = story.fate === 'published' ? (story.later ?? []) : []
      for (const each of [story, ...later]) {
        const instants = instantsOf(each)
        expect(instants).toEqual([...instants].sort())
        for (const instant of instants) {
          expect(new Date(instant).toISOString()).toBe(instant)
          expect([1, 2, 3, 4, 5]).toContain(weekday(instant))
          expect(instant.slice(11, 16) >= '05:30' && instant.slice(11, 16) <= '16:30').toBe(true)
          expect(instant < `${today}T06:00`).toBe(true)
        }
      }
    }
  })

  test('of issue is not after publication', () => {
    for (const { issuedAt, story } of published(releases)) {
      expect(story.fate === 'published' && issuedAt !== null && issuedAt <= story.publishedAt).toBe(true)
    }
  })
})

type Told = Partial<
  Record<'createdAt' | 'submittedAt' | 'returnedAt' | 'approvedAt' | 'publishedAt', string>
> & {
  returned?: { at: string; resubmittedAt: string }
}
const instantsOf = (told: Told) =>
  [
    told.createdAt,
    told.submittedAt,
    told.returnedAt,
    told.returned?.at,
    told.returned?.resubmittedAt,
    told.approvedAt,
    told.publishedAt,
  ].flatMap((instant) => instant ?? [])

describe('stories', () => {
  const may = (key: string, ...roles: SeedAccount['roles']) =>
    demoAccounts.some((account) => account.key === key && account.roles.some((role) => roles.includes(role)))

  test('are told by people who may, and by three different ones', () => {
    for (const { story } of [...meetings, ...lists, ...releases]) {
      const later = story.fate === 'published' ? (story.later ?? []) : []
      for (const each of [story, ...later]) {
        expect(may(each.author, 'author')).toBe(true)
        if ('editor' in each) expect(may(each.editor, 'editor') && each.editor !== each.author).toBe(true)
        if ('secretary' in each) expect(may(each.secretary, 'press_secretary')).toBe(true)
        if ('secretary' in each) expect([each.author, each.editor]).not.toContain(each.secretary)
      }
    }
  })
})

describe('the demo has enough', () => {
  const ru = releases.filter(({ language }) => language === 'ru')
  const en = releases.filter(({ language }) => language === 'en')
  const of = (fate: Story<object>['fate']) => releases.filter(({ story }) => story.fate === fate).length
  const later = releases.flatMap(({ story }) => (story.fate === 'published' ? (story.later ?? []) : []))
  const withdrawn = releases.flatMap(({ story }) =>
    story.fate === 'published' ? (story.withdrawal ?? []) : [],
  )

  test('releases, of every kind and fate, in both languages', () => {
    expect(ru.length).toBeGreaterThanOrEqual(44)
    expect(en.length).toBeGreaterThanOrEqual(16)
    expect(new Set(releases.map(({ kind }) => kind)).size).toBe(6)
    expect(of('draft')).toBeGreaterThanOrEqual(4)
    expect(en.some(({ story }) => story.fate === 'draft')).toBe(true)
    expect(of('in_review')).toBeGreaterThanOrEqual(3)
    expect([of('approved'), of('returned')]).toEqual([2, 1])
    expect(later.map(({ change }) => change).sort()).toEqual([
      'draft',
      'noted',
      'noted',
      'noted',
      'typography',
    ])
    expect(withdrawn.map(({ replacement }) => replacement).sort()).toEqual(['accreditation-2022', null])
  })

  test('meetings of every kind and lists with every presence', () => {
    expect(meetings.length).toBeGreaterThanOrEqual(14)
    expect(new Set(meetings.map(({ kind }) => kind)).size).toBe(6)
    expect(lists.length).toBeGreaterThanOrEqual(9)
    const presences = lists.flatMap(rowsOf).map(({ presence = 'present' }) => presence)
    expect(new Set(presences).size).toBe(4)
    expect(people.length).toBeGreaterThanOrEqual(64)
    const years = new Set(published(releases).map(({ issuedAt }) => issuedAt?.slice(0, 4)))
    expect(years.size).toBe(11)
  })
})
