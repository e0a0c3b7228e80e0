import fc from 'fast-check'
import { expect, test } from 'vitest'
import { actualSpans, oneAtATime, type Span, standingAt } from './rules'

const hour = (n: number) => new Date(Date.UTC(2026, 10, 20, n)).toISOString()
const span = (id: string, from: number, until: number, rest: Partial<Span> = {}): Span => ({
  ...{ id, setAt: hour(0), from: hour(from), until: hour(until), endedAt: null },
  ...rest,
})
const spoken = (spans: readonly Span[]) => spans.map(({ id, from, until }) => [id, from, until])

test('a span comes, is there from its first instant, and is over at its last', () => {
  const from9to12 = span('a', 9, 12)
  expect([8, 9, 11, 12].map((n) => standingAt(from9to12, hour(n)))).toEqual(['coming', 'now', 'now', 'over'])
})

test('what is ended is there until then; what is ended before it began never is', () => {
  const ended = span('a', 9, 12, { endedAt: hour(10) })
  const calledOff = span('b', 9, 12, { endedAt: hour(9) })
  expect(spoken(actualSpans([ended, calledOff]))).toEqual([['a', hour(9), hour(10)]])
})

test('the later setting replaces the earlier one, which does not come back', () => {
  const first = span('a', 1, 20)
  const second = span('b', 5, 8, { setAt: hour(4) })
  expect(spoken(oneAtATime([first, second]))).toEqual([
    ['a', hour(1), hour(5)],
    ['b', hour(5), hour(8)],
  ])
})

test('a replacement that is called off before it began leaves the first as it was', () => {
  const first = span('a', 1, 20)
  const second = span('b', 5, 8, { setAt: hour(4), endedAt: hour(4) })
  expect(spoken(oneAtATime([second, first]))).toEqual([['a', hour(1), hour(20)]])
})

const anySpan = fc
  .record({
    from: fc.nat(20),
    length: fc.integer({ min: 1, max: 10 }),
    setAt: fc.nat(20),
    ended: fc.option(fc.nat(30), { nil: null }),
  })
  .map(({ from, length, setAt, ended }) =>
    span('', from, from + length, { setAt: hour(setAt), endedAt: ended === null ? null : hour(ended) }),
  )

test('at every instant one at most holds, and it is the last set of those that could', () => {
  fc.assert(
    fc.property(fc.array(anySpan, { maxLength: 6 }), (some) => {
      const rows = some.map((row, index) => ({ ...row, id: `${index}` }))
      const holding = oneAtATime(rows)
      for (let n = 0; n < 32; n++) {
        const now = holding.filter((row) => standingAt(row, hour(n)) === 'now')
        expect(now.length).toBeLessThanOrEqual(1)
        const could = actualSpans(rows).filter((row) => standingAt(row, hour(n)) === 'now')
        const last = could.toSorted((a, b) => (a.setAt + a.id < b.setAt + b.id ? 1 : -1))[0]
        if (now[0]) expect(now[0].id).toBe(last?.id)
      }
      const newest = actualSpans(rows).toSorted((a, b) => (a.setAt + a.id < b.setAt + b.id ? 1 : -1))[0]
      if (newest) expect(holding).toContainEqual(newest)
    }),
  )
})
