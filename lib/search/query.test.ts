import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openPublicForWriting } from '@/db/public/client'
import { formsExpression, matchExpression, readQuery } from './query'
import { stemOf } from './terms'
import { emptyVocabulary, type Vocabulary, vocabularyOf } from './vocabulary'

const stems = ['засед', 'совет', 'встреч', 'координац', 'координацион', 'summit']
const vocabulary: Vocabulary = {
  ...emptyVocabulary,
  documents: (stem) => (stems.includes(stem) ? 5 : 0),
  sharing: (stem) => (stems.includes(stem) ? [{ word: stem, stem, documents: 5 }] : []),
  beginning: (letters) => stems.filter((stem) => stem.startsWith(letters)),
  sounding: (word) => (word === 'zubov' ? ['совета'] : []),
}
const expressionOf = (typed: string) => {
  const query = readQuery(typed, vocabulary)
  return query && matchExpression(query)
}

test('every word counts, as its stem', () => {
  expect(expressionOf('Заседания совета')).toBe('"засед" AND "совет"')
})

test('a last word that is none may be the beginning of some', () => {
  expect(expressionOf('Заседания коорд')).toBe('"засед" AND ("коорд" OR "координац" OR "координацион")')
  expect(expressionOf('коорд заседания')).toBe('"коорд" AND "засед"')
})

test('up to three letters are a word and not the beginning of a longer one', () => {
  expect(expressionOf('встреча коо')).toBe('"встреч" AND "ко"')
  expect(expressionOf('коо')).toBe('"ко"')
})

test('initials are left out, and a hyphen holds known words together', () => {
  expect(expressionOf('Заседание И.Н. Совет')).toBe('"засед" AND "совет"')
  expect(expressionOf('совет-2026')).toBe('"совет" AND ("ord2026" OR "2026") AND "совет 2026"')
})

test('small words count only where there are no others', () => {
  expect(expressionOf('о заседании в совете')).toBe('"засед" AND "совет"')
  expect(expressionOf('в')).toBe('"в"')
})

test('what was typed in the other keyboard layout is read in the right one, word by word', () => {
  expect(expressionOf('pfctlfybt совета')).toBe('"засед" AND "совет"')
  expect(expressionOf('ыгььше')).toBe('"summit"')
  expect(expressionOf('pfctlfybt rjjhl')).toBe('"засед" AND ("коорд" OR "координац" OR "координацион")')
})

test('a single letter is in the layout of the words beside it', () => {
  expect(expressionOf('d pfctlfybb')).toBe('"засед"')
  expect(expressionOf('pfctlfybt b cjdtn')).toBe('"засед" AND "совет"')
  expect(expressionOf('d совете')).toBe('"d" AND "совет"')
})

test('a name in Latin letters is looked for in Cyrillic too', () => {
  expect(expressionOf('zubov')).toBe('("zubov" OR "совет")')
})

test.each(['XXIV заседание', 'xxiv заседание', '24-е заседание', '24‑го заседания', '24th заседание'])(
  '%s is the same number',
  (typed) => {
    expect(expressionOf(typed)).toMatch(/^\("ord24" OR "24 засед"( OR "xxiv")?\) AND "засед"$/)
  },
)

test('an ordinal in words is that number', () => {
  expect(expressionOf('двадцать четвёртое заседание')).toBe('("ord24" OR "24 засед") AND "засед"')
})

test('a number before a month is a day, and a year may stand anywhere', () => {
  expect(expressionOf('24 ноября 2026')).toBe(
    '(NEAR("24" "ноябр", 3) OR NEAR("ord24" "ноябр", 3)) AND "ноябр" AND ("ord2026" OR "2026")',
  )
})

test.each([
  ['"контрольная поставка"'],
  ['«контрольная поставка»'],
  ['“контрольная поставка”'],
  ['„контрольная поставка“'],
])('%s is looked for as a phrase', (typed) => {
  expect(expressionOf(typed)).toBe(`"${stemOf('контрольная')} ${stemOf('поставка')}"`)
})

test('a phrase is read as other words are: in the right layout, a number in any way', () => {
  expect(expressionOf('"pfctlfybt cjdtnf"')).toBe('"засед совет"')
  expect(expressionOf('«XXIV заседание»')).toBe('("24 засед" OR "ord24 засед")')
})

test('a quotation mark without its pair is punctuation', () => {
  expect(expressionOf('"совет')).toBe('"совет"')
})

test.each(['', '   ', '***', '"', '«»', '""', '\u0000\u0001', '—'])('%j has no word in it', (typed) => {
  expect(readQuery(typed)).toBeUndefined()
})

test('ё and е, capitals and small letters are the same', () => {
  expect(expressionOf('ЕЛКИ')).toBe(expressionOf('ёлки'))
})

test('whatever is typed is a query that the index understands', () => {
  const db = openPublicForWriting(':memory:', 'test')
  const search = db.$client.prepare('select rowid from search_index where search_index match ?')
  const phrases = db.$client.prepare('select rowid from search_index_forms where search_index_forms match ?')
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc
      .array(
        fc.constantFrom(
          ...[
            '"',
            "'",
            '*',
            '^',
            '(',
            ')',
            ':',
            '-',
            '+',
            '{',
            '}',
            '«',
            '»',
            ' ',
            '\u0000',
            '\ud800',
            'ё',
            'a',
          ],
          ...['NEAR', 'NEAR(', 'AND', 'OR', 'NOT', 'title:', '{title lead}:', 'совет', 'x'.repeat(10_000)],
        ),
        { maxLength: 60 },
      )
      .map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(hostile, (typed) => {
      const query = readQuery(typed, vocabularyOf(db, 'ru'))
      if (!query) return
      search.all(matchExpression(query))
      const phrase = formsExpression(query)
      if (phrase) phrases.all(phrase)
    }),
    { numRuns: 500 },
  )
})
