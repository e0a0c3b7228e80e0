import type { Locale } from '@/db/locales'
import type { PublicDb } from '@/db/public/client'
import type { Newsroom } from '@/lib/publication/newsroom'
import { type Page, pageOf } from '@/lib/publication/pages'
import { type Parameters, statement } from '@/lib/publication/prepared'
import { corrected } from './correction'
import { rowidLayout, type SearchKind, searchKinds } from './document-rowids'
import { bodiesOf, countCells, type Facets, facetsOf, type Narrowing, sumOf, withinYear } from './facets'
import { countHits, type Hits, hitsOf, parametersOf } from './hits'
import { formsExpression, matchExpression, readQuery, type SearchQuery } from './query'
import { markFound, type Piece, snippetOf } from './query-snippet'
import { type Vocabulary, vocabularyOf } from './vocabulary'

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

export type SearchView = Page<SearchResult> &
  Facets & {
    /** How many there are without any narrowing. */
    everywhere: number
    /** The phrase in quotes stands nowhere as it is: what was found has its words in other forms. */
    isInflected: boolean
    /** The query as it may have been meant, where it finds nothing or little and the other finds more. */
    didYouMean?: string
  }

export type SearchInput = {
  typed: string
  /** As they stand in the address: a kind, a year, the address of a body. */
  kind?: string
  year?: string
  body?: string
  order?: SearchOrder
  page?: number
}

type Row = { kind: SearchKind; id: string; date: string; title: string; text: string }

/** Words count most in a title, then in a lead, a name, the text. */
const rank = 'bm25(search_index, 10, 5, 1, 3, 0)'

/** How many of the newest hits are put in order of relevance; those before them follow by date. See decision 0017. */
export const weighed = 20_000

/** So few results may be those of a mistake. */
const few = 2

const inOrder = (rows: string) =>
  `select d.kind, d.id, d.date, d.title, d.text from (${rows} limit @limit offset @offset) h
   cross join search_documents d on d.rowid = h.rowid order by h.place`

const byDate = (hits: Pick<Hits, 'forms'>) =>
  inOrder(`select rowid, -rowid as place ${hitsOf(hits)} order by rowid desc`)

/** Two years, in row ids. */
const halfLife = 2 * 365.25 * 86_400 * rowidLayout.placesPerSecond * rowidLayout.codes

/** Up to three times as near when new; that wears off within a few years. */
const nearness = `near * (1 + 2 / (1 + iif(rowid > 0, (@newest - rowid) / ${halfLife.toFixed(1)}, 0)))`

/** Those with all the words in their title first: entries, then the newest. The others by how near and how new. */
const byRelevance = (hits: Pick<Hits, 'forms'>) =>
  inOrder(
    `select rowid, row_number() over (order by in_title desc, iif(in_title, rowid < 0, 0) desc,
       iif(in_title, -rowid, ${nearness}), rowid desc) as place
     from (select rowid, near, rowid in (select rowid from search_index where search_index match @inTitle) as in_title
       from (select rowid, ${rank} as near ${hitsOf(hits)} order by rowid desc limit @weighed)) order by place`,
  )

/**
 * Searches everything that is public in a language. Takes whatever was typed; undefined where there is no word in it.
 * A kind, year or body that does not exist finds nothing.
 */
export async function searchNewsroom(
  newsroom: Newsroom,
  locale: Locale,
  input: SearchInput,
): Promise<SearchView | undefined> {
  const { db, zone } = newsroom
  const vocabulary = vocabularyOf(db, locale)
  const query = readQuery(input.typed, vocabulary)
  if (!query) return undefined
  newsroom.uses('search')
  const { order = 'relevance', page = 1 } = input
  const { hits, isInflected } = hitsFor(db, locale, query)
  const everywhere = countCells(db, hits, zone)
  const all = sumOf(everywhere, {})
  const body = input.body ? { bodyId: bodyAt(db, locale, input.body) } : {}
  const cells = input.body ? countCells(db, { ...hits, ...body }, zone) : everywhere
  const narrowing: Narrowing = { kind: input.kind as SearchKind, year: input.year }
  const within = input.year && isYear(input.year) ? { within: withinYear(input.year, zone) } : {}
  const narrowed: Hits = { ...hits, ...within, kind: searchKinds.find((kind) => kind === input.kind) }
  const total = sumOf(cells, narrowing)
  return {
    everywhere: all,
    isInflected,
    ...(all <= few && { didYouMean: meant(db, locale, input.typed, { vocabulary, found: all }) }),
    ...facetsOf(cells, narrowing),
    bodies: bodiesOf(db, narrowed, sumOf(everywhere, narrowing), input.body),
    ...pageOf({ total, page, size: pageSize }, (range) =>
      rowsOf(db, { ...narrowed, ...body }, order, range).map((found) => resultOf(db, locale, found, query)),
    ),
  }
}

/** Phrases stand as they were typed; where they nowhere do, in any forms of their words. */
function hitsFor(db: PublicDb, locale: Locale, query: SearchQuery): { hits: Hits; isInflected: boolean } {
  const within = (withPhrases: boolean): Hits => ({
    locale,
    expression: matchExpression(query),
    forms: formsExpression(query, { withPhrases }),
  })
  const exact = within(true)
  if (!query.clauses.some(({ isPhrase }) => isPhrase) || countHits(db, exact) > 0)
    return { hits: exact, isInflected: false }
  const hits = within(false)
  return { hits, isInflected: countHits(db, hits) > 0 }
}

function rowsOf(
  db: PublicDb,
  hits: Hits,
  order: SearchOrder,
  range: { limit: number; offset: number },
): Row[] {
  const given: Parameters = { ...parametersOf(hits), ...range }
  if (order === 'date' || range.offset >= weighed) return statement<Row>(db, byDate(hits)).all(given)
  const newest = statement<{ rowid: number }>(db, 'select max(rowid) as rowid from search_documents').get(
    {},
  )?.rowid
  const inTitle = `title : (${hits.expression})`
  return statement<Row>(db, byRelevance(hits)).all({ ...given, inTitle, weighed, newest: newest ?? 0 })
}

/** The query that was meant, if it finds more. */
function meant(
  db: PublicDb,
  locale: Locale,
  typed: string,
  { vocabulary, found }: { vocabulary: Vocabulary; found: number },
): string | undefined {
  const text = corrected(typed, vocabulary)
  const query = text === undefined ? undefined : readQuery(text, vocabulary)
  if (!query) return undefined
  return countHits(db, hitsFor(db, locale, query).hits) > found ? text : undefined
}

const isYear = (year: string) => /^[1-9]\d{3}$/.test(year)

/** The id of the body at an address; one that nothing is about where there is none. */
const bodyAt = (db: PublicDb, locale: Locale, slug: string) =>
  statement<{ id: string }>(db, 'select id from bodies where slug = @slug and locale = @locale').get({
    slug,
    locale,
  })?.id ?? 'none'

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
