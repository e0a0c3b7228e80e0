import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openPublicForWriting } from '@/db/public/client'
import { matchExpression, readQuery } from './query'
import { stemOf } from './terms'

const expressionOf = (typed: string) => {
  const query = readQuery(typed)
  return query && matchExpression(query)
}

test('every word counts, as its stem; the last one may be the beginning of a longer word', () => {
  expect(expressionOf('Заседания совета')).toBe('"засед" AND ("совет" OR "совета"*)')
  expect(expressionOf('Заседания совет')).toBe('"засед" AND "совет"*')
})

test('up to three letters are a word and not the beginning of a longer one', () => {
  expect(expressionOf('встреча в')).toBe('"встреч" AND "в"')
  expect(expressionOf('при')).toBe('"при"')
})

test.each([
  ['"контрольная поставка"'],
  ['«контрольная поставка»'],
  ['“контрольная поставка”'],
  ['„контрольная поставка“'],
])('%s is looked for as a phrase', (typed) => {
  expect(expressionOf(typed)).toBe(`"${stemOf('контрольная')} ${stemOf('поставка')}"`)
})

test('a quotation mark without its pair is punctuation', () => {
  expect(expressionOf('"совет')).toBe('"совет"*')
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
      const query = readQuery(typed)
      if (query) search.all(matchExpression(query))
    }),
    { numRuns: 500 },
  )
})
