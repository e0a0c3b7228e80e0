import { eq, type SQL, sql } from 'drizzle-orm'
import type { EditorialDb, EditorialReader, EditorialTx } from '@/db/editorial/client'
import { editions, records, revisions } from '@/db/editorial/schema/records'
import { editionTexts } from '@/db/editorial/schema/search'
import { locales } from '@/db/locales'
import type { Printed } from '@/lib/publication/printed'
import { deskVocabulary } from '@/lib/search/desk-vocabulary'
import { formsExpression, matchExpression, readQuery } from '@/lib/search/query'
import { wordsOf } from '@/lib/search/terms'
import { termOf, tokensOf } from '@/lib/search/tokens'
import { kindOf } from './kinds'

/** Makes the newest text of an edition found on the desk, in place of the one before. */
export function indexEdition(tx: EditorialTx, editionId: string) {
  const row = tx
    .select({
      record: records,
      heading: editions.heading,
      content: revisions.content,
      format: revisions.format,
    })
    .from(editions)
    .innerJoin(records, eq(records.id, editions.recordId))
    .innerJoin(revisions, eq(revisions.id, editions.headRevisionId))
    .where(eq(editions.id, editionId))
    .get()
  if (!row) return
  const kind = kindOf(row.record.kind)
  const content = kind.read(row.content, row.format)
  const title = Object.values(row.heading).join('\n')
  const text = [
    kind.text(content),
    ...namesIn(kind.print(tx, content, row.record, new Date(row.record.createdAt))),
  ].join('\n')
  const rowid = forgetText(tx, editionId)
  const [inTitle, inText] = [title, text].map((each) => tokensOf(each.normalize('NFC')))
  const terms = [inTitle, inText].map((tokens) => (tokens ?? []).map(termOf).join(' '))
  const forms = [inTitle, inText].map((tokens) => (tokens ?? []).map(({ word }) => word).join(' '))
  tx.run(sql`insert into edition_index (rowid, title, text) values (${rowid}, ${terms[0]}, ${terms[1]})`)
  tx.run(sql`insert into edition_forms (rowid, title, text) values (${rowid}, ${forms[0]}, ${forms[1]})`)
}

/** Gives the place of an edition in the index, which is empty then. */
function forgetText(tx: EditorialTx, editionId: string): number {
  const known = tx
    .select({ rowid: editionTexts.rowid })
    .from(editionTexts)
    .where(eq(editionTexts.editionId, editionId))
    .get()
  if (!known) return tx.insert(editionTexts).values({ editionId }).returning().get().rowid
  tx.run(sql`delete from edition_index where rowid = ${known.rowid}`)
  tx.run(sql`delete from edition_forms where rowid = ${known.rowid}`)
  return known.rowid
}

/** The names of entries in every language and length: found by any of them. */
const namesIn = ({ people, posts, bodies, states, topics }: Printed) =>
  [people, posts, bodies, states, topics].flatMap((group: Record<string, { names: object }>) =>
    Object.values(group).flatMap(({ names }) =>
      locales.flatMap((locale) => Object.values((names as Record<string, object>)[locale] ?? {})),
    ),
  )

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
    .slice(0, 24)
    .map((word) => `"${word}"*`)
    .join(' AND ')})`
  const asForms =
    forms && sql`and rowid in (select rowid from edition_forms where edition_forms match ${inside(forms)})`
  return sql`${editions.id} in (select edition_id from edition_texts where
    rowid in (select rowid from edition_index where edition_index match ${inside(matchExpression(query))}) ${asForms ?? sql``}
    or rowid in (select rowid from edition_forms where edition_forms match ${begun}))`
}

/** Indexes some editions that a store from before this index has; gives how many. */
export function indexSomeEditions(db: EditorialDb, most = 50): number {
  const missing = db.all<{ id: string }>(
    sql`select id from editions e where not exists (select 1 from edition_texts t where t.edition_id = e.id) limit ${most}`,
  )
  if (missing.length > 0)
    db.transaction(
      (tx) => {
        for (const { id } of missing) indexEdition(tx, id)
      },
      { behavior: 'immediate' },
    )
  return missing.length
}
