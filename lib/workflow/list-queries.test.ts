import { expect, test } from 'vitest'
import type { Actor } from '@/lib/context'
import { emptyRichText } from '@/lib/richtext/content'
import {
  aList,
  aMeeting,
  anOffice,
  approved,
  aRelease,
  editionOf,
  type Office,
  published,
  submitted,
} from '@/lib/testing/office'
import { ctxOf, testNow } from '@/lib/testing/people'
import { askIn } from './collaborators'
import { indexSomeEditions } from './edition-index'
import { type ListFilter, listFilter } from './list-input'
import { listRecords, yearsOf } from './list-queries'
import { returnEdition } from './return'
import { reviseRecord } from './revise'
import { saveEdition } from './save'

const titles = (office: Office, actor: Actor, filter: Partial<Record<keyof ListFilter, unknown>> = {}) =>
  listRecords(ctxOf(office.db, actor), 'release', listFilter.parse(filter))?.rows.map(
    ({ title }) => title.ru ?? title.en,
  )

test('an author sees only their own releases and those they were asked into', () => {
  const office = anOffice()
  aRelease(office, { by: office.anna, title: 'Анны' })
  const asked = aRelease(office, { by: office.boris, title: 'Бориса, с Анной' })
  aRelease(office, { by: office.boris, title: 'Бориса' })
  askIn(ctxOf(office.db, office.boris), { recordId: asked.recordId, userId: office.anna.id })
  expect(titles(office, office.anna)?.sort()).toEqual(['Анны', 'Бориса, с Анной'])
  expect(titles(office, office.wanda)).toHaveLength(3)
})

test('there is no list for an administrator', () => {
  const office = anOffice()
  aRelease(office)
  expect(titles(office, office.alla)).toBeUndefined()
})

test('waiting for me leaves out what I saved myself, and what only others may move', () => {
  const office = anOffice()
  submitted(office, aRelease(office, { title: 'Прислано' }))
  const edited = aRelease(office, { title: 'Правлено Вандой' })
  const { edition, head } = editionOf(office, edited.editionId)
  const content = { ...JSON.parse(head.content), lead: 'Правка' }
  saveEdition(ctxOf(office.db, office.wanda), {
    editionId: edition.id,
    lockVersion: edition.lockVersion,
    content,
  })
  submitted(office, edited)
  approved(office, aRelease(office, { title: 'Одобрено' }))
  expect(titles(office, office.wanda, { view: 'waiting' })).toEqual(['Прислано'])
  expect(titles(office, office.emil, { view: 'waiting' })?.sort()).toEqual(['Правлено Вандой', 'Прислано'])
  expect(titles(office, office.pavel, { view: 'waiting' })).toContain('Одобрено')
  expect(titles(office, office.anna, { view: 'waiting' })).toEqual([])
})

test('what was returned waits for its author until it is sent again', () => {
  const office = anOffice()
  const made = submitted(office, aRelease(office))
  returnEdition(ctxOf(office.db, office.wanda), { editionId: made.editionId, comment: 'Уточните дату' })
  expect(titles(office, office.anna, { view: 'waiting' })).toHaveLength(1)
  expect(titles(office, office.boris, { view: 'waiting' })).toEqual([])
  submitted(office, made)
  expect(titles(office, office.anna, { view: 'waiting' })).toEqual([])
})

test('a public release with a new draft is found among those with unpublished changes, and still as published', () => {
  const office = anOffice()
  const [made] = published(office, [aRelease(office), aRelease(office, { title: 'Без правок' })])
  reviseRecord(ctxOf(office.db, office.anna), { recordId: made?.recordId ?? '' })
  expect(titles(office, office.wanda, { state: 'edits' })).toEqual(['Заседание Координационного совета'])
  expect(titles(office, office.wanda, { state: 'published' })).toHaveLength(2)
  const [row] =
    listRecords(ctxOf(office.db, office.wanda), 'release', listFilter.parse({ state: 'edits' }))?.rows ?? []
  expect(row?.state).toBe('published_draft')
})

test('without translation means an original that no other release translates', () => {
  const office = anOffice()
  const original = aRelease(office, { title: 'Переведённый' })
  aRelease(office, { language: 'en', title: 'Translated', content: { translationOf: original.recordId } })
  aRelease(office, { title: 'Непереведённый' })
  expect(titles(office, office.wanda, { untranslated: '1' })).toEqual(['Непереведённый'])
})

test('a meeting is without translation while it is not complete in every language', () => {
  const office = anOffice()
  aMeeting(office)
  aMeeting(office, {
    content: {
      title: { ru: 'Консультации', en: '' },
      sessions: [],
      kind: 'consultations',
      languages: ['ru'],
    },
  })
  const found = listRecords(
    ctxOf(office.db, office.wanda),
    'meeting',
    listFilter.parse({ untranslated: '1' }),
  )
  expect(found?.rows.map(({ title }) => title.ru)).toEqual(['Консультации'])
})

test('a year is the year of the organisation, not that of UTC', () => {
  const office = anOffice()
  aRelease(office, { title: 'Новогодний', content: { issuedAt: '2025-12-31T21:30:00.000Z' } })
  aRelease(office, { title: 'Ноябрьский' })
  expect(titles(office, office.wanda, { year: '2026' })?.sort()).toEqual(['Новогодний', 'Ноябрьский'])
  expect(titles(office, office.wanda, { year: '2025' })).toEqual([])
  expect(yearsOf(ctxOf(office.db, office.wanda), 'release')).toEqual(['2026'])
})

test('words are found at the beginning of words, in any case and order, ё as е', () => {
  const office = anOffice()
  aRelease(office, { title: 'Учёния «Рубеж» завершены' })
  aRelease(office, { title: 'Другое' })
  expect(titles(office, office.wanda, { text: 'рубеж УЧЕН' })).toEqual(['Учёния «Рубеж» завершены'])
  expect(titles(office, office.wanda, { text: 'ершены' })).toEqual([])
})

test('a word is found in any form, in the text and among the names too, however it was typed', () => {
  const office = anOffice()
  aRelease(office, { title: 'Учения «Рубеж» завершены', text: 'Спасатели вернулись.' })
  aRelease(office, { title: 'Учёные наградили', text: 'Награды вручены.', content: { about: {} } })
  const found = (text: string) => titles(office, office.wanda, { text })
  for (const text of [
    'учениями',
    'спасателям',
    'zubov',
    'Зубову',
    'pe,jd',
    'ксопн',
    '"завершены"',
    'завершены рубежом',
  ])
    expect([text, found(text)]).toEqual([text, ['Учения «Рубеж» завершены']])
  expect(found('учёных')).toEqual(['Учёные наградили'])
  expect(found('ракета')).toEqual([])
})

test('a meeting is found by its number and its agenda, and its list by who was there', () => {
  const office = anOffice()
  const meeting = aMeeting(office)
  aList(office, meeting.recordId)
  const found = (kind: 'meeting' | 'attendance', text: string) =>
    listRecords(ctxOf(office.db, office.wanda), kind, listFilter.parse({ text }))?.total
  for (const text of [
    '22-е заседание',
    'XXII',
    'двадцать второго заседания',
    'внутренние вопросы',
    '22nd session',
  ])
    expect([text, found('meeting', text)]).toEqual([text, 1])
  for (const text of ['Саргсяном', 'sargsyan', 'XXII заседание', 'советников'])
    expect([text, found('attendance', text)]).toEqual([text, 1])
})

test('a list is found by the name that its meeting has got since', () => {
  const office = anOffice()
  const meeting = aMeeting(office)
  aList(office, meeting.recordId)
  const { edition, head } = editionOf(office, meeting.editionId)
  const content = {
    ...JSON.parse(head.content),
    title: { ru: 'Встреча экспертов', en: 'Meeting of experts' },
  }
  const { editionId } = meeting
  saveEdition(ctxOf(office.db, office.anna), { editionId, lockVersion: edition.lockVersion, content })
  const found = (text: string) =>
    listRecords(ctxOf(office.db, office.wanda), 'attendance', listFilter.parse({ text }))?.total
  expect([found('экспертами'), found('заседание')]).toEqual([1, 0])
})

test('nobody finds a word of what they may not read, and an old text is found no more', () => {
  const office = anOffice()
  const { editionId } = aRelease(office, { by: office.boris, title: 'Канарейка', text: 'Попугайчики.' })
  expect(titles(office, office.anna, { text: 'попугайчик' })).toEqual([])
  expect(titles(office, office.boris, { text: 'попугайчик' })).toEqual(['Канарейка'])
  const { edition, head } = editionOf(office, editionId)
  const content = { ...JSON.parse(head.content), body: emptyRichText }
  saveEdition(ctxOf(office.db, office.boris), { editionId, lockVersion: edition.lockVersion, content })
  expect(titles(office, office.boris, { text: 'попугайчик' })).toEqual([])
})

test('a store from before the search of texts is indexed bit by bit', () => {
  const office = anOffice()
  for (let n = 0; n < 3; n++) aRelease(office, { title: `Канарейка ${n}` })
  for (const table of ['edition_texts', 'edition_index', 'edition_forms'])
    office.db.$client.exec(`delete from ${table}`)
  expect(titles(office, office.wanda, { text: 'канарейки' })).toEqual([])
  expect([
    indexSomeEditions(office.db, 2),
    indexSomeEditions(office.db, 2),
    indexSomeEditions(office.db, 2),
  ]).toEqual([...[2, 1, 0]])
  expect(titles(office, office.wanda, { text: 'канарейки' })).toHaveLength(3)
})

test('kind and language narrow the list', () => {
  const office = anOffice()
  aRelease(office, { title: 'Заявление', content: { kind: 'statement' } })
  aRelease(office, { title: 'Statement', language: 'en', content: { kind: 'statement' } })
  aRelease(office, { title: 'Новость' })
  expect(titles(office, office.wanda, { kind: 'statement', language: 'ru' })).toEqual(['Заявление'])
})

test('the newest come first, fifty a page', () => {
  const office = anOffice()
  for (let day = 0; day < 52; day++) {
    const issuedAt = new Date(testNow.getTime() - day * 86_400_000).toISOString()
    aRelease(office, { title: `${day}`, content: { issuedAt } })
  }
  const second = listRecords(ctxOf(office.db, office.wanda), 'release', listFilter.parse({ page: '2' }))
  expect(second).toMatchObject({ total: 52, pages: 2 })
  expect(second?.rows.map(({ title }) => title.ru)).toEqual(['50', '51'])
})
