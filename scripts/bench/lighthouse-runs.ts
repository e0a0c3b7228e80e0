import lighthouse from 'lighthouse'
import { freePort } from '../free-port'
import { newestReleases, publicRows } from './addresses'
import { startBrowser } from './clicking'
import type { Server } from './servers'

/** What each score must be. */
export const mustScore = { accessibility: 100, 'best-practices': 100, seo: 100, performance: 98 } as const
export type Category = keyof typeof mustScore
export const categories = Object.keys(mustScore) as Category[]

/** The scores of a page, each the best of its runs, and what cost points in the run that had the least trouble. */
export type Scored = ScoredPage & { scores: Record<Category, number>; costly: string[] }

const runs = 5

export type ScoredPage = { page: string; path: string; must: Record<Category, number> }

/** The pages that are scored: one of every kind in Russian, one in English. Robots are kept out of what a search finds. */
export function scoredPages(dataDir: string): ScoredPage[] {
  const [meeting] = publicRows<{ path: string }>(
    dataDir,
    `select '/ru/meetings/' || slug as path from meetings where locale = 'ru' and status = 'held'
     order by starts_on desc limit 1`,
  )
  const pages: { page: string; path: string; must?: object }[] = [
    { page: 'home', path: '/ru' },
    { page: 'list', path: '/ru/releases' },
    { page: 'release', path: newestReleases(dataDir, 1)[0]?.path ?? '/ru' },
    { page: 'meeting', path: meeting?.path ?? '/ru/meetings' },
    { page: 'search', path: '/ru/search' },
    {
      page: 'search, what it finds',
      path: `/ru/search?q=${encodeURIComponent('заседание')}`,
      must: { seo: 0 },
    },
    { page: 'home in English', path: '/en' },
  ]
  return pages.map(({ must, ...page }) => ({ ...page, must: { ...mustScore, ...must } }))
}

/** Scores the pages as a telephone would have them (Lighthouse's defaults): the best of five runs, fewer where no more can be had. */
export async function scorePages(server: Server, pages: readonly ScoredPage[]): Promise<Scored[]> {
  const port = await freePort()
  const browser = await startBrowser(port)
  try {
    const scored: Scored[] = []
    for (const page of pages) {
      // Somebody has been there before: what is scored is a kept page.
      await fetch(`http://127.0.0.1:${server.port}${page.path}`)
      scored.push({ ...page, ...(await bestOf(`http://localhost:${server.port}${page.path}`, port)) })
    }
    return scored
  } finally {
    await browser.close()
  }
}

async function bestOf(url: string, port: number): Promise<Pick<Scored, 'scores' | 'costly'>> {
  const scores: Record<Category, number> = { accessibility: 0, 'best-practices': 0, seo: 0, performance: 0 }
  let costly: string[] | undefined
  for (let run = 0; run < runs && !categories.every((name) => scores[name] === 100); run += 1) {
    const once = await runOnce(url, port)
    for (const name of categories) scores[name] = Math.max(scores[name], once.scores[name])
    if (!costly || once.costly.length < costly.length) costly = once.costly
  }
  return { scores, costly: costly ?? [] }
}

async function runOnce(url: string, port: number) {
  const result = await lighthouse(url, {
    port,
    output: 'json',
    logLevel: 'error',
    onlyCategories: [...categories],
  })
  if (!result) throw new Error(`Lighthouse gave nothing for ${url}`)
  const { lhr } = result
  if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`)
  const of = (name: Category) => Math.round((lhr.categories[name]?.score ?? 0) * 100)
  const costly = categories.flatMap((name) =>
    (lhr.categories[name]?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const audit = lhr.audits[id]
      if (!audit || weight === 0 || audit.score === null || audit.score === 1) return []
      const value = audit.displayValue ? ` ${audit.displayValue}` : ''
      return [`${name}: ${id}${value} (${Math.round(audit.score * 100)})`]
    }),
  )
  const scores = Object.fromEntries(categories.map((name) => [name, of(name)])) as Record<Category, number>
  return { scores, costly }
}
