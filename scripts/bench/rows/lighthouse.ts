import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeDemo } from '../../demo'
import { categories, type Scored, scoredPages, scorePages } from '../lighthouse-runs'
import type { Line, Row } from '../row'
import { startSide } from '../servers'
import type { Bench } from '../setting'

/** On the demo, which has every kind of page as an organisation really has them. */
export const lighthouseRow = {
  name: 'lighthouse',
  work: 'Lighthouse mobile on home, list, release, meeting, search',
  must: '100 accessibility, 100 best practices, 100 SEO, ≥ 98 performance',
  async run({ say }: Pick<Bench, 'say'>) {
    const place = mkdtempSync(join(tmpdir(), 'communique-lighthouse-'))
    try {
      await makeDemo(place)
      const server = await startSide('newsroom', place)
      try {
        const scored = await scorePages(server, scoredPages(place))
        for (const { page, costly } of scored) if (costly.length > 0) say(`  ${page}: ${costly.join(' · ')}`)
        return { lines: scored.map(lineOf), details: scored }
      } finally {
        await server.stop()
      }
    } finally {
      rmSync(place, { recursive: true, force: true })
    }
  },
} satisfies Row

function lineOf({ page, scores, must, costly }: Scored): Line {
  const missed = categories.filter((name) => scores[name] < must[name])
  return {
    what: page,
    must: categories
      .map((name) => (must[name] === 100 ? '100' : must[name] > 0 ? `≥ ${must[name]}` : '–'))
      .join(', '),
    measured: categories.map((name) => scores[name]).join(', '),
    reached: missed.length === 0,
    note: missed.length === 0 ? undefined : costly.join(' · '),
  }
}
