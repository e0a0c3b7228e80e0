import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { Locale } from '@/db/locales'
import { currentGeneration, generationPath } from '@/lib/publication/generation'

const dataDir = () => String(process.env.E2E_DATA_DIR)

/** The file of the public store that is being served. */
export const publicStore = () => generationPath(dataDir(), currentGeneration(dataDir()) ?? '')
export const editorialStore = () => join(dataDir(), 'editorial.db')

/** The rows of a query on the public store. */
export function publicRows<Row>(query: string, ...values: string[]): Row[] {
  const store = new Database(publicStore(), { readonly: true })
  try {
    return store.prepare(query).all(...values) as Row[]
  } finally {
    store.close()
  }
}

const slugIn = (table: string, where: string, ...values: string[]) => {
  const [row] = publicRows<{ slug: string }>(`select slug from ${table} where ${where}`, ...values)
  if (!row) throw new Error(`The newsroom has nothing in ${table} where ${where} (${values})`)
  return row.slug
}

export type NewsroomPage = { name: string; path: string; status: number }

/** One of every kind of page, in a language. */
export function newsroomPages(locale: Locale): NewsroomPage[] {
  const of = (table: string, where = '1') => slugIn(table, `locale = ? and ${where} order by rowid`, locale)
  const listed = publicRows<{ slug: string }>(
    `select m.slug from attendance_lists l join meetings m on m.id = l.meeting_id and m.locale = l.locale
     join meeting_sessions s on s.meeting_id = m.id where l.locale = ? order by m.starts_on`,
    locale,
  )[0]?.slug
  const pages: [name: string, path: string, status?: number][] = [
    ['home', ''],
    ['releases', '/releases'],
    ['releases of a year and kind', '/releases?year=2024&kind=news'],
    ['releases that are not there', '/releases?year=1999'],
    ['release', `/releases/${of('releases', "kind = 'news'")}`],
    [
      'corrected release',
      `/releases/${of('releases', 'edition > 1 and id in (select record_id from public_notes)')}`,
    ],
    ['media advisory', `/releases/${of('releases', "kind = 'advisory'")}`],
    ['archive', '/archive'],
    ['forward look', '/forward-look'],
    ['meetings', '/meetings'],
    ['meetings of a kind', '/meetings?kind=session'],
    ['meeting', `/meetings/${listed}`],
    ['planned meeting', `/meetings/${of('meetings', "status = 'planned'")}`],
    ['cancelled meeting', `/meetings/${of('meetings', "status = 'cancelled'")}`],
    ['corrected meeting', `/meetings/${of('meetings', 'edition > 1')}`],
    ['participants', `/meetings/${listed}/participants`],
    ['bodies', '/bodies'],
    ['body', `/bodies/${of('bodies', "detail = 'organ'")}`],
    ['people', '/people'],
    ['person', `/people/${of('people')}`],
    ['topics', '/topics'],
    ['topic', `/topics/${of('topics')}`],
    ['corrections', '/corrections'],
    ['press', '/press'],
    ['about', '/about'],
    ['accessibility statement', '/accessibility'],
    ['privacy', '/privacy'],
    ['developers', '/developers'],
    ['follow a list', '/follow?list=releases&kind=news'],
    ['follow a page', `/follow?list=page&kind=release&slug=${of('releases', "kind = 'news'")}`],
    ['view', '/view'],
    ['search', '/search'],
    ['search results', `/search?q=${encodeURIComponent(locale === 'ru' ? 'заседание' : 'session')}`],
    ['search without results', '/search?q=zzzyyyxxx'],
    ['nothing', '/releases/never-existed', 404],
    [
      'withdrawn release',
      `/releases/${slugIn('tombstones', "kind = 'release' and language = ?", locale)}`,
      410,
    ],
  ]
  return pages.map(([name, path, status = 200]) => ({ name, path: `/${locale}${path}`, status }))
}
