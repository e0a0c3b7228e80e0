import { expect, test } from 'vitest'
import { anOffice, approved, aRelease, published, submitted } from '@/lib/testing/office'
import { ctxOf } from '@/lib/testing/people'
import { returnEdition } from './return'
import { today, waitingCount } from './today-queries'

const names = (rows: readonly { title: { ru?: string } }[] = []) => rows.map(({ title }) => title.ru)

test('the day of an author: what came back, what they write, what of theirs went out', () => {
  const office = anOffice()
  aRelease(office, { title: 'Черновик' })
  aRelease(office, { by: office.boris, title: 'Чужой черновик' })
  const back = submitted(office, aRelease(office, { title: 'Возвращён' }))
  returnEdition(ctxOf(office.db, office.wanda), { editionId: back.editionId, comment: 'Поправьте' })
  published(office, [aRelease(office, { title: 'Вышел' })])
  const day = today(ctxOf(office.db, office.anna))
  expect(names(day?.returned)).toEqual(['Возвращён'])
  expect(names(day?.mine)).toEqual(['Черновик'])
  expect(names(day?.published)).toEqual(['Вышел'])
  expect(names(day?.toReview)).toEqual([])
  expect(waitingCount(ctxOf(office.db, office.anna))).toBe(1)
})

test('a press secretary finds what can be published beside what can be approved', () => {
  const office = anOffice()
  approved(office, aRelease(office, { title: 'Одобрен' }))
  submitted(office, aRelease(office, { title: 'На проверке' }))
  const day = today(ctxOf(office.db, office.pavel))
  expect(names(day?.toPublish)).toEqual(['Одобрен'])
  expect(names(day?.toReview)).toEqual(['На проверке'])
  expect(names(today(ctxOf(office.db, office.wanda))?.toPublish)).toEqual([])
})

test('an administrator has no records on their day', () => {
  const office = anOffice()
  aRelease(office)
  expect(today(ctxOf(office.db, office.alla))).toBeUndefined()
  expect(waitingCount(ctxOf(office.db, office.alla))).toBe(0)
})
