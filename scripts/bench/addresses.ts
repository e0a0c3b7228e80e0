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
