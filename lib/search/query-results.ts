import { and, eq } from 'drizzle-orm'
import type { Locale } from '@/db/locales'
import type { PublicDb } from '@/db/public/client'
import { bodies, people, topics } from '@/db/public/schema/entries'
import { attendanceLists, meetings, releases } from '@/db/public/schema/records'
import type { Newsroom } from '@/lib/publication/newsroom'
import { type Page, pageOf } from '@/lib/publication/pages'
import { prepared } from '@/lib/publication/prepared'
import { type SearchKind, searchKinds } from './document-rowids'
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
const from = `from search_index join search_documents d on d.rowid = search_index.rowid
  where search_index match ? and d.locale = ?`
const row = 'select d.kind, d.id, d.date, d.title, d.text'

const statements = prepared(({ $client }) => ({
  counts: $client.prepare<unknown[], { kind: SearchKind; count: number }>(
    `select d.kind, count(*) as count ${from} group by d.kind`,
  ),
  relevance: $client.prepare<unknown[], Row>(
    `${row} ${from} and (? = '' or d.kind = ?) order by ${rank}, d.rowid desc limit ? offset ?`,
  ),
  date: $client.prepare<unknown[], Row>(
    `${row} ${from} and (? = '' or d.kind = ?) order by d.rowid desc limit ? offset ?`,
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
  const expression = matchExpression(query)
  const counts = statements(newsroom.db).counts.all(expression, locale)
  const kinds = searchKinds.flatMap((value) => {
    const count = counts.find((each) => each.kind === value)?.count ?? 0
    return count > 0 ? [{ value, count }] : []
  })
  const total = kinds.reduce((sum, { value, count }) => (kind && kind !== value ? sum : sum + count), 0)
  return {
    kinds,
    ...pageOf({ total, page, size: pageSize }, ({ limit, offset }) =>
      statements(newsroom.db)
        [order].all(expression, locale, kind, kind, limit, offset)
        .map((found) => resultOf(newsroom.db, locale, found, query)),
    ),
  }
}

function resultOf(db: PublicDb, locale: Locale, found: Row, query: SearchQuery): SearchResult {
  const { kind, id, date, title, text } = found
  return {
    ...{ kind, id, date },
    href: `/${locale}/${pathOf[kind](db, locale, id)}`,
    title: markFound(title, query),
    snippet: snippetOf(text, query),
  }
}

type PathOf = (db: PublicDb, locale: Locale, id: string) => string

const inTable =
  (
    folder: string,
    table: typeof releases | typeof meetings | typeof people | typeof bodies | typeof topics,
  ): PathOf =>
  (db, locale, id) =>
    `${folder}/${
      db
        .select({ slug: table.slug })
        .from(table)
        .where(and(eq(table.id, id), eq(table.locale, locale)))
        .get()?.slug ?? ''
    }`

const pathOf: Record<SearchKind, PathOf> = {
  release: inTable('releases', releases),
  meeting: inTable('meetings', meetings),
  person: inTable('people', people),
  body: inTable('bodies', bodies),
  topic: inTable('topics', topics),
  attendance(db, locale, id) {
    const list = and(eq(attendanceLists.id, id), eq(attendanceLists.locale, locale))
    const meetingId = db.select().from(attendanceLists).where(list).get()?.meetingId ?? ''
    return `${pathOf.meeting(db, locale, meetingId)}/participants`
  },
}
