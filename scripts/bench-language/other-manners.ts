import { extract } from '@/lib/language/extract/extract'
import { asExpected, type ExtractCase, type Score, scoreOf } from '@/lib/language/testing/extract-case'
import { extractDirectory } from '@/lib/language/testing/extract-directory'
import { otherManners } from '@/lib/language/testing/other-manners'
import { type LanguageLine, type LanguageRow, shareOf } from './language-row'

/** Texts in the manners of other press services: how much of what they say is read, and how much of it is right. */
export const otherMannersRow: LanguageRow = {
  name: 'other-manners',
  run: () => [
    ...linesOf('twenty releases in other manners', otherManners.mended),
    ...linesOf('twenty more', otherManners.heldOut),
    ...linesOf('five more', otherManners.last),
  ],
}

const least = { read: 0.9, right: 0.95 }

function linesOf(what: string, cases: readonly ExtractCase[]): LanguageLine[] {
  const score: Score = { counts: new Map(), misses: [] }
  for (const { name, events, ...input } of cases)
    scoreOf(events, extract(input, extractDirectory).events.map(asExpected), score, name)
  const counts = [...score.counts.values()]
  const sum = (key: 'expected' | 'got' | 'right') => counts.reduce((total, count) => total + count[key], 0)
  const [expected, got, right] = [sum('expected'), sum('got'), sum('right')]
  const wrong = score.misses
  return [
    {
      what: `${what}: facts that are read`,
      must: '≥ 90 %',
      measured: shareOf(right, expected),
      reached: right / expected >= least.read,
      wrong,
    },
    {
      what: `${what}: what is read is right`,
      must: '≥ 95 %',
      measured: shareOf(right, got),
      reached: right / got >= least.right,
    },
  ]
}
