import { beforeEach, expect, test } from 'vitest'
import { confirmIntake } from '@/lib/intake/confirm'
import { changeText, dismissText, resumeText } from '@/lib/intake/dismiss'
import { intakeFilter } from '@/lib/intake/input'
import { intakeList, intakeText, waitingIntake } from '@/lib/intake/queries'
import { takeIn } from '@/lib/intake/take-in'
import { aReleaseText, aText } from '@/lib/testing/intake'
import { anOffice, type Office } from '@/lib/testing/office'
import { ctxOf } from '@/lib/testing/people'
import { refused } from '@/lib/testing/refused'
import { discardEdition } from '@/lib/workflow/discard'
import { openEdition } from '@/lib/workflow/edition'

let office: Office
const as = (who: 'anna' | 'boris' | 'emil' | 'pavel' | 'alla') => ctxOf(office.db, office[who])
const list = (who: 'anna' | 'emil', filter: object = {}) => intakeList(as(who), intakeFilter.parse(filter))

beforeEach(() => {
  office = anOffice()
})

const other = `О встрече Генерального секретаря с министром

3 декабря 2026 года в Душанбе Генеральный секретарь встретился с министром обороны Республики Таджикистан.`

test('several releases in one paste wait apart, each with its heading', () => {
  const { ids, known } = takeIn(as('anna'), { text: `${aReleaseText}\n\n* * *\n\n${other}` })
  expect([ids.length, known]).toEqual([2, []])
  expect(list('anna')?.rows.map(({ heading }) => heading)).toEqual([
    'Состоялось XXIII заседание КСОПН',
    'О встрече Генерального секретаря с министром',
  ])
  expect(intakeText(as('anna'), ids[1] ?? '')?.text).toBe(other)
  expect(intakeText(as('anna'), ids[0] ?? '')?.nextId).toBe(ids[1])
})

test('a paste is cut where somebody has said, and left whole where they said nowhere', () => {
  const text = `${aReleaseText}\n\n${other}`
  expect(takeIn(as('anna'), { text, cuts: [] }).ids).toHaveLength(1)
  const at = text.indexOf('На заседании')
  const { ids } = takeIn(as('boris'), { text, cuts: [at] })
  expect(ids.map((id) => intakeText(as('boris'), id)?.text)).toEqual([
    text.slice(0, at).trim(),
    text.slice(at),
  ])
})

test('the same release is taken in once, however its quotes, dashes and lines are set', () => {
  const { id } = aText(office, { text: other })
  const set = other.replaceAll(' ', '\u00a0').replaceAll('\n', '\r\n').replace('О встрече', 'о  встрече')
  expect(takeIn(as('anna'), { text: set })).toEqual({
    ids: [],
    known: [{ id, state: 'waiting', askWhom: '', heading: expect.stringContaining('встрече') }],
  })
  expect(takeIn(as('boris'), { text: other }).known).toEqual([
    expect.objectContaining({ id: null, state: 'waiting', askWhom: office.anna.name }),
  ])
  expect(list('emil')?.total).toBe(1)
})

test('what a colleague has set aside, or discarded all that came of it, is taken over by whoever brings it anew', () => {
  const { id } = aText(office, { text: other })
  dismissText(as('anna'), { id })
  const taken = takeIn(as('boris'), { text: other, publishedOn: '2026-12-04' })
  expect(taken).toEqual({ ids: [id], known: [] })
  expect(intakeText(as('boris'), id)).toMatchObject({
    state: 'waiting',
    takenInBy: 'Борис Левченко',
    publishedOn: '2026-12-04',
    decidedBy: null,
  })
  expect(intakeText(as('anna'), id)).toBeUndefined()

  const { confirmation } = intakeText(as('boris'), id)!
  const { meetings, releaseId } = confirmIntake(as('boris'), { ...confirmation, meetings: [] })
  expect(meetings).toEqual([])
  expect(takeIn(as('anna'), { text: other }).known).toMatchObject([
    { id: null, state: 'confirmed', askWhom: 'Борис Левченко' },
  ])
  discardEdition(as('boris'), { editionId: openEdition(office.db, releaseId ?? '')?.id ?? '' })
  expect(takeIn(as('anna'), { text: other })).toEqual({ ids: [id], known: [] })
})

test('twice in one paste is once', () => {
  expect(takeIn(as('anna'), { text: `${other}\n\n* * *\n\n${other}` })).toMatchObject({
    ids: [expect.any(String)],
    known: [],
  })
})

test('the language is that of its letters; the day is what was said of one text, of several what each says itself', () => {
  const english = 'On 20 November 2026 the session of the Council was held in Moscow.'
  const dated = `28.11.2019\n${other}`
  const taken = (text: string, publishedOn = '') =>
    takeIn(as('anna'), { text, publishedOn }).ids.map((id) => {
      const view = intakeText(as('anna'), id)
      return [view?.language, view?.publishedOn]
    })
  expect(taken(english, '2026-11-19')).toEqual([['en', '2026-11-19']])
  expect(taken(dated.replace('О встрече', 'К встрече'), '2026-11-19')).toEqual([['ru', '2026-11-19']])
  expect(taken(`${dated}\n\n* * *\n\n${aReleaseText}`, '2026-11-19')).toEqual([
    ['ru', '2019-11-28'],
    ['ru', '2026-11-19'],
  ])
})

test('a text is set aside and taken up again, and the log says so', () => {
  const { id } = aText(office)
  dismissText(as('anna'), { id })
  expect([
    list('anna')?.total,
    list('anna', { state: 'dismissed' })?.total,
    waitingIntake(as('anna')),
  ]).toEqual([0, 1, 0])
  expect(refused(office.db, () => dismissText(as('anna'), { id }))).toEqual(['intake.dismissed'])
  resumeText(as('emil'), { id })
  resumeText(as('emil'), { id })
  expect(waitingIntake(as('anna'))).toBe(1)
  const log = office.db.$client.prepare(
    `select action from audit_log where subject_kind = 'intake' order by seq`,
  )
  expect(log.pluck().all()).toEqual(['intake.takenIn', 'intake.dismissed', 'intake.resumed'])
})

test('by which language and day it is read can be put right', () => {
  const text = '12 октября в Минске пройдёт XXIV заседание КСОПН.'
  const { id, confirmation } = aText(office, { text })
  expect(confirmation.meetings[0]?.startsOn).toBe('')
  changeText(as('anna'), { id, language: 'ru', publishedOn: '2027-10-09' })
  expect(intakeText(as('anna'), id)?.confirmation).toMatchObject({
    meetings: [{ startsOn: '2027-10-12', status: 'planned' }],
    release: { issuedOn: '2027-10-09' },
  })
})

test('what is no text, or too much, is refused at its field', () => {
  const take = (input: object) => refused(office.db, () => takeIn(as('anna'), { text: other, ...input }))
  expect(take({ text: ' \n 123' })).toEqual(['validation.intakeText'])
  expect(take({ text: 'я'.repeat(500_001) })).toEqual(['validation.tooLong'])
  expect(take({ publishedOn: '2026-02-30' })).toEqual(['validation.date'])
  const many = Array.from({ length: 250 }, (_, i) =>
    other.replace('3 декабря', `3 декабря 2026 года, номер ${i},`),
  )
  expect(take({ text: many.join('\n\n* * *\n\n') })).toEqual(['intake.tooMany'])
})

test('a colleague may not decide about what they may not read, and who writes nothing takes nothing in', () => {
  const { id } = aText(office)
  for (const decide of [dismissText, resumeText])
    expect(refused(office.db, () => decide(as('boris'), { id }))).toEqual(['intake.missing'])
  expect(refused(office.db, () => changeText(as('boris'), { id, language: 'ru', publishedOn: '' }))).toEqual([
    'intake.missing',
  ])
  expect(refused(office.db, () => takeIn(as('alla'), { text: other }))).toEqual(['access.denied'])
})

test('the queue is found by words of headings and names of files, a page at a time', () => {
  for (let i = 0; i < 60; i += 1)
    takeIn(as('anna'), {
      text: `О встрече № ${i}\n\nСекретарь принял посла номер ${i} в Москве.`,
      fileName: `archive-${i}.txt`,
    })
  expect(list('anna')).toMatchObject({ total: 60, pages: 2, rows: { length: 50 } })
  expect(list('anna', { page: '2' })?.rows).toHaveLength(10)
  expect(list('anna', { text: 'ВСТРЕЧЕ № 17' })?.rows.map(({ fileName }) => fileName)).toEqual([
    'archive-17.txt',
  ])
  expect(list('anna', { text: 'archive-41' })?.total).toBe(1)
})
