import { z } from 'zod'
import { correctionList, type Correction as Entry } from '@/lib/publication/published-corrections'
import { searchKinds } from '@/lib/search/document-rowids'
import { searchNewsroom } from '@/lib/search/query-results'
import type { Piece } from '@/lib/search/query-snippet'
import { searchOrders } from '@/lib/search/ranking'
import { cursorOf, placeAt } from './cursor'
import { type Asked, nextPage, operation } from './operation'
import { ofFilters, ofLanguage, ofPage } from './parameters'
import { type Correction, correctionPage, searchPage } from './search-schemas'

const { kind, year, body } = ofFilters(z.enum(searchKinds))
const pagePlace = z.strictObject({ page: z.int().min(2).max(100_000) })

export const search = operation({
  name: 'search',
  path: '/search',
  summary: 'What is public in a language and has these words, twenty a page',
  description:
    'Results are by relevance, which moves with every publication: unlike lists, pages may overlap.',
  parameters: {
    q: z.string().max(300).meta({ description: 'What a reader would type.' }),
    ...ofLanguage,
    ...{ kind, year, body },
    order: z.enum(searchOrders).default('relevance'),
    cursor: ofPage.cursor,
  },
  answer: searchPage,
  async answerTo(asked) {
    const { q, language, cursor, ...narrowing } = asked.query
    const page = cursor === undefined ? 1 : placeAt(cursor, pagePlace).page
    const found = await searchNewsroom(asked.newsroom, language, { typed: q, page, ...narrowing })
    if (!found) return { items: [], next: null, total: 0, readAs: null, didYouMean: null }
    return {
      items: found.rows.map(({ kind, id, href, date, title, snippet }) => ({
        ...{ kind, id, date },
        url: asked.links.at(href),
        title: title.map(({ text }) => text).join(''),
        snippet: snippet.map(({ text, found: isFound }: Piece) => ({ text, isFound })),
      })),
      next: page < found.pages ? nextPage(asked, '/search', cursorOf({ page: page + 1 })) : null,
      total: found.total,
      readAs: found.readAs ?? null,
      didYouMean: found.didYouMean ?? null,
    }
  },
})

const correctionPlace = z.strictObject({ at: z.iso.datetime(), id: z.string().max(100) })

export const listCorrections = operation({
  name: 'listCorrections',
  path: '/corrections',
  summary: 'The register of corrections: dated notes and withdrawals, the newest first',
  parameters: { ...ofLanguage, year, ...ofPage },
  answer: correctionPage,
  async answerTo(asked) {
    const { limit, cursor } = asked.query
    const after = cursor === undefined ? undefined : placeAt(cursor, correctionPlace)
    const found = await correctionsAfter(asked, after, limit + 1)
    const shown = found.slice(0, limit)
    const last = found.length > limit ? shown.at(-1) : undefined
    return {
      items: shown.map(
        (entry): Correction => ({
          id: entry.id,
          kind: entry.kind,
          recordId: entry.recordId,
          at: entry.at,
          title: entry.title,
          number: entry.number ?? null,
          url: asked.links.at(entry.href),
          note: entry.note,
          isWithdrawal: entry.isWithdrawal,
        }),
      ),
      next: last ? nextPage(asked, '/corrections', cursorOf({ at: last.at, id: last.id })) : null,
    }
  },
})

/** The register is short and read by pages: the walk is found again by what it showed last, or by its moment. */
async function correctionsAfter(
  { newsroom, query }: Asked<{ language: 'ru' | 'en'; year: string | undefined }>,
  after: { at: string; id: string } | undefined,
  limit: number,
): Promise<Entry[]> {
  const found: Entry[] = []
  const isAfter = (entry: Entry) =>
    !after || entry.at < after.at || (entry.at === after.at && entry.id < after.id)
  for (let page = 1, pages = 1; page <= pages && found.length < limit; page++) {
    const read = await correctionList(newsroom, query.language, { year: query.year, page, size: 100 })
    pages = read.pages
    found.push(...read.rows.filter(isAfter))
  }
  return found.slice(0, limit)
}
