import type { Locale } from '@/db/locales'
import type { Newsroom } from '@/lib/publication/newsroom'
import { statement } from '@/lib/publication/prepared'
import type { ReleaseNumber } from './number-words'

/** Among how many of the newest it is looked for: an archive from before there were numbers has none at any depth. */
const newest = 50

/** The number of a release in the language, for showing how one is cited: of the newest that has one. */
export async function numberToShow(
  { db, uses }: Newsroom,
  locale: Locale,
): Promise<(ReleaseNumber & { title: string; issuedOn: string }) | undefined> {
  uses(`list:releases:${locale}`)
  const found = statement<ReleaseNumber & { id: string; title: string; issuedOn: string }>(
    db,
    `select r.id, r.title, r.issued_on as issuedOn, r.number_year as year, r.number
     from (select id from releases where locale = @locale order by issued_at desc, id desc limit @newest) n
     cross join releases r on r.id = n.id and r.locale = @locale
     where r.number is not null order by r.issued_at desc, r.id desc limit 1`,
  ).get({ locale, newest })
  if (!found) return undefined
  uses(`row:release:${found.id}`)
  const { id: _, ...shown } = found
  return shown
}
