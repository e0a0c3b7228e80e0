import { describe, expect, test } from 'vitest'
import { filtersOf, inOrder, isCombined } from './list-filters'

const read = (query: string, also: string[] = []) => filtersOf(new URLSearchParams(query), { also })

describe('the filters of a query', () => {
  test('are read in the order of addresses, empty ones as missing', () => {
    const { filters, refused } = read('month=3&year=2026&topic=counter-narcotics&kind=&state=kz')
    expect(Object.entries(filters)).toEqual([
      ['topic', 'counter-narcotics'],
      ['state', 'kz'],
      ['year', '2026'],
      ['month', '3'],
    ])
    expect(refused).toEqual([])
  })

  test('may be of what the store does not know', () => {
    expect(read('kind=poem&person=nobody').refused).toEqual([])
  })

  test.each([
    ['sort=title', 'sort'],
    ['year=2024.0', 'year'],
    ['year=0999', 'year'],
    ['month=3', 'month'],
    ['year=2024&month=03', 'month'],
    ['year=2024&month=13', 'month'],
    ['state=KZ', 'state'],
    ['state=kaz', 'state'],
    ['topic=a&topic=b', 'topic'],
    ['body=../x', 'body'],
    ["kind=news' or '1", 'kind'],
  ])('are refused in %s', (query, name) => {
    const { filters, refused } = read(query)
    expect(refused).toEqual([name])
    expect(filters).not.toHaveProperty(name)
  })

  test('leave alone what the asker knows besides', () => {
    expect(read('limit=5&cursor=x&kind=news', ['limit', 'cursor'])).toEqual({
      filters: { kind: 'news' },
      refused: [],
    })
  })
})

test('two ways to write a narrowing are one', () => {
  expect(JSON.stringify(inOrder({ year: '2026', kind: 'news' }))).toBe('{"kind":"news","year":"2026"}')
})

test('a month and its year are one narrowing; two others are a combination', () => {
  for (const filters of [{}, { kind: 'news' }, { year: '2026' }, { year: '2026', month: '3' }])
    expect(isCombined(filters)).toBe(false)
  for (const filters of [
    { kind: 'news', year: '2026' },
    { body: 'council', topic: 'rescue' },
  ])
    expect(isCombined(filters)).toBe(true)
})
