import { eq, sql } from 'drizzle-orm'
import type { EditorialDb, EditorialReader, EditorialTx } from '@/db/editorial/client'
import { editions, records, revisions } from '@/db/editorial/schema/records'
import { editionTexts } from '@/db/editorial/schema/search'
import { type Locale, locales } from '@/db/locales'
import type { Printed } from '@/lib/publication/printed'
import { termOf, tokensOf } from '@/lib/search/tokens'
import { kindOf } from './kinds'

/** What the newest text of an edition says: its headings, its text, and the names it shows. */
export function textsOf(db: EditorialReader, editionId: string) {
  const row = db
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
  if (!row) return undefined
  const kind = kindOf(row.record.kind)
  const content = kind.read(row.content, row.format)
  return {
    title: Object.values(row.heading).join('\n'),
    text: kind.text(content),
    names: (languages: readonly Locale[] = locales) =>
      namesIn(kind.print(db, content, row.record, new Date(row.record.createdAt)), languages),
  }
}

/** Makes the newest text of an edition found on the desk, in place of the one before. */
export function indexEdition(tx: EditorialTx, editionId: string) {
  const texts = textsOf(tx, editionId)
  if (!texts) return
  const rowid = forgetText(tx, editionId)
  const [inTitle, inText] = [texts.title, `${texts.text}\n${texts.names().join('\n')}`].map((each) =>
    tokensOf(each.normalize('NFC')),
  )
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

/** The names of entries in every length: found by any of them. */
const namesIn = ({ people, posts, bodies, states, topics }: Printed, languages: readonly Locale[]) =>
  [people, posts, bodies, states, topics].flatMap((group: Record<string, { names: object }>) =>
    Object.values(group).flatMap(({ names }) =>
      languages.flatMap((locale) =>
        Object.values((names as Record<string, Record<string, string>>)[locale] ?? {}),
      ),
    ),
  )

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
