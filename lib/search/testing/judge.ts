import type { Locale } from '@/db/locales'
import type { PublicDb } from '@/db/public/client'
import { newsroomOn } from '@/lib/publication/newsroom'
import { type SearchInput, searchNewsroom } from '../query-results'
import type { JudgedText } from './corpus'

export type Verdict = {
  typed: string
  wanted: number
  found: number
  right: number
  missed: string[]
  wrong: string[]
}

/** Whether a text is an answer: `a,b` one of them, `a+b` both. */
const isAnswer = (facts: string, told: ReadonlySet<string>) =>
  facts.split(',').some((all) => all !== '' && all.split('+').every((fact) => told.has(fact)))

/** What a search finds of what it should; a search that finds nothing and knows better follows its own link. */
export async function judge(
  db: PublicDb,
  texts: readonly JudgedText[],
  [typed, facts]: [typed: string, facts: string],
  locale: Locale = 'ru',
): Promise<Verdict> {
  const wanted = new Set(texts.filter((text) => isAnswer(facts, text.facts)).map(({ id }) => id))
  const found = await idsOf(db, locale, typed)
  const textOf = (id: string) => texts.find((text) => text.id === id)?.text ?? ''
  return {
    typed,
    wanted: wanted.size,
    found: found.length,
    right: found.filter((id) => wanted.has(id)).length,
    missed: [...wanted].filter((id) => !found.includes(id)).map(textOf),
    wrong: found.filter((id) => !wanted.has(id)).map(textOf),
  }
}

async function idsOf(db: PublicDb, locale: Locale, typed: string): Promise<string[]> {
  const ask = (input: SearchInput) =>
    searchNewsroom(newsroomOn(db, new Date('2026-11-24T09:00:00Z')), locale, input)
  const first = await ask({ typed })
  if (first?.total === 0 && first.didYouMean) return idsOf(db, locale, first.didYouMean)
  const ids: string[] = []
  for (let page = 1; page <= (first?.pages ?? 0); page++)
    ids.push(...((await ask({ typed, page, order: 'date' }))?.rows.map(({ id }) => id) ?? []))
  return ids
}

/** Recall and precision over all queries, each query weighing the same, in per cent. */
export function figures(verdicts: readonly Verdict[]): { recall: number; precision: number } {
  const mean = (values: readonly number[]) =>
    (100 * values.reduce((sum, each) => sum + each, 0)) / values.length
  return {
    recall: mean(verdicts.map(({ wanted, right }) => (wanted === 0 ? 1 : right / wanted))),
    precision: mean(
      verdicts.map(({ found, right, wanted }) => (found === 0 ? Number(wanted === 0) : right / found)),
    ),
  }
}
