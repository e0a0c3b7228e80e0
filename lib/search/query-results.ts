import type { Locale } from '@/db/locales'
import type { PublicDb } from '@/db/public/client'
import type { Newsroom } from '@/lib/publication/newsroom'
import { type Page, pageOf } from '@/lib/publication/pages'
import { prepared, statement } from '@/lib/publication/prepared'
import { corrected } from './correction'
import { type SearchKind, searchKinds } from './document-rowids'
import { bodiesOf, countCells, type Facets, facetsOf, type Narrowing, sumOf, withinYear } from './facets'
import { type Hits, rowidsNarrowed, rowidsOf } from './hits'
import { formsExpression, matchExpression, readQuery, type SearchQuery } from './query'
import { markFound, type Piece, snippetOf } from './query-snippet'
import { nearestFirst, newestFirst, type SearchOrder } from './ranking'
import { type Vocabulary, vocabularyOf } from './vocabulary'
import { readInLayouts } from './word-clauses'

const pageSize = 20

export type SearchResult = {
  kind: SearchKind
  id: string
  href: string
  /** YYYY-MM-DD or a UTC instant; '' for an entry. */
  date: string
  title: Piece[]
  snippet: Piece[]
  /** Of a meeting that will not be on its day: `postponed` or `cancelled`. */
  off?: string
}

export type SearchView = Page<SearchResult> &
  Facets & {
    /** How many there are without any narrowing. */
    everywhere: number
    /** The query in the keyboard layout it was meant in, where it was typed in the other one. */
    readAs?: string
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

const documents = prepared(({ $client }) =>
  $client.prepare<[number], Row>('select kind, id, date, title, text from search_documents where rowid = ?'),
)

/** So few results may be those of a mistake. */
const few = 2

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
  const hits = hitsFor(locale, query)
  const found = rowidsOf(db, hits)
  const all = found.length
  const body = input.body ? { bodyId: bodyAt(db, locale, input.body) } : {}
  const ofBody = input.body ? rowidsOf(db, { ...hits, ...body }) : found
  const narrowing: Narrowing = { kind: input.kind as SearchKind, year: input.year }
  const cells = countCells(db, ofBody, zone)
  const total = sumOf(cells, narrowing)
  const within = input.year && isYear(input.year) ? { within: withinYear(input.year, zone) } : {}
  const narrowed: Hits = {
    ...{ ...hits, ...body, ...within },
    kind: searchKinds.find((kind) => kind === input.kind),
  }
  const shown = rowidsNarrowed(ofBody, narrowed)
  const readAs = all > 0 ? readInLayouts(input.typed, vocabulary) : undefined
  return {
    everywhere: all,
    ...(readAs !== undefined && { readAs }),
    ...(all <= few && { didYouMean: meant(db, locale, input.typed, { vocabulary, found: all }) }),
    ...facetsOf(cells, narrowing),
    bodies: bodiesOf(db, locale, input.body ? rowidsNarrowed(found, narrowed) : shown, input.body),
    ...pageOf({ total, page, size: pageSize }, (range) =>
      (order === 'date' ? newestFirst(shown, range) : nearestFirst(db, narrowed, shown, range)).map((rowid) =>
        resultOf(db, locale, documents(db).get(rowid) as Row, query),
      ),
    ),
  }
}

const hitsFor = (locale: Locale, query: SearchQuery): Hits => ({
  locale,
  expression: matchExpression(query),
  forms: formsExpression(query),
  isAllForms: query.clauses.every(({ isAllExact }) => isAllExact),
})

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
  return rowidsOf(db, hitsFor(locale, query)).length > found ? text : undefined
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
    ...(kind === 'meeting' && offOf(db, locale, id)),
  }
}

const offOf = (db: PublicDb, locale: Locale, id: string) =>
  statement<{ off: string }>(
    db,
    `select status as off from meetings
     where id = @id and locale = @locale and status in ('postponed', 'cancelled')`,
  ).get({ id, locale })

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
