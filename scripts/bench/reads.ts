import type { Locale } from '@/db/locales'
import { openPublicForReading, type PublicDb } from '@/db/public/client'
import { newsroomOn } from '@/lib/publication/newsroom'
import { searchNewsroom } from '@/lib/search/query-results'
import { type SearchOrder, searchOrders } from '@/lib/search/ranking'
import { suggest } from '@/lib/search/suggestions'
import { randomOf } from './corpus/random'
import { percentile } from './percentiles'
import { pageReads, type Read } from './read-pages'
import { typedQueries } from './read-words'

/** What a kind of read costs of the processor. */
export type ReadCost = { name: string; p50: number; p95: number; n: number; unit: 'ms' }

type Options = { locale?: Locale; now?: Date; seed?: number; times?: number }

/**
 * Measures each read of the newsroom on a public store: what pages read, then searches by class and order, then
 * suggestions. `search, date` and `search, relevance` are all classes together. The same seed asks the same.
 */
export async function measureReads(
  publicDbPath: string,
  { locale = 'ru', now = new Date(), seed = 1, times = 40 }: Options = {},
): Promise<ReadCost[]> {
  const db = openPublicForReading(publicDbPath)
  try {
    const costs: ReadCost[] = []
    for (const [name, read] of Object.entries(pageReads(db, locale, randomOf(seed, 'pages'))))
      costs.push(costOf(name, await spentOn(db, now, Array<Read>(times).fill(read))))
    const typed = typedQueries(db, locale, randomOf(seed, 'words'))
    for (const order of searchOrders) costs.push(...(await searches(db, now, locale, order, typed)))
    const beginnings = Object.values(typed)
      .flat()
      .flatMap((text) => [2, 4, 7].map((length) => text.slice(0, length)))
    const reads = beginnings.map(
      (text): Read =>
        (n) =>
          suggest(n, locale, text),
    )
    costs.push(costOf('suggestions', await spentOn(db, now, reads)))
    return costs
  } finally {
    db.$client.close()
  }
}

async function searches(
  db: PublicDb,
  now: Date,
  locale: Locale,
  order: SearchOrder,
  typed: Record<string, string[]>,
): Promise<ReadCost[]> {
  const asked = (texts: string[], more: { kind?: string; page?: number } = {}) =>
    texts.map(
      (text): Read =>
        (n) =>
          searchNewsroom(n, locale, { typed: text, order, ...more }),
    )
  const words = [...(typed['a word'] ?? []), ...(typed['two words'] ?? [])]
  const classes: Record<string, Read[]> = {
    ...Object.fromEntries(Object.entries(typed).map(([name, texts]) => [name, asked(texts)])),
    'of a kind': asked(words, { kind: 'meeting' }),
    'second page': asked(words, { page: 2 }),
    'deep page': asked(typed['a very common word'] ?? [], { page: 400 }),
  }
  const all: number[] = []
  const costs: ReadCost[] = []
  for (const [name, reads] of Object.entries(classes)) {
    const spent = await spentOn(db, now, reads)
    all.push(...spent)
    costs.push(costOf(`search, ${order}: ${name}`, spent))
  }
  return [...costs, costOf(`search, ${order}`, all)]
}

/** Milliseconds of the processor for each read, after one round that is not counted. */
async function spentOn(db: PublicDb, now: Date, reads: readonly Read[]): Promise<number[]> {
  for (const read of reads.slice(0, 5)) await read(newsroomOn(db, now))
  const spent: number[] = []
  for (const read of reads) {
    const before = process.cpuUsage()
    await read(newsroomOn(db, now))
    const { user, system } = process.cpuUsage(before)
    spent.push((user + system) / 1000)
  }
  return spent
}

const costOf = (name: string, spent: readonly number[]): ReadCost => ({
  name,
  p50: percentile(spent, 0.5),
  p95: percentile(spent, 0.95),
  n: spent.length,
  unit: 'ms',
})
