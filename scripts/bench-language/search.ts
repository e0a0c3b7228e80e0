import { judgedTexts, storeOf, telling } from '@/lib/search/testing/corpus'
import { figures, judge, type Verdict } from '@/lib/search/testing/judge'
import { judgedQueries } from '@/lib/search/testing/judged-queries'
import { laterQueries } from '@/lib/search/testing/later-queries'
import { unseenEnglishQueries, unseenQueries } from '@/lib/search/testing/unseen-queries'
import type { Line } from '../bench/row'
import type { LanguageRow } from './language-row'

const size = 2400
const must = { recall: 98, precision: 97 }

const sets = [
  { what: 'search', queries: judgedQueries, told: telling.made },
  { what: 'search, queries written later', queries: laterQueries, told: telling.made },
  { what: 'search, texts and queries written blind', queries: unseenQueries, told: telling.unseen },
  { what: 'search, the same in English', queries: unseenEnglishQueries, told: telling.english },
]

/** Queries with hand-made truth on texts that tell known facts in all forms, against near words of other facts. */
export const search: LanguageRow = {
  name: 'search',
  async run() {
    const lines: Line[] = []
    for (const { what, queries, told } of sets) {
      const texts = judgedTexts(size, told)
      const db = storeOf(texts, told)
      const verdicts: Verdict[] = []
      for (const query of queries) verdicts.push(await judge(db, texts, query, told.locale))
      db.$client.close()
      const { recall, precision } = figures(verdicts)
      lines.push({
        what,
        must: `recall ≥ ${must.recall} %, precision ≥ ${must.precision} %`,
        measured: `${downTo(recall)} %, ${downTo(precision)} %: ${queries.length} queries on ${size} texts`,
        reached: recall >= must.recall && precision >= must.precision,
      })
    }
    return lines
  },
}

/** Two digits, never rounded up to what was not reached. */
const downTo = (percent: number) => (Math.floor(percent * 100) / 100).toFixed(2)
