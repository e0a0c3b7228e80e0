import { and, asc, desc, eq, gt, gte, inArray, lt, lte, ne, sql } from 'drizzle-orm'
import type { PublicDb } from '@/db/public/client'
import { releaseAbout } from '@/db/public/schema/entries'
import { releases } from '@/db/public/schema/records'
import type { Newsroom } from '@/lib/publication/newsroom'
import { prepared } from '@/lib/publication/prepared'
import { nearTag, yearOf } from './near'
import type { ReleaseView } from './published'

export type RelatedRelease = {
  id: string
  slug: string
  kind: string
  title: string
  issuedAt: string
  issuedOn: string
}

/** How many releases to each side in time are looked at for each body and topic. */
const reach = 12

const is = sql.placeholder

/** The releases about an entry that stand next to a moment, in the years beside it: read from the index alone. */
const besideOf = prepared((db) => {
  const own = and(
    eq(releaseAbout.kind, is('kind')),
    eq(releaseAbout.entryId, is('entryId')),
    eq(releaseAbout.locale, is('locale')),
  )
  const columns = { id: releaseAbout.releaseId, issuedAt: releaseAbout.issuedAt }
  const at = releaseAbout.issuedAt
  return {
    before: db
      .select(columns)
      .from(releaseAbout)
      .where(and(own, lte(at, is('at')), gte(at, is('from'))))
      .orderBy(desc(at), desc(releaseAbout.releaseId))
      .limit(reach + 1)
      .prepare(),
    after: db
      .select(columns)
      .from(releaseAbout)
      .where(and(own, gt(at, is('at')), lt(at, is('to'))))
      .orderBy(asc(at), asc(releaseAbout.releaseId))
      .limit(reach)
      .prepare(),
  }
})

const ofMeeting = prepared((db) =>
  db
    .select({ id: releases.id })
    .from(releases)
    // The plus keeps SQLite from walking every release of the language in the order of its date.
    .where(
      and(
        eq(releases.meetingId, is('meetingId')),
        sql`+${releases.locale} = ${is('locale')}`,
        ne(releases.id, is('id')),
      ),
    )
    .orderBy(desc(releases.issuedAt), desc(releases.id))
    .limit(reach)
    .prepare(),
)

/**
 * What else a reader of a release may want: releases about the same meeting, then those that share most bodies and
 * topics with it, of these the nearest in time. Never from further away than the calendar year before or after.
 */
export async function relatedReleases(
  newsroom: Newsroom,
  release: ReleaseView,
  limit = 5,
): Promise<RelatedRelease[]> {
  const { db, uses } = newsroom
  const { id, locale, meetingId } = release
  if (meetingId) uses(`releases:${meetingId}`)
  const same = meetingId ? ofMeeting(db).all({ meetingId, locale, id }) : []
  const ids = [...new Set([...same, ...alike(newsroom, release)].map((each) => each.id))].slice(0, limit)
  uses(...ids.map((each) => `row:release:${each}`))
  const rows = new Map(rowsOf(db, release, ids).map((row) => [row.id, row]))
  return ids.flatMap((each) => rows.get(each) ?? [])
}

/** Those that share something, by how much they share, then by how near they are. */
function alike({ db, uses }: Newsroom, { id, locale, issuedAt: at, bodies, topics }: ReleaseView) {
  const year = yearOf(at)
  const years = { from: `${year - 1}-01-01`, to: `${year + 2}-01-01` }
  const found = new Map<string, { id: string; shared: number; distance: number }>()
  const entries = [
    ...bodies.map((body) => ({ kind: 'body', entryId: body.id })),
    ...topics.map((topic) => ({ kind: 'topic', entryId: topic.id })),
  ]
  for (const entry of entries) {
    uses(...[year - 1, year, year + 1].map((each) => nearTag(locale, entry.entryId, each)))
    const given = { ...entry, locale, at, ...years }
    for (const each of [...besideOf(db).before.all(given), ...besideOf(db).after.all(given)]) {
      const known = found.get(each.id)
      const distance = Math.abs(Date.parse(each.issuedAt) - Date.parse(at))
      if (each.id !== id) found.set(each.id, { id: each.id, shared: (known?.shared ?? 0) + 1, distance })
    }
  }
  return [...found.values()].sort(
    (a, b) => b.shared - a.shared || a.distance - b.distance || (a.id < b.id ? -1 : 1),
  )
}

function rowsOf(db: PublicDb, { locale }: ReleaseView, ids: string[]): RelatedRelease[] {
  // SQLite looks for "one of none" through the whole language.
  if (ids.length === 0) return []
  return db
    .select({
      id: releases.id,
      slug: releases.slug,
      kind: releases.kind,
      title: releases.title,
      issuedAt: releases.issuedAt,
      issuedOn: releases.issuedOn,
    })
    .from(releases)
    .where(and(inArray(releases.id, ids), eq(releases.locale, locale)))
    .all()
}
