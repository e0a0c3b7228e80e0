import { type Locale, locales } from '@/db/locales'
import type { PublicDb } from '@/db/public/client'
import { statement } from '@/lib/publication/prepared'

/**
 * A file of the sitemap: the sections, the entries of a kind in a language, or a part of the releases or meetings of a
 * year in a language. What comes out later adds to the files of its year and moves no address to another.
 */
export type SitemapFile =
  | { of: 'sections' }
  | { of: 'people' | 'bodies' | 'topics'; locale: Locale; part: number }
  | { of: 'releases' | 'meetings'; locale: Locale; year: number; part: number }

/** How many records stand in one file; a meeting may have two addresses. The protocol allows 50,000 addresses. */
export const partSize = 5000

/** Which files there are now. */
export function sitemapFiles(db: PublicDb): SitemapFile[] {
  const years = statement<{ list: 'releases' | 'meetings'; year: number; count: number }>(
    db,
    `select list, year, sum(count) as count from list_counts
     where list in ('releases', 'meetings') and locale = @locale and about = '' and entry_id = ''
     group by list, year order by list desc, year desc`,
  )
  return [
    { of: 'sections' },
    ...locales.flatMap((locale) => [
      ...years
        .all({ locale })
        .flatMap(({ list, year, count }) => partsOf(count).map((part) => ({ of: list, locale, year, part }))),
      ...(['bodies', 'people', 'topics'] as const).flatMap((of) =>
        partsOf(countOf(db, of, locale)).map((part) => ({ of, locale, part })),
      ),
    ]),
  ]
}

const countOf = (db: PublicDb, table: string, locale: Locale) =>
  statement<{ count: number }>(db, `select count(*) as count from ${table} where locale = @locale`).get({
    locale,
  })?.count ?? 0

const partsOf = (count: number) => Array.from({ length: Math.ceil(count / partSize) }, (_, at) => at + 1)

/** The name of a file, such as `releases-ru-2026-1.xml`. */
export const sitemapName = ({ of, ...rest }: SitemapFile) => `${[of, ...Object.values(rest)].join('-')}.xml`

/** The file of this name; undefined where there is none. */
export const sitemapFile = (db: PublicDb, name: string): SitemapFile | undefined =>
  sitemapFiles(db).find((file) => sitemapName(file) === name)
