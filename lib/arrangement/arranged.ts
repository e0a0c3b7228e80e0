import { and, desc, eq, gt, isNull } from 'drizzle-orm'
import type { EditorialReader } from '@/db/editorial/client'
import { banners, duties, leads } from '@/db/editorial/schema/newsroom'
import { editions } from '@/db/editorial/schema/records'
import { type Locale, locales } from '@/db/locales'
import { actualSpans, oneAtATime } from './rules'

export type Lead = typeof leads.$inferSelect

/** The release that somebody lets lead in a language, unless that was ended, by hand or by withdrawing the release. */
export function leadOf(db: EditorialReader, locale: Locale): Lead | undefined {
  const newest = db
    .select()
    .from(leads)
    .where(and(eq(leads.locale, locale), isNull(leads.endedAt)))
    .orderBy(desc(leads.setAt), desc(leads.id))
    .limit(1)
    .get()
  return newest && !withdrawnSince(db, newest) ? newest : undefined
}

/** A withdrawal ends it for good: what is published again later leads only where it is pinned again. */
function withdrawnSince(db: EditorialReader, { recordId, setAt }: Lead) {
  const since = and(eq(editions.recordId, recordId), gt(editions.withdrawnAt, setAt))
  return db.select({ id: editions.id }).from(editions).where(since).get() !== undefined
}

export const leadsHolding = (db: EditorialReader): Lead[] =>
  locales.flatMap((locale) => leadOf(db, locale) ?? [])

/** Every warning as long as it really stands, one at a time. */
export const warnings = (db: EditorialReader) => oneAtATime(db.select().from(banners).all())

/** Everybody's duty as long as it really is. */
export const dutyRoster = (db: EditorialReader) => actualSpans(db.select().from(duties).all())
