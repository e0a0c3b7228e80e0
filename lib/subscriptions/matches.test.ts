import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matches, type Narrowable, type NarrowedBy, narrowedBy } from './matches'

const item: Narrowable = {
  kind: new Set(['news']),
  body: new Set(['ksopn', 'council']),
  topic: new Set(['drugs']),
  state: new Set(['kz']),
  person: new Set(),
  year: new Set(['2026']),
  month: new Set(['3']),
}

test.each([
  ['', true],
  ['kind=news', true],
  ['kind=statement', false],
  ['body=council', true],
  ['body=ksopn&topic=drugs&state=kz&year=2026&month=3', true],
  ['body=ksopn&topic=migration', false],
  ['person=zubov', false],
  ['year=2026&month=4', false],
  ['month=4', true],
])('of a list narrowed by %j it is %s that it has the item', (query, expected) => {
  expect(matches(query, item)).toBe(expected)
})

test('a filter more never brings an item back', () => {
  const some = fc.dictionary(
    fc.constantFrom(...narrowedBy),
    fc.constantFrom('news', 'ksopn', 'kz', '2026', '3'),
  )
  fc.assert(
    fc.property(some, fc.constantFrom<NarrowedBy>('kind', 'body', 'state'), (filters, added) => {
      const wider = new URLSearchParams(Object.entries(filters).filter(([name]) => name !== added))
      const narrower = new URLSearchParams([...wider, [added, 'kz']])
      if (matches(narrower.toString(), item)) expect(matches(wider.toString(), item)).toBe(true)
    }),
  )
})
