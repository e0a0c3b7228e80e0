import type { EditorialReader } from '@/db/editorial/client'
import { locales } from '@/db/locales'
import type { PublicDb } from '@/db/public/client'
import { banners, duties, leads } from '@/db/public/schema/arrangement'
import { dutyRoster, leadsHolding, warnings } from '@/lib/arrangement/arranged'
import { textIn } from '@/lib/text-by-locale'

/**
 * Makes the public store show how the newsroom is arranged: what leads the home pages, which warnings stand above
 * every page, who answers the press. What is over stays until something else is arranged; pages go by the clock.
 */
export function projectArrangement(editorial: EditorialReader, db: PublicDb) {
  for (const table of [leads, banners, duties]) db.delete(table).run()
  for (const { locale, recordId, until } of leadsHolding(editorial)) {
    db.insert(leads).values({ locale, releaseId: recordId, until }).run()
  }
  for (const { id, text, link, from, until } of warnings(editorial)) {
    for (const locale of locales) {
      const own = { id, locale, from, until, text: text[locale] ?? '', link: link[locale] ?? '' }
      if (own.text) db.insert(banners).values(own).run()
    }
  }
  for (const { id, name, phone, email, from, until } of dutyRoster(editorial)) {
    for (const locale of locales) {
      const own = { id, locale, phone, email, from, until, name: textIn(name, locale) }
      db.insert(duties).values(own).run()
    }
  }
}
