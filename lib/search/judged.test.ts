import { expect, test } from 'vitest'
import { judgedTexts, storeOf } from './testing/corpus'
import { figures, judge, type Verdict } from './testing/judge'
import { judgedQueries } from './testing/judged-queries'
import { laterQueries } from './testing/later-queries'

test.each([
  ['the queries by which the search was made', judgedQueries],
  ['queries that were written later', laterQueries],
])('%s find what a person would, and hardly anything else', async (_, queries) => {
  const texts = judgedTexts(700)
  const db = storeOf(texts)
  const verdicts: Verdict[] = []
  for (const query of queries) verdicts.push(await judge(db, texts, query))
  const { recall, precision } = figures(verdicts)
  const report = verdicts
    .filter(({ wanted, found, right }) => right < wanted || right < found)
    .map(({ typed, wanted, found, right }) => `${typed}: ${right} of ${wanted}, ${found} found`)
  expect(recall, report.join('\n')).toBeGreaterThanOrEqual(98)
  expect(precision, report.join('\n')).toBeGreaterThanOrEqual(97)
})
