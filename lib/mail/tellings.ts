import { and, asc, eq, inArray, isNotNull } from 'drizzle-orm'
import type { EditorialReader } from '@/db/editorial/client'
import type { outbox } from '@/db/editorial/schema/audit'
import { editions, type RecordKind, records, revisions } from '@/db/editorial/schema/records'
import { type Locale, locales } from '@/db/locales'
import { kindOf } from '@/lib/workflow/kinds'

/** Something that subscribers in one language are to be told. */
export type Telling = {
  /** `news`: it came out. `change`: what came out is otherwise. `withdrawal`: it is taken back. */
  what: 'news' | 'change' | 'withdrawal'
  kind: RecordKind
  recordId: string
  edition: number
  /** Whose page shows it: a list is shown by its meeting's. */
  pageId: string
  locale: Locale
  at: string
}

type Row = typeof outbox.$inferSelect
type Published = ReturnType<typeof publishedOf>[number]

/** What an outbox row has to tell subscribers. A change of typography is nothing; a record out again is a change. */
export function tellingsOf(db: EditorialReader, row: Row): Telling[] {
  if (row.kind !== 'published' && row.kind !== 'withdrawn') return []
  const concerned = db.select().from(records).where(inArray(records.id, row.subjectIds)).all()
  return concerned.flatMap((record) => {
    // The page of a meeting that came out or went tells of its list.
    if (record.meetingId && row.subjectIds.includes(record.meetingId)) return []
    const all = publishedOf(db, record.id)
    const pageId = record.meetingId ?? record.id
    const tell = (each: Published, what: Telling['what'], locale: Locale): Telling => {
      const edition = each.edition.publicNumber ?? 1
      return { what, kind: record.kind, recordId: record.id, edition, pageId, locale, at: row.at }
    }
    const languagesOf = ({ revision }: Published) => {
      const kind = kindOf(record.kind)
      return kind.languages(kind.read(revision.content, revision.format), record)
    }
    const inEach = (each: Published) => locales.filter((locale) => languagesOf(each).includes(locale))
    if (row.kind === 'withdrawn')
      return all
        .filter(({ edition }) => edition.withdrawnAt === row.at)
        .flatMap((each) => inEach(each).map((locale) => tell(each, 'withdrawal', locale)))
    return all.flatMap((each, index) => {
      if (each.edition.publishedAt !== row.at) return []
      const earlier = all.slice(0, index)
      const known = earlier.flatMap(languagesOf)
      const isTold = each.revision.change === 'noted' || earlier.at(-1)?.edition.status === 'withdrawn'
      return inEach(each).flatMap((locale) => {
        if (!known.includes(locale))
          return tell(each, record.kind === 'attendance' ? 'change' : 'news', locale)
        return isTold ? tell(each, 'change', locale) : []
      })
    })
  })
}

/** Every edition that was ever public, the first first, with the text that went out. */
const publishedOf = (db: EditorialReader, recordId: string) =>
  db
    .select({ edition: editions, revision: revisions })
    .from(editions)
    .innerJoin(revisions, eq(revisions.id, editions.approvedRevisionId))
    .where(and(eq(editions.recordId, recordId), isNotNull(editions.publicNumber)))
    .orderBy(asc(editions.publicNumber))
    .all()
