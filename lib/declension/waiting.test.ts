import { beforeEach, expect, test } from 'vitest'
import { confirmedForms } from '@/db/editorial/schema/language'
import { createPerson } from '@/lib/directory/commands'
import { personCreation } from '@/lib/directory/content'
import { aBody, aPerson } from '@/lib/testing/directory'
import { anOffice, type Office } from '@/lib/testing/office'
import { ctxOf } from '@/lib/testing/people'
import { refused } from '@/lib/testing/refused'
import { confirmEntryForms } from './commands'
import { confirmedOf } from './queries'
import { waitingForms, waitingPageSize } from './waiting-queries'

let office: Office
beforeEach(() => {
  office = anOffice()
})

const keeper = () => ctxOf(office.db, office.emil)
const named = (family: string) => [{ from: null, to: null, names: { ru: { family, given: 'Игорь' } } }]
const forms = { gen: 'Зайца', dat: 'Зайцу', acc: 'Зайца', ins: 'Зайцем', prep: 'Зайце' }
const waiting = (kind: 'person' | 'body' = 'person', from = 0) => {
  const page = waitingForms(keeper(), kind, from)
  return { labels: page?.found.map(({ label }) => label), next: page?.next }
}

test('who waits is told in the order of names, until all forms are confirmed', () => {
  const id = aPerson(keeper(), { names: named('Заяц') })
  aPerson(keeper(), { names: named('Лев') })
  expect(waiting()).toEqual({ labels: ['Заяц Игорь', 'Лев Игорь'], next: null })
  const kept = [{ part: 'family' as const, nominative: 'Заяц', forms }]
  confirmEntryForms(keeper(), { entry: { kind: 'person', id }, kept })
  expect(waiting().labels).toEqual(['Лев Игорь'])
})

test('each kind has its own list, a page holds twenty, and the next begins behind it', () => {
  for (let n = 0; n <= waitingPageSize; n += 1) aPerson(keeper(), { names: named('Заяц') })
  const first = waiting()
  expect([first.labels?.length, first.next]).toEqual([waitingPageSize, waitingPageSize])
  expect(waiting('person', first.next ?? 0)).toEqual({ labels: ['Заяц Игорь'], next: null })
  aBody(keeper(), { names: [{ from: null, to: null, names: { ru: { full: '«Роскосмос»' } } }] })
  expect(waiting('body').labels).toEqual(['«Роскосмос»'])
})

test('a new entry is stored with what was confirmed of it, or not at all', () => {
  const input = (ins: string) =>
    personCreation.parse({
      names: named('Заяц'),
      kept: [{ part: 'family', nominative: 'Заяц', forms: { ...forms, ins } }],
    })
  expect(refused(office.db, () => createPerson(keeper(), input('Zaytsem')))).toEqual([
    'declension.notRussian',
  ])
  const { id } = createPerson(keeper(), input('Зайцем'))
  expect(confirmedOf(office.db, { kind: 'person', id })).toHaveLength(5)
  expect(office.db.select().from(confirmedForms).all()).toHaveLength(5)
})
