import { and, desc, gt, isNull } from 'drizzle-orm'
import type { EditorialReader } from '@/db/editorial/client'
import { banners as setBanners, duties as setDuties, leads as setLeads } from '@/db/editorial/schema/newsroom'
import { locales } from '@/db/locales'
import type { PublicDb } from '@/db/public/client'
import { banners, duties, leads } from '@/db/public/schema/arrangement'

/**
 * Makes the public store show how the newsroom is arranged: what leads the home pages, which warnings stand above
 * every page, who answers the press. What is over, or was ended, is left out by its own time; pages go by the clock.
 */
export function projectArrangement(editorial: EditorialReader, db: PublicDb) {
  for (const table of [leads, banners, duties]) db.delete(table).run()
  const set = editorial.select().from(setLeads).orderBy(desc(setLeads.setAt), desc(setLeads.id)).all()
  for (const locale of locales) {
    const newest = set.find((lead) => lead.locale === locale)
    if (newest && !newest.endedAt) {
      db.insert(leads).values({ locale, releaseId: newest.recordId, until: newest.until }).run()
    }
  }
  for (const { id, text, link, from, until } of editorial
    .select()
    .from(setBanners)
    .where(isNull(setBanners.endedAt))
    .all()) {
    for (const locale of locales) {
      const own = { id, locale, from, until, text: text[locale] ?? '', link: link[locale] ?? '' }
      if (own.text) db.insert(banners).values(own).run()
    }
  }
  for (const { id, name, phone, email, from, until } of editorial
    .select()
    .from(setDuties)
    .where(and(isNull(setDuties.endedAt), gt(setDuties.until, setDuties.from)))
    .all()) {
    for (const locale of locales) {
      const own = { id, locale, phone, email, from, until, name: name[locale] ?? '' }
      if (own.name) db.insert(duties).values(own).run()
    }
  }
}
