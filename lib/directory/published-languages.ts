import { eq } from 'drizzle-orm'
import { type Locale, locales } from '@/db/locales'
import type { PublicDb } from '@/db/public/client'
import type { bodies, people, topics } from '@/db/public/schema/entries'

/** The languages in which an entry is public, in the order of the house. */
export function languagesOf(
  db: PublicDb,
  table: typeof bodies | typeof people | typeof topics,
  id: string,
): Locale[] {
  const rows = db.select({ locale: table.locale }).from(table).where(eq(table.id, id)).all()
  return locales.filter((locale) => rows.some((row) => row.locale === locale))
}
