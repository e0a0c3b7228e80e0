import { expect, test } from 'vitest'
import { asExpected, type ExtractCase, type Score, scoreOf } from '../testing/extract-case'
import { extractDirectory } from '../testing/extract-directory'
import { englishTexts } from '../testing/extract-en-1'
import { heldOut } from '../testing/extract-held-out'
import { russianSessions } from '../testing/extract-ru-1'
import { russianBilateral, russianLayouts } from '../testing/extract-ru-2'
import { russianUnknown } from '../testing/extract-ru-3'
import { otherManners } from '../testing/other-manners'
import { extract } from './extract'

function scoreOfAll(cases: readonly ExtractCase[]): Score {
  const score: Score = { counts: new Map(), misses: [] }
  for (const { name, events, ...input } of cases) {
    scoreOf(events, extract(input, extractDirectory).events.map(asExpected), score, name)
  }
  return score
}

test('sessions in the manner of a secretariat are read whole', () => {
  expect(scoreOfAll(russianSessions).misses).toEqual([])
})

test('meetings of two sides are read whole', () => {
  expect(scoreOfAll(russianBilateral).misses).toEqual([])
})

test('awkward layouts are read whole', () => {
  expect(scoreOfAll(russianLayouts).misses).toEqual([])
})

test('bodies and people whom the directory does not know are worked out', () => {
  expect(scoreOfAll(russianUnknown).misses).toEqual([])
})

test('English releases are read whole', () => {
  expect(scoreOfAll(englishTexts).misses).toEqual([])
})

function shares(cases: readonly ExtractCase[]): { read: number; right: number } {
  const counts = [...scoreOfAll(cases).counts.values()]
  const sum = (key: 'expected' | 'got' | 'right') => counts.reduce((total, count) => total + count[key], 0)
  return { read: sum('right') / sum('expected'), right: sum('right') / sum('got') }
}

test('texts in other manners are read nearly whole, and little is invented', () => {
  const { read, right } = shares(heldOut)
  expect(read).toBeGreaterThan(0.93)
  expect(right).toBeGreaterThan(0.97)
})

test('so are releases of other press services', () => {
  const { read, right } = shares(otherManners.mended)
  expect(read).toBeGreaterThan(0.95)
  expect(right).toBeGreaterThan(0.95)
})

test('and those that were held out at first, somewhat less', () => {
  expect(scoreOfAll(otherManners.last).misses).toEqual([])
  const { read, right } = shares(otherManners.heldOut)
  expect(read).toBeGreaterThan(0.9)
  expect(right).toBeGreaterThan(0.95)
})

test('releases that were read wrongly once are read whole', () => {
  expect(scoreOfAll(otherManners.reported).misses).toEqual([])
})
