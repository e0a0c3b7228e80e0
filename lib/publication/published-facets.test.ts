import { beforeEach, expect, test } from 'vitest'
import { aPerson, aState } from '@/lib/testing/directory'
import { aMeeting, anOffice, aRelease, type Office, published } from '@/lib/testing/office'
import { ctxOf, testNow } from '@/lib/testing/people'
import { archiveOf } from './archive'
import { newsroomOn } from './newsroom'
import { facetValues, listFacets } from './published-facets'

let office: Office
let people: string[]
const handle = () => newsroomOn(office.public, testNow)
const about = (personIds: string[]) => ({ bodyIds: [], stateIds: [], topicIds: [], personIds })
const name = (family: string) => ({ family, given: 'Анна', patronymic: '' })

beforeEach(() => {
  office = anOffice()
  const keeper = ctxOf(office.db, office.emil)
  people = ['Абрамова', 'Белова', 'Власова', 'Гусева', 'Дымова', 'Ершова', 'Жукова', 'Зимина', 'Ильина'].map(
    (family) =>
      aPerson(keeper, { names: [{ from: null, to: null, names: { ru: name(family), en: name(family) } }] }),
  )
  published(office, [
    aRelease(office, { content: { issuedAt: '2026-03-01T09:00:00.000Z', about: about(people) } }),
    aRelease(office, {
      content: { issuedAt: '2026-03-02T09:00:00.000Z', kind: 'statement', about: about(people.slice(0, 8)) },
    }),
  ])
})

test('of many people the commonest are offered, and whoever was chosen', async () => {
  const offered = async (filters: { person?: string }) =>
    (await listFacets(handle(), 'releases', 'ru', filters)).find(({ filter }) => filter === 'person')
  const whole = await offered({})
  expect(whole?.of).toBe(9)
  expect(whole?.choices.map(({ count }) => count)).toEqual(Array(8).fill(2))
  const all = await facetValues(handle(), 'releases', 'ru', {}, { filter: 'person' })
  const rare = all.choices.find(({ count }) => count === 1)
  const chosen = await offered({ person: rare?.value })
  expect(chosen?.choices.map(({ value }) => value)).toContain(rare?.value)
})

test('those that stand with as many records are offered by name', async () => {
  const person = (await listFacets(handle(), 'releases', 'ru', {})).find(({ filter }) => filter === 'person')
  expect(person?.choices.map(({ label }) => label.charAt(0)).join('')).toBe('АБВГДЕЖЗ')
  // Ten tie for eight places.
  published(office, [aRelease(office, { content: { about: about(people.slice(8)) } })])
  const { choices } = (await listFacets(handle(), 'releases', 'ru', { kind: 'news' })).find(
    ({ filter }) => filter === 'person',
  ) ?? { choices: [] }
  expect(choices.map(({ label, count }) => label.charAt(0) + count).join(' ')).toBe('И2 А1 Б1 В1 Г1 Д1 Е1 Ж1')
})

test('states are offered by name, however often each is written about', async () => {
  const { armenia } = office.directory
  const name = { official: 'Российская Федерация', short: 'Россия' }
  const names = [{ from: null, to: null, names: { ru: name, en: name } }]
  const russia = aState(ctxOf(office.db, office.emil), { code: 'RU', names })
  const states = (stateIds: string[]) => aRelease(office, { content: { about: { ...about([]), stateIds } } })
  published(office, [states([russia]), states([russia, armenia])])
  const state = (await listFacets(handle(), 'releases', 'ru', {})).find(({ filter }) => filter === 'state')
  expect(state?.choices.map(({ label, count }) => [label, count])).toEqual([
    ['Армения', 1],
    ['Россия', 2],
  ])
})

test('all people to choose from stand by name, with what each would leave beside the other filters', async () => {
  const { choices, letter } = await facetValues(
    handle(),
    'releases',
    'ru',
    { kind: 'statement' },
    { filter: 'person' },
  )
  expect(choices.map(({ label }) => label.charAt(0)).join('')).toBe('АБВГДЕЖЗ')
  expect(new Set(choices.map(({ count }) => count))).toEqual(new Set([1]))
  expect(letter).toBeUndefined()
})

test('the archive has each month with what came out and which meetings began', async () => {
  published(office, [aMeeting(office, { content: { startsOn: '2026-03-31' } })])
  expect(await archiveOf(handle(), 'ru')).toEqual([
    { year: '2026', releases: 2, meetings: 1, months: [{ month: 3, releases: 2, meetings: 1 }] },
  ])
  expect(await archiveOf(handle(), 'en')).toMatchObject([{ releases: 0, meetings: 1 }])
})
