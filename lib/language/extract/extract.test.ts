import { expect, test } from 'vitest'
import { asExpected, type ExtractCase, type Score, scoreOf } from '../testing/extract-case'
import { extractDirectory } from '../testing/extract-directory'
import { russianSessions } from '../testing/extract-ru-1'
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
