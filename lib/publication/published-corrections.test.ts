import { beforeEach, expect, test } from 'vitest'
import { document } from '@/lib/richtext/document'
import { movesIn } from '@/lib/testing/moves'
import {
  aList,
  aMeeting,
  anOffice,
  aRelease,
  corrected,
  type Office,
  project,
  published,
} from '@/lib/testing/office'
import { ctxOf, testNow } from '@/lib/testing/people'
import { withdrawRecord } from '@/lib/workflow/withdraw'
import { newsroomOn } from './newsroom'
import { correctionList, correctionYears } from './published-corrections'

let office: Office
beforeEach(() => {
  office = anOffice()
})

const handle = () => ({ ...newsroomOn(office.public, testNow), zone: 'Europe/Moscow' })
const note = (ru: string, en = 'Corrected.') => ({ ru, en })
const register = async (locale: 'ru' | 'en', options = {}) =>
  (await correctionList(handle(), locale, options)).rows.map(
    ({ at: _, recordId: __, id: ___, ...row }) => row,
  )

function withdraw(recordId: string, now: Date, notice: object = { ru: 'Отозвано.', en: 'Withdrawn.' }) {
  withdrawRecord(ctxOf(office.db, office.pavel, now), { recordId, notice } as never)
  project(office)
}

test('every dated note has an entry in its languages, the newest first, and leads to what was corrected', async () => {
  const [release] = published(office, [aRelease(office)])
  const meeting = aMeeting(office)
  published(office, [meeting])
  const [list] = published(office, [aList(office, meeting.recordId)])
  if (!release || !list) throw new Error('Nothing was published')
  const at = (hour: number) => new Date(testNow.getTime() + hour * 3_600_000)
  corrected(office, release, { content: { dateline: 'Минск' }, note: note('Исправлено место.'), now: at(1) })
  corrected(office, meeting, {
    content: { venue: { ru: 'Зал', en: 'Hall' } },
    note: note('Уточнено.'),
    now: at(2),
  })
  corrected(office, list, { content: {}, note: note('Исправлена должность.', 'A post.'), now: at(3) })
  project(office)

  expect(await register('ru')).toEqual([
    {
      ...{ kind: 'attendance', title: expect.any(String), number: undefined, isWithdrawal: false },
      ...{ href: '/ru/meetings/22nd-session-of-the-council/participants', note: 'Исправлена должность.' },
    },
    {
      ...{ kind: 'meeting', title: expect.any(String), number: undefined, isWithdrawal: false },
      ...{ href: '/ru/meetings/22nd-session-of-the-council', note: 'Уточнено.' },
    },
    {
      ...{
        kind: 'release',
        title: 'Заседание Координационного совета',
        number: '2026-1',
        isWithdrawal: false,
      },
      ...{ href: '/ru/releases/zasedanie-koordinatsionnogo-soveta', note: 'Исправлено место.' },
    },
  ])
  expect((await register('en')).map(({ kind, note }) => [kind, note])).toEqual([
    ['attendance', 'A post.'],
    ['meeting', 'Corrected.'],
  ])
})

test('a change of which the reader is not told has no entry', async () => {
  const [release] = published(office, [aRelease(office)])
  if (!release) throw new Error('Nothing was published')
  const { newEdition } = movesIn(office)
  const silent = newEdition(release, { body: document([{ p: 'Другой текст.' }]) })
  published(office, [silent])
  expect(await register('ru')).toEqual([])
  expect(await correctionYears(handle(), 'ru')).toEqual([])
})

test('a withdrawal takes the notes with the text and leaves its notice, until a new edition is public', async () => {
  const [release] = published(office, [aRelease(office)])
  if (!release) throw new Error('Nothing was published')
  corrected(office, release, { content: { dateline: 'Минск' }, note: note('Исправлено место.') })
  project(office)
  withdraw(release.recordId, new Date('2026-12-31T22:00:00.000Z'))
  const gone = {
    ...{ kind: 'release', title: '', number: '2026-1', isWithdrawal: true, note: 'Отозвано.' },
    href: '/ru/releases/zasedanie-koordinatsionnogo-soveta',
  }
  expect(await register('ru')).toEqual([gone])
  expect(await register('en')).toEqual([])
  // In Moscow the year had turned.
  expect(await correctionYears(handle(), 'ru')).toEqual([{ value: '2027', count: 1 }])
  expect(await register('ru', { year: '2027' })).toEqual([gone])
  expect(await register('ru', { year: '2026' })).toEqual([])
  for (const year of ['26', 'x', '99999', '-100']) expect(await register('ru', { year })).toEqual([])

  const { newEdition } = movesIn(office)
  published(office, [newEdition(release, {})], { now: new Date('2027-01-01T10:00:00.000Z') })
  expect((await register('ru')).map(({ isWithdrawal }) => isWithdrawal)).not.toContain(true)
})

test('the register is read by the page, and every entry keeps its id', async () => {
  const [release] = published(office, [aRelease(office)])
  if (!release) throw new Error('Nothing was published')
  for (let hour = 1; hour <= 5; hour++) {
    const now = new Date(testNow.getTime() + hour * 3_600_000)
    corrected(office, release, { content: { dateline: `Минск ${hour}` }, note: note(`${hour}`), now })
  }
  project(office)
  const pages = [1, 2, 3, 4].map((page) => correctionList(handle(), 'ru', { page, size: 2 }))
  const notes = (await Promise.all(pages)).map(({ rows }) => rows.map((row) => row.note))
  expect(notes).toEqual([['5', '4'], ['3', '2'], ['1'], []])
  const all = await correctionList(handle(), 'ru')
  expect(all.rows.map(({ id }) => id)).toEqual([6, 5, 4, 3, 2].map((each) => `${release.recordId}-${each}`))
})
