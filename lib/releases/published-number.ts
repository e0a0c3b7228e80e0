import type { Locale } from '@/db/locales'
import type { Newsroom } from '@/lib/publication/newsroom'
import { statement } from '@/lib/publication/prepared'
import type { ReleaseNumber } from './number-words'

/** The number of a release in the language, for showing how one is cited: of the newest that has one. */
export async function numberToShow(
  { db, uses }: Newsroom,
  locale: Locale,
): Promise<(ReleaseNumber & { title: string; issuedOn: string }) | undefined> {
  uses(`list:releases:${locale}`)
  const found = statement<ReleaseNumber & { id: string; title: string; issuedOn: string }>(
    db,
    `select id, title, issued_on as issuedOn, number_year as year, number from releases
     where locale = @locale and number is not null order by issued_at desc, id desc limit 1`,
  ).get({ locale })
  if (!found) return undefined
  uses(`row:release:${found.id}`)
  const { id: _, ...shown } = found
  return shown
}
