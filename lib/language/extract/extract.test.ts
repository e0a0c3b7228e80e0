import { expect, test } from 'vitest'
import { asExpected, type ExtractCase, type Score, scoreOf } from '../testing/extract-case'
import { extractDirectory } from '../testing/extract-directory'
import { englishTexts } from '../testing/extract-en-1'
import { heldOut } from '../testing/extract-held-out'
import { russianSessions } from '../testing/extract-ru-1'
import { russianBilateral, russianLayouts } from '../testing/extract-ru-2'
import { russianUnknown } from '../testing/extract-ru-3'
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

test('texts in other manners are read nearly whole, and little is invented', () => {
  const counts = [...scoreOfAll(heldOut).counts.values()]
  const sum = (key: 'expected' | 'got' | 'right') => counts.reduce((total, count) => total + count[key], 0)
  expect(sum('right') / sum('expected')).toBeGreaterThan(0.93)
  expect(sum('right') / sum('got')).toBeGreaterThan(0.97)
})
