import type { Locale } from '@/db/locales'
import type { PublicDb } from '@/db/public/client'
import { stemOf, wordsOf } from '@/lib/search/terms'
import type { Random } from './corpus/random'

const sampled = 1500
const queries = 25

/** What readers type, by class, made of the words that the newest and the older texts of this store have. */
export function typedQueries(db: PublicDb, locale: Locale, random: Random): Record<string, string[]> {
  const texts = sample(db, locale, random)
  const inHowMany = new Map<string, { word: string; count: number }>()
  for (const { title, text } of texts)
    for (const [stem, word] of new Map(wordsOf(`${title} ${text}`).map((each) => [stemOf(each), each])))
      inHowMany.set(stem, { word, count: (inHowMany.get(stem)?.count ?? 0) + 1 })
  const byCount = [...inHowMany.values()]
    .filter(({ word }) => word.length > 3)
    .sort((a, b) => b.count - a.count)
  const some = (make: () => string) => Array.from({ length: queries }, make)
  const titleWords = (count: number) => {
    const words = wordsOf(random.pick(texts).title).filter((word) => word.length > 2)
    const first = random.between(0, Math.max(0, words.length - count))
    return words.slice(first, first + count)
  }
  return {
    'a very common word': byCount.slice(0, 5).map(({ word }) => word),
    'a word': some(() => titleWords(1).join('')),
    'two words': some(() => titleWords(2).join(' ')),
    'three words': some(() => titleWords(3).join(' ')),
    'a phrase': some(() => `«${titleWords(3).join(' ')}»`),
    'the beginning of a word': some(() => titleWords(1).join('').slice(0, 5)),
    'a rare word': some(() => random.pick(byCount.slice(-100)).word),
    nonsense: some(() => `ъ${random.id()}`),
  }
}

function sample(db: PublicDb, locale: Locale, random: Random) {
  // Of releases only: the last document may be a meeting of years to come, after which there is no release.
  const { first, last } = db.$client
    .prepare<[Locale], { first: number | null; last: number | null }>(
      `select min(rowid) as first, max(rowid) as last from search_documents where locale = ? and kind = 'release'`,
    )
    .get(locale) as { first: number | null; last: number | null }
  if (first === null || last === null) throw new Error(`The store has no release in ${locale} to ask for`)
  const from = db.$client.prepare<[number, Locale], { title: string; text: string }>(
    `select title, text from search_documents where rowid >= ? and locale = ? and kind = 'release' order by rowid limit 1`,
  )
  return Array.from({ length: sampled }, () => from.get(random.between(first, last), locale)).filter(
    (found) => found !== undefined,
  )
}
