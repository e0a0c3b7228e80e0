import { type SQL, sql } from 'drizzle-orm'
import type { EditorialReader } from '@/db/editorial/client'
import { editions } from '@/db/editorial/schema/records'
import type { Locale, TextByLocale } from '@/db/locales'
import type { Ctx } from '@/lib/context'
import { deskVocabulary } from '@/lib/search/desk-vocabulary'
import { formsExpression, matchExpression, readQuery, type SearchQuery } from '@/lib/search/query'
import { markFound, type Piece, snippetOf } from '@/lib/search/query-snippet'
import { wordsOf } from '@/lib/search/terms'
import { tokensOf } from '@/lib/search/tokens'
import { textIn } from '@/lib/text-by-locale'
import { textsOf } from './edition-index'

/** More words of a heading than anybody begins. */
const mostBegun = 24

/**
 * Whether the edition of a query over `editions` has what was typed: every word in any form, as in the newsroom, or
 * begun in its heading. Undefined where no word was typed.
 */
export function hasText(db: EditorialReader, typed: string, where: 'heading' | 'anywhere'): SQL | undefined {
  const query = readQuery(typed, deskVocabulary(db))
  if (!query) return undefined
  const inside = (expression: string) => (where === 'heading' ? `title : (${expression})` : expression)
  const forms = formsExpression(query)
  const begun = `title : (${wordsOf(typed)
    .slice(0, mostBegun)
    .map((word) => `"${word}"*`)
    .join(' AND ')})`
  const asForms =
    forms && sql`and rowid in (select rowid from edition_forms where edition_forms match ${inside(forms)})`
  return sql`${editions.id} in (select edition_id from edition_texts where
    rowid in (select rowid from edition_index where edition_index match ${inside(matchExpression(query))}) ${asForms ?? sql``}
    or rowid in (select rowid from edition_forms where edition_forms match ${begun}))`
}

/** A heading with the words looked for set apart, and the piece of its text that has them; none where only the heading has. */
export type FoundText = { title: Piece[]; snippet: Piece[] }

/** Gives what shows why a record was found. */
export function foundTexts(ctx: Ctx, typed: string) {
  const query = readQuery(typed, deskVocabulary(ctx.db))
  return ({ editionId, title }: { editionId: string; title: TextByLocale }): FoundText | undefined =>
    query && {
      title: markFound(textIn(title, ctx.actor.locale), query),
      snippet: snippetIn(textsOf(ctx.db, editionId), query, ctx.actor.locale),
    }
}

function snippetIn(texts: ReturnType<typeof textsOf>, query: SearchQuery, locale: Locale): Piece[] {
  const isIn = (text: string) => query.found(tokensOf(text)).length > 0
  if (!texts) return []
  if (isIn(texts.text)) return snippetOf(texts.text, query)
  if (isIn(texts.title)) return []
  return markFound(texts.names([locale]).find(isIn) ?? texts.names().find(isIn) ?? '', query)
}
