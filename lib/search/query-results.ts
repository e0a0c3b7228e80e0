import type { Locale } from '@/db/locales'
import type { PublicDb } from '@/db/public/client'
import type { Newsroom } from '@/lib/publication/newsroom'
import { type Page, pageOf } from '@/lib/publication/pages'
import { type Parameters, prepared, statement } from '@/lib/publication/prepared'
import { codesOf, kindOfCode, type SearchKind, searchKinds } from './document-rowids'
import { matchExpression, readQuery, type SearchQuery } from './query'
import { markFound, type Piece, snippetOf } from './query-snippet'

const pageSize = 20

export const searchOrders = ['relevance', 'date'] as const
export type SearchOrder = (typeof searchOrders)[number]

export type SearchResult = {
  kind: SearchKind
  id: string
  href: string
  /** YYYY-MM-DD or a UTC instant; '' for an entry. */
  date: string
  title: Piece[]
  snippet: Piece[]
}

export type SearchView = Page<SearchResult> & {
  /** How many there are of each kind, whichever is chosen. */
  kinds: { value: SearchKind; count: number }[]
}

type Row = { kind: SearchKind; id: string; date: string; title: string; text: string }

/** All the words in one place count most in a title, then in a lead, a name, the text. */
const rank = 'bm25(search_index, 10, 5, 1, 3)'
const matching = `from search_index where search_index match @expression and rowid & 63 >= @first and rowid & 63 <= @last`
const documents = (hits: string) =>
  `select d.kind, d.id, d.date, d.title, d.text from (${hits}) h cross join search_documents d on d.rowid = h.rowid`

/** How many of the newest hits are put in order of relevance; those before them follow by date. See decision 0017. */
export const weighed = 20_000

const statements = prepared(({ $client }) => ({
  counts: $client.prepare<[Parameters], { code: number; count: number }>(
    `select rowid & 63 as code, count(*) as count ${matching} group by 1`,
  ),
  relevance: $client.prepare<[Parameters], Row>(
    `${documents(`select rowid, near from (select rowid, ${rank} as near ${matching} order by rowid desc limit @weighed)
       order by near, rowid desc limit @limit offset @offset`)} order by h.near, d.rowid desc`,
  ),
  date: $client.prepare<[Parameters], Row>(
    `${documents(`select rowid ${matching} order by rowid desc limit @limit offset @offset`)} order by d.rowid desc`,
  ),
}))

/**
 * Searches everything that is public in a language. Takes whatever was typed; undefined where there is no word in it.
 * A kind that does not exist finds nothing.
 */
export async function searchNewsroom(
  newsroom: Newsroom,
  locale: Locale,
  {
    typed,
    kind = '',
    order = 'relevance',
    page = 1,
  }: { typed: string; kind?: string; order?: SearchOrder; page?: number },
): Promise<SearchView | undefined> {
  const query = readQuery(typed)
  if (!query) return undefined
  newsroom.uses('search')
  const { db } = newsroom
  const expression = matchExpression(query)
  const counts = statements(db).counts.all({ expression, ...codesOf(locale) })
  const kinds = searchKinds.flatMap((value) => {
    const count = counts.find(({ code }) => kindOfCode(code) === value)?.count ?? 0
    return count > 0 ? [{ value, count }] : []
  })
  const total = kinds.reduce((sum, { value, count }) => (kind && kind !== value ? sum : sum + count), 0)
  const hits = { expression, ...codesOf(locale, kinds.find(({ value }) => value === kind)?.value) }
  return {
    kinds,
    ...pageOf({ total, page, size: pageSize }, ({ limit, offset }) =>
      (order === 'date' || offset >= weighed
        ? statements(db).date.all({ ...hits, limit, offset })
        : statements(db).relevance.all({ ...hits, weighed, limit, offset })
      ).map((found) => resultOf(db, locale, found, query)),
    ),
  }
}

function resultOf(db: PublicDb, locale: Locale, found: Row, query: SearchQuery): SearchResult {
  const { kind, id, date, title, text } = found
  return {
    ...{ kind, id, date },
    href: `/${locale}/${pathOf(db, locale, kind, id)}`,
    title: markFound(title, query),
    snippet: snippetOf(text, query),
  }
}

const tables: Record<Exclude<SearchKind, 'attendance'>, [table: string, folder: string]> = {
  release: ['releases', 'releases'],
  meeting: ['meetings', 'meetings'],
  person: ['people', 'people'],
  body: ['bodies', 'bodies'],
  topic: ['topics', 'topics'],
}

/** Where a document is, after the language. A list is at the address of its meeting. */
export function pathOf(db: PublicDb, locale: Locale, kind: SearchKind, id: string): string {
  const slugOf = (text: string) => statement<{ slug: string }>(db, text).get({ id, locale })?.slug ?? ''
  if (kind === 'attendance') {
    const slug = slugOf(
      `select m.slug from attendance_lists l join meetings m on m.id = l.meeting_id and m.locale = l.locale
       where l.id = @id and l.locale = @locale`,
    )
    return `meetings/${slug}/participants`
  }
  const [table, folder] = tables[kind]
  return `${folder}/${slugOf(`select slug from ${table} where id = @id and locale = @locale`)}`
}
