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
  /** Who had confirmed by then is told of it. */
  confirmedBy: string
}

type Row = typeof outbox.$inferSelect
type Published = ReturnType<typeof publishedOf>[number]

/**
 * What an outbox row has to tell subscribers. A change of typography is nothing. A noted change, and a record that is out
 * again, is a change to who was sent an earlier edition, and news to who was not: the mail was still waiting when the
 * record was withdrawn, or the record did not yet belong where they follow. What was only corrected is no news to those
 * who subscribed after it had come out.
 */
export function tellingsOf(db: EditorialReader, row: Row): Telling[] {
  if (row.kind !== 'published' && row.kind !== 'withdrawn') return []
  const concerned = db.select().from(records).where(inArray(records.id, row.subjectIds)).all()
  return concerned.flatMap((record) => {
    // The page of a meeting that came out or went tells of its list.
    if (record.meetingId && row.subjectIds.includes(record.meetingId)) return []
    const all = publishedOf(db, record.id)
    const pageId = record.meetingId ?? record.id
    const tell = (each: Published, what: Telling['what'], locale: Locale, confirmedBy = row.at): Telling => {
      const edition = each.edition.publicNumber ?? 1
      return {
        what,
        kind: record.kind,
        recordId: record.id,
        edition,
        pageId,
        locale,
        at: row.at,
        confirmedBy,
      }
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
      const isAgain = earlier.at(-1)?.edition.status === 'withdrawn'
      return inEach(each).flatMap((locale) => {
        const first = earlier.find((other) => languagesOf(other).includes(locale))
        if (record.kind === 'attendance' && !first) return tell(each, 'change', locale)
        if (!first) return tell(each, 'news', locale)
        if (!isAgain && each.revision.change !== 'noted') return []
        const change = tell(each, 'change', locale)
        if (record.kind === 'attendance') return change
        const since = isAgain ? row.at : (first.edition.publishedAt ?? row.at)
        return [change, tell(each, 'news', locale, since)]
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
