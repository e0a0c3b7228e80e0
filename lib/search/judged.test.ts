import { expect, test } from 'vitest'
import { judgedTexts, storeOf, telling } from './testing/corpus'
import { figures, judge, type Verdict } from './testing/judge'
import { judgedQueries } from './testing/judged-queries'
import { laterQueries } from './testing/later-queries'
import { unseenEnglishQueries, unseenQueries } from './testing/unseen-queries'

test.each([
  ['the queries by which the search was made', judgedQueries, telling.made],
  ['queries that were written later', laterQueries, telling.made],
  ['queries on texts that were written later', unseenQueries, telling.unseen],
  ['queries in English', unseenEnglishQueries, telling.english],
])('%s find what a person would, and hardly anything else', async (_, queries, told) => {
  const texts = judgedTexts(700, told)
  const db = storeOf(texts, told)
  const verdicts: Verdict[] = []
  for (const query of queries) verdicts.push(await judge(db, texts, query, told.locale))
  const { recall, precision } = figures(verdicts)
  const report = verdicts
    .filter(({ wanted, found, right }) => right < wanted || right < found)
    .map(({ typed, wanted, found, right }) => `${typed}: ${right} of ${wanted}, ${found} found`)
  expect(recall, report.join('\n')).toBeGreaterThanOrEqual(98)
  expect(precision, report.join('\n')).toBeGreaterThanOrEqual(97)
})
