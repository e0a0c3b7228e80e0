import type { Locale } from '@/db/locales'
import type { PublicDb } from '@/db/public/client'
import { collator } from '@/lib/i18n/intl'
import type { Newsroom } from '@/lib/publication/newsroom'
import { prepared } from '@/lib/publication/prepared'
import { codesOf, type SearchKind, searchKinds } from './document-rowids'
import { inOtherLayout } from './keyboard-layouts'
import { pathOf } from './query-results'
import { foldText, wordsOf } from './terms'
import { vocabularyOf } from './vocabulary'

/** What is proposed while somebody types. */
export type Suggestion = {
  kind: SearchKind
  title: string
  href: string
  /** YYYY-MM-DD or a UTC instant; none of an entry. */
  date?: string
}

type Row = { kind: SearchKind; id: string; date: string; title: string }

/** At most so many are shown, and entries leave room for what is dated. Longer input is cut. */
const most = { all: 8, entries: 5, ofKind: 3, read: 400, text: 100, words: 8 }

const matching = `from search_index_titles where search_index_titles match @expression
  and rowid & 63 >= @first and rowid & 63 <= @last`

const statements = prepared(({ $client }) => {
  type Parameters = [{ expression: string; first: number; last: number; limit: number }]
  const rows = (hits: string) =>
    $client.prepare<Parameters, Row>(
      `select d.kind, d.id, d.date, d.title from (${hits} order by rowid desc limit @limit) h
       cross join search_documents d on d.rowid = h.rowid order by d.rowid desc`,
    )
  return {
    entries: rows(`select rowid ${matching} and rowid < 0`),
    // A list has the title of its meeting, which is proposed itself.
    dated: rows(
      `select rowid ${matching} and rowid > 0 and rowid & 7 <> ${searchKinds.indexOf('attendance')}`,
    ),
  }
})

/**
 * What somebody may be looking for who has typed this much: people, bodies and topics with such words in their name,
 * then the newest releases and meetings with them in the title. Each word typed may be the beginning of one. What
 * finds nothing is read as typed in the other keyboard layout, then as written in the letters of another language. Takes any string; uses one tag.
 */
export async function suggest({ db, uses }: Newsroom, locale: Locale, typed: string): Promise<Suggestion[]> {
  uses('search')
  const text = typed.slice(0, most.text)
  const asTyped = suggestionsFor(db, locale, beginnings(wordsOf(text)))
  if (asTyped.length > 0) return asTyped
  const inOther = suggestionsFor(db, locale, beginnings(wordsOf(inOtherLayout(text))))
  return inOther.length > 0 ? inOther : suggestionsFor(db, locale, sounding(db, locale, wordsOf(text)))
}

/** Words of which each title must have one. */
type Beginning = readonly string[]

const beginnings = (words: readonly string[]): Beginning[] => words.map((word) => [word])

/** Words as they are written in the other script: `zubo` as Зубо. */
function sounding(db: PublicDb, locale: Locale, words: readonly string[]): Beginning[] {
  const vocabulary = vocabularyOf(db, locale)
  return words.map((word) => {
    const same = vocabulary.soundingBegun(word)
    return same.length > 0 ? same : [word]
  })
}

function suggestionsFor(db: PublicDb, locale: Locale, typed: readonly Beginning[]): Suggestion[] {
  const words = typed.slice(0, most.words)
  if (words.flat().join('').length < 2) return []
  const query = { expression: words.map(oneOf).join(' AND '), ...codesOf(locale) }
  const entries = bestEntries(statements(db).entries.all({ ...query, limit: most.read }), words, locale)
  const dated = statements(db).dated.all({ ...query, limit: most.all - entries.length })
  return [...entries, ...dated].map(({ kind, id, date, title }) => ({
    kind,
    title,
    href: `/${locale}/${pathOf(db, locale, kind, id)}`,
    ...(date ? { date } : {}),
  }))
}

const oneOf = (words: Beginning) => `(${words.map((word) => `"${word}"*`).join(' OR ')})`

/** A few of each kind: those whose name begins with what was typed before others, then by name. */
function bestEntries(rows: readonly Row[], words: readonly Beginning[], locale: Locale): Row[] {
  const [first = []] = words
  const later = ({ title }: Row) => (first.some((word) => foldText(title).startsWith(word)) ? 0 : 1)
  const byName = collator(locale)
  const sorted = rows.toSorted((a, b) => later(a) - later(b) || byName.compare(a.title, b.title))
  return searchKinds
    .flatMap((kind) => sorted.filter((row) => row.kind === kind).slice(0, most.ofKind))
    .slice(0, most.entries)
}
