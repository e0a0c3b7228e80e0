import { type Locale, locales } from '@/db/locales'
import type { PublicDb } from '@/db/public/client'
import { statement } from '@/lib/publication/prepared'
import { partSize, type SitemapFile } from './sitemap-files'

/** A page in one language, with where the same page is in others. */
export type SitemapRow = {
  path: string
  changedAt: string | null
  /** Itself among them; none where there is no other. */
  alternates: { locale: Locale; path: string }[]
}

type Found = {
  slug: string
  changedAt: string | null
  others: string
  listedAt?: string | null
  listed?: string
}

/** The pages that stand by themselves, each with the list that it is as new as, where there is one. */
const sections: Record<string, string> = {
  '': 'releases',
  releases: 'releases',
  meetings: 'meetings',
  bodies: 'bodies',
  people: 'people',
  topics: 'topics',
  archive: 'releases',
  'forward-look': 'meetings',
  corrections: 'corrections',
  press: '',
  about: '',
  accessibility: '',
  privacy: '',
  developers: '',
}

/** Home, the lists and the pages about the site. */
export function sectionRows(db: PublicDb): SitemapRow[] {
  const changes = statement<{ tag: string; at: string }>(db, 'select tag, at from list_changes').all({})
  const changedAt = (list: string, locale: Locale) =>
    changes.find(({ tag }) => tag === `list:${list}:${locale}`)?.at ?? null
  return Object.entries(sections).flatMap(([section, list]) => {
    const path = section && `/${section}`
    const alternates = locales.map((locale) => ({ locale, path: `/${locale}${path}` }))
    return alternates.map(({ locale, path }) => ({
      path,
      changedAt: changedAt(list, locale),
      alternates,
    }))
  })
}

const others = (from: string, where: string) =>
  `(select json_group_object(locale, slug) from ${from} where ${where})`

/** Beside each address the slugs of the same page by language. Which rows a part has is read from an index alone. */
const queries = {
  releases: `select r.slug, r.updated_at as changedAt,
      ${others('releases o', 'o.translation_group = r.translation_group')} as others
    from (select id from releases where locale = @locale and year = @year
      order by issued_at, id limit @limit offset @offset) p
    cross join releases r on r.id = p.id and r.locale = @locale`,
  meetings: `select m.slug, m.updated_at as changedAt, ${others('meetings o', 'o.id = m.id')} as others,
      l.updated_at as listedAt, ${others(
        'attendance_lists a join meetings o using (locale)',
        'a.meeting_id = m.id and o.id = m.id',
      )} as listed
    from (select id from meetings where locale = @locale and starts_on >= @from and starts_on < @to
      order by starts_on, start_time, id limit @limit offset @offset) p
    cross join meetings m on m.id = p.id and m.locale = @locale
    left join attendance_lists l on l.meeting_id = m.id and l.locale = m.locale`,
}

/** Who mentions an entry is not asked here, so it does not say when it changed. */
const entryQuery = (
  table: string,
) => `select e.slug, null as changedAt, ${others(`${table} o`, 'o.id = e.id')} as others
  from (select id from ${table} where locale = @locale order by id limit @limit offset @offset) p
  cross join ${table} e on e.id = p.id and e.locale = @locale`

/** Some of the rows of a file, from the `skip`th of it; none when it is at its end. */
export function fileRows(
  db: PublicDb,
  file: Exclude<SitemapFile, { of: 'sections' }>,
  { skip, limit }: { skip: number; limit: number },
): SitemapRow[] {
  const { of, locale, part } = file
  const year = 'year' in file ? file.year : 0
  const range = { year, from: String(year), to: String(year + 1) }
  const query = of === 'releases' || of === 'meetings' ? queries[of] : entryQuery(of)
  const found = statement<Found>(db, query).all({
    ...range,
    locale,
    limit: Math.max(0, Math.min(limit, partSize - skip)),
    offset: (part - 1) * partSize + skip,
  })
  return found.flatMap(({ slug, changedAt, others: own, listedAt, listed = '{}' }) => {
    const page = { path: `/${locale}/${of}/${slug}`, changedAt, alternates: alternatesOf(own, of, '') }
    if (!listedAt) return [page]
    const path = `${page.path}/participants`
    return [page, { path, changedAt: listedAt, alternates: alternatesOf(listed, of, '/participants') }]
  })
}

function alternatesOf(slugs: string, folder: string, tail: string) {
  const known = JSON.parse(slugs) as { [locale in Locale]?: string }
  const all = locales.flatMap((locale) => {
    const slug = known[locale]
    return slug ? [{ locale, path: `/${locale}/${folder}/${slug}${tail}` }] : []
  })
  return all.length > 1 ? all : []
}
