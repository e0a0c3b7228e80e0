import { expect, test } from 'vitest'
import type { Locale } from '@/db/locales'
import { wordsOf } from '@/lib/testing/words-of'
import { citationFacts, insideQuotes } from './citation'
import type { ReleaseView } from './published'

const titles: Record<Locale, string> = {
  ru: 'В Минске пройдёт конференция «Первый час»',
  en: 'Conference “The First Hour” to be held in Minsk',
}

const cited = (locale: Locale) => {
  const release = {
    ...{ locale, title: titles[locale], slug: 'first-hour', kind: 'news', issuedOn: '2026-11-20' },
    ...{ numberYear: 2026, number: 118 },
  } as ReleaseView
  const organisation = { name: 'Organisation', abbreviation: 'ORG' }
  const facts = citationFacts({
    release,
    organisation,
    siteUrl: 'https://press.example',
    today: '2026-11-24',
  })
  return wordsOf(locale)('newsroom.reuse.cite', { ...facts, kind: 'release' })
}

test('a title with quotation marks of its own has the inner ones within those of a citation', () => {
  expect(cited('en')).toContain('“Conference ‘The First Hour’ to be held in Minsk”.')
  // By GOST R 7.0.5 a title stands without marks: those within it stay as they are.
  expect(cited('ru')).toContain('В Минске пройдёт конференция «Первый час»')
})

test.each([
  ['ru', 'конференция „Первый час“'],
  ['en', '“Conference ‘The First Hour’'],
] as const)('the example on the page for the press in %s is quoted alike', (locale, part) => {
  const given = { organisation: 'ORG', number: '2026-118', date: 'D' }
  const say = wordsOf(locale)
  const title = insideQuotes(titles[locale], locale)
  expect(say('site.press.citation', { ...given, title })).toContain(part)
})

test('a full stop belongs to the sentence around the passage, an ellipsis to the passage', () => {
  expect(insideQuotes('Session was held.', 'en')).toBe('Session was held')
  expect(insideQuotes('And so on...', 'en')).toBe('And so on...')
})
