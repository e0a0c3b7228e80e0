import fc from 'fast-check'
import { expect, test } from 'vitest'
import { filterNames } from '@/lib/publication/list-filters'
import { canonicalQuery, filters, filtersIn } from './filters'
import { narrowedBy } from './matches'

const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8})?$/)
const some = fc
  .record(
    {
      kind: fc.constantFrom('news', 'statement', 'working_visit'),
      body: slug,
      topic: slug,
      state: fc.constantFrom('kz', 'am'),
      person: slug,
      year: fc.constantFrom('2024', '2026'),
      month: fc.constantFrom('1', '12'),
    },
    { requiredKeys: [] },
  )
  .filter(({ year, month }) => !month || Boolean(year))

test('a list has one query however its address was written, and it gives the filters back', () => {
  fc.assert(
    fc.property(some, fc.infiniteStream(fc.nat()), (given, random) => {
      const entries = Object.entries(given)
      const shuffled = entries
        .map((entry) => ({ entry, at: random.next().value ?? 0 }))
        .sort((a, b) => a.at - b.at)
        .map(({ entry }) => entry)
      const query = canonicalQuery(filters.parse(Object.fromEntries(shuffled)))
      expect(query).toBe(canonicalQuery(given))
      expect(filtersIn(query)).toEqual(given)
      const order = [...new URLSearchParams(query).keys()]
      expect(order).toEqual(filterNames.filter((name) => order.includes(name)))
    }),
  )
})

test('an empty filter narrows nothing', () => {
  expect(canonicalQuery(filters.parse({ body: '', topic: 'drugs' }))).toBe('topic=drugs')
})

test.each([
  { page: '2' },
  { body: '../etc' },
  { body: 'ksopn&topic=x' },
  { state: 'kaz' },
  { year: '20266' },
  { month: '3' },
  { year: '2026', month: '13' },
  { email: 'reader@example.org' },
])('%j is no narrowing', (given) => expect(filters.safeParse(given).success).toBe(false))

test('what a subscription is narrowed by is what lists are narrowed by, in the same order', () => {
  expect(narrowedBy).toEqual(filterNames)
})
