import { beforeEach, expect, test } from 'vitest'
import { movesIn } from '@/lib/testing/moves'
import {
  anOffice,
  approved,
  aRelease,
  type Made,
  type Office,
  project,
  published,
} from '@/lib/testing/office'
import { answerFor } from './address'

let office: Office
beforeEach(() => {
  office = anOffice()
})

const slug = 'zasedanie-koordinatsionnogo-soveta'
const cited = (locale: 'ru' | 'en', number = '2026-1', ...more: string[]) =>
  answerFor(office.public, locale, [number, ...more])

function inBothLanguages(): [Made, Made] {
  const russian = aRelease(office)
  const english = aRelease(office, {
    language: 'en',
    title: 'The Council met',
    content: { translationOf: russian.recordId },
  })
  published(office, [russian, english])
  return [russian, english]
}

test('a number leads to the release in the language that is asked for, at its present address', () => {
  const [russian] = inBothLanguages()
  expect(cited('ru')).toEqual({ status: 301, location: `/ru/releases/${slug}` })
  expect(cited('en')).toEqual({ status: 301, location: '/en/releases/the-council-met' })
  const { publish, newEdition } = movesIn(office)
  publish([approved(office, newEdition(russian, { title: 'Другое название' }))], 'drugoe')
  project(office)
  expect(cited('ru')).toEqual({ status: 301, location: '/ru/releases/drugoe' })
})

test('a number leads to the other language where the release is not public in this one', () => {
  published(office, [aRelease(office)])
  expect(cited('en')).toEqual({ status: 301, location: `/ru/releases/${slug}` })
})

test('a number of what was withdrawn in this language has its notice, and the other language its page', () => {
  const [russian, english] = inBothLanguages()
  movesIn(office).withdraw(english)
  project(office)
  expect(cited('en')).toEqual({ status: 410, kind: 'release', slug: 'the-council-met' })
  expect(cited('ru')).toEqual({ status: 301, location: `/ru/releases/${slug}` })
  movesIn(office).withdraw(russian)
  project(office)
  expect(cited('ru')).toEqual({ status: 410, kind: 'release', slug })
})

test('a number of what was withdrawn in the only language leads to the notice there', () => {
  const [russian] = published(office, [aRelease(office)])
  movesIn(office).withdraw(russian as Made)
  project(office)
  expect(cited('en')).toEqual({ status: 301, location: `/ru/releases/${slug}` })
  expect(answerFor(office.public, 'ru', ['releases', slug]).status).toBe(410)
})

test('a number that was not given, and what is no number, are nothing', () => {
  published(office, [aRelease(office)])
  approved(office, aRelease(office, { title: 'Ещё не вышел' }))
  for (const number of ['2026-2', '2025-1', '2026-01', '2026-0'])
    expect(cited('ru', number), number).toEqual({ status: 404 })
  expect(cited('ru', '2026-1', 'more')).toEqual({ status: 404 })
})
