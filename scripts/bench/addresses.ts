import Database from 'better-sqlite3'
import { currentGeneration, generationPath } from '@/lib/publication/generation'
import type { Target } from './load'

/** The rows of a query on the public store that is being served. */
export function publicRows<Row>(dataDir: string, query: string, ...values: (string | number)[]): Row[] {
  const store = new Database(generationPath(dataDir, currentGeneration(dataDir) ?? ''), { readonly: true })
  try {
    return store.prepare(query).all(...values) as Row[]
  } finally {
    store.close()
  }
}

export type PublicRelease = { id: string; path: string }

const asRelease = `id, '/' || locale || '/releases/' || slug as path`

/** Russian releases, the newest first. */
export const newestReleases = (dataDir: string, count: number) =>
  publicRows<PublicRelease>(
    dataDir,
    `select ${asRelease} from releases where locale = 'ru' order by issued_at desc, id desc limit ?`,
    count,
  )

/** Releases from the whole past, none twice, in no order, the same ones every time. */
export const scatteredReleases = (dataDir: string, count: number) =>
  publicRows<PublicRelease>(
    dataDir,
    `select ${asRelease} from releases order by (rowid * 2654435761) % 1000003 limit ?`,
    count,
  )

/** What readers ask for: the home page, lists, the releases of the day again and again, and anything else at times. */
export function readersTargets(dataDir: string, ports: readonly number[], count: number): Target[] {
  const hot = newestReleases(dataDir, 50)
  const scattered = scatteredReleases(dataDir, count)
  const lists = ['/ru/releases', '/ru/meetings', '/ru/topics', '/en', '/en/releases'].map((path) => ({
    path,
  }))
  return Array.from({ length: count }, (_, index) => {
    const chance = spread(index, 2)
    const among = chance < 0.25 ? [{ path: '/ru' }] : chance < 0.4 ? lists : chance < 0.9 ? hot : scattered
    // The newest are read most.
    const place = Math.floor(among.length * spread(index, 3) * spread(index, 5))
    return { port: ports[index % ports.length] ?? 0, path: among[place]?.path ?? '/ru' }
  })
}

/** From 0 up to 1, evenly and in no visible order: the multiples of an irrational number. */
const spread = (index: number, prime: number) => (index * Math.sqrt(prime)) % 1

/** Lists narrowed by what releases and meetings really are about, in every number and combination, none twice. */
export function narrowedLists(dataDir: string, count: number): string[] {
  const found = publicRows<Record<string, string | null>>(
    dataDir,
    `with about as (
       select a.release_id, a.kind, coalesce(b.slug, t.slug, p.slug, lower(s.detail)) as value from release_about a
       left join bodies b on a.kind = 'body' and b.id = a.entry_id and b.locale = a.locale
       left join topics t on a.kind = 'topic' and t.id = a.entry_id and t.locale = a.locale
       left join people p on a.kind = 'person' and p.id = a.entry_id and p.locale = a.locale
       left join states s on a.kind = 'state' and s.id = a.entry_id and s.locale = a.locale
       where a.release_id in (
         select id from releases where locale = 'ru' order by (rowid * 2654435761) % 1000003 limit ?))
     select r.kind, max(case a.kind when 'body' then value end) as body, max(case a.kind when 'topic' then value end) as topic,
       max(case a.kind when 'state' then value end) as state, max(case a.kind when 'person' then value end) as person,
       substr(r.issued_on, 1, 4) as year, ltrim(substr(r.issued_on, 6, 2), '0') as month
     from about a join releases r on r.id = a.release_id group by r.id order by r.id`,
    count,
  )
  const addresses = found.map((row, index) => {
    const query = new URLSearchParams()
    for (const [at, [name, value]] of Object.entries(row).entries()) {
      const isChosen = spread(index, [2, 3, 5, 7, 11, 13, 17][at] ?? 2) < 0.45
      if (value && isChosen && (name !== 'month' || query.has('year'))) query.set(name, value)
    }
    return `/ru/${index % 5 === 4 ? 'meetings' : 'releases'}?${query}`
  })
  return [...new Set(addresses)]
}
