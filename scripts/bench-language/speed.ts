import { check } from '@/lib/language/check/check'
import { languageDirectory } from '@/lib/language/directory'
import { draft } from '@/lib/language/draft/draft'
import { plain } from '@/lib/language/draft/text'
import { extract } from '@/lib/language/extract/extract'
import { declinePerson } from '@/lib/language/russian/names'
import { loadSpelling } from '@/lib/language/spelling'
import { readNames } from '@/lib/language/testing/names-table'
import { generatedRecords } from '@/lib/language/testing/records'
import { median, percentile } from '../bench/percentiles'
import { atMost, rounded } from '../bench/row'
import type { LanguageLine, LanguageRow } from './language-row'
import { milliseconds } from './milliseconds'

export const speed: LanguageRow = {
  name: 'speed',
  run: async () => [await spellingLine(), nameLine(), draftLine(), extractLine(), checkLine()],
}

function nameLine(): LanguageLine {
  const people = readNames('names.tsv').map(({ person }) => person)
  const cost = median(milliseconds(60, () => people.forEach(declinePerson))) / people.length
  return { what: 'a name in six cases', must: '≤ 0.3 ms', measured: ms(cost), ...atMost(cost, 0.3) }
}

function draftLine(): LanguageLine {
  const costs = generatedRecords(100, 1000).flatMap(({ record, style }) =>
    milliseconds(1, () => draft(record, style)),
  )
  return usual('a draft in both languages', costs, 30)
}

function extractLine(): LanguageLine {
  const directory = directoryOf(5000)
  const page = textOf(1800)
  extract({ text: page, language: 'ru', publishedAt: '2026-11-24' }, directory)
  const costs = milliseconds(30, () =>
    extract({ text: page, language: 'ru', publishedAt: '2026-11-24' }, directory),
  )
  return usual('reading a page of 1,800 characters, with 5,000 people in the directory', costs, 50)
}

function checkLine(): LanguageLine {
  const directory = directoryOf(5000)
  const text = textOf(10_000)
  const costs = milliseconds(20, () => check({ text, language: 'ru', date: '2026-11-24' }, { directory }))
  return usual('checking 10,000 characters as somebody types, after warm-up', costs, 50)
}

async function spellingLine(): Promise<LanguageLine> {
  const before = { at: performance.now(), memory: process.memoryUsage().rss }
  const spelling = await loadSpelling()
  const seconds = (performance.now() - before.at) / 1000
  const megabytes = (process.memoryUsage().rss - before.memory) / 1e6
  const word = median(milliseconds(20, () => spelling.knows('противодействию')))
  return {
    what: 'the Russian dictionary, read when it is first asked for',
    must: '–',
    measured: `${rounded(seconds)} s, ${rounded(megabytes)} MB; a word then ${rounded(word * 1000)} µs`,
  }
}

const ms = (cost: number) => `${rounded(cost)} ms`

/** The median decides: what else runs on the machine shows in the slowest. */
const usual = (what: string, costs: readonly number[], limit: number): LanguageLine => ({
  what,
  must: `≤ ${limit} ms`,
  measured: `p50 ${ms(median(costs))}, p95 ${ms(percentile(costs, 0.95))}`,
  ...atMost(median(costs), limit),
})

/** Text of generated drafts, so many characters of it. */
function textOf(length: number): string {
  let text = ''
  for (const { record, style } of generatedRecords(60, 2000)) {
    const { ru } = draft(record, style)
    if (ru) text += `${[plain(ru).title, plain(ru).lead, ...plain(ru).paragraphs].join('\n\n')}\n\n`
    if (text.length >= length) break
  }
  return text.slice(0, length)
}

/** Family names and given names of the tables, in combinations that do not repeat. */
function directoryOf(count: number) {
  const people = readNames('names.tsv').map(({ person }) => person)
  const given = people.filter((person) => person.given)
  return languageDirectory.parse({
    people: Array.from({ length: count }, (_, index) => {
      const family = people[index % people.length]
      const like = given[(index + Math.floor(index / people.length)) % given.length]
      return {
        id: `p${index}`,
        family: family?.family ?? '',
        given: like?.given ?? null,
        gender: family?.gender ?? null,
        posts: [{ title: { ru: 'Министр обороны Республики Армения' }, state: 'AM' }],
      }
    }),
  })
}
