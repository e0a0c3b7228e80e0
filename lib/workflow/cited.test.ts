import { beforeEach, expect, test } from 'vitest'
import { movesIn } from '@/lib/testing/moves'
import { anOffice, aRelease, type Made, type Office, published } from '@/lib/testing/office'
import { ctxOf } from '@/lib/testing/people'
import { findRecords } from './label-queries'
import { listRecords } from './list-queries'
import { publicationReceipt } from './publish-queries'
import { recordPage } from './record-page-queries'

let office: Office
let ru: Made
let en: Made
let draft: Made
beforeEach(() => {
  office = anOffice()
  ru = aRelease(office, { title: 'Заявление' })
  en = aRelease(office, { language: 'en', title: 'A statement', content: { translationOf: ru.recordId } })
  draft = aRelease(office, { title: 'Черновик 2026-1' })
  published(office, [ru])
})

const pavel = () => ctxOf(office.db, office.pavel)
const found = (text: string) =>
  listRecords(pavel(), 'release', { text, page: 1 })?.rows.map(({ recordId, number }) => [recordId, number])

test('a release is found on the desk by its number, and its translation with it', () => {
  const rows = found('2026-1')
  expect(rows).toContainEqual([ru.recordId, '2026-1'])
  // A draft has no number of its own yet, and takes that of its original.
  expect(rows).toContainEqual([en.recordId, undefined])
  expect(found('2026-2')?.map(([id]) => id)).not.toContain(ru.recordId)
  expect(findRecords(pavel(), { kind: 'release', text: '2026-1' }).map(({ id }) => id)).toContain(ru.recordId)
})

test('the page of a record and the receipt have the number and the short address, until it is withdrawn', () => {
  const page = recordPage(pavel(), 'release', ru.recordId)
  expect(page?.number).toBe('2026-1')
  expect(page?.publicPaths).toEqual(['/ru/releases/zayavlenie', '/2026-1'])
  expect(publicationReceipt(pavel(), [ru.recordId])[0]).toMatchObject({
    number: '2026-1',
    paths: ['/ru/releases/zayavlenie', '/2026-1'],
  })
  expect(recordPage(pavel(), 'release', draft.recordId)).toMatchObject({ number: undefined, publicPaths: [] })
  movesIn(office).withdraw(ru)
  expect(recordPage(pavel(), 'release', ru.recordId)).toMatchObject({ number: '2026-1', publicPaths: [] })
})
