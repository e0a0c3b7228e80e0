import { declinePerson } from '@/lib/language/russian/names'
import { loadSpelling } from '@/lib/language/russian/spelling'
import { readNames } from '@/lib/language/testing/names-table'
import { median } from '../bench/percentiles'
import { atMost, type Line, rounded } from '../bench/row'
import type { LanguageRow } from './language-row'
import { milliseconds } from './milliseconds'

export const speed: LanguageRow = {
  name: 'speed',
  run: async () => [nameLine(), ...(await spellingLines())],
}

function nameLine(): Line {
  const people = readNames('names.tsv').map(({ person }) => person)
  const cost = median(milliseconds(60, () => people.forEach(declinePerson))) / people.length
  return {
    what: 'a name in six cases',
    must: '≤ 0.3 ms',
    measured: `${rounded(cost)} ms`,
    ...atMost(cost, 0.3),
  }
}

async function spellingLines(): Promise<Line[]> {
  const before = { at: performance.now(), memory: process.memoryUsage().rss }
  const spelling = await loadSpelling()
  const seconds = (performance.now() - before.at) / 1000
  const megabytes = (process.memoryUsage().rss - before.memory) / 1e6
  const word = median(milliseconds(20, () => spelling.knows('противодействию')))
  return [
    {
      what: 'the Russian dictionary, read when it is first asked for',
      must: '–',
      measured: `${rounded(seconds)} s, ${rounded(megabytes)} MB; a word then ${rounded(word * 1000)} µs`,
    },
  ]
}
