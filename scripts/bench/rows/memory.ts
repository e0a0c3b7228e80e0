import { scatteredReleases } from '../addresses'
import { memoryOf } from '../cpu'
import { startLoad } from '../loading'
import { atMost, type Row, rounded } from '../row'
import { startSide } from '../servers'
import { errorsOf } from '../tally'

const limit = 300
const pages = 20_000

export const memory: Row = {
  name: 'memory',
  work: 'memory of a newsroom process with 100,000 releases',
  must: '≤ 300 MB',
  async run(bench) {
    const dataDir = bench.folder('large')
    const server = await startSide('newsroom', dataDir)
    try {
      const fresh = memoryOf(server.pid)
      const targets = scatteredReleases(dataDir, pages).map(({ path }) => ({ port: server.port, path }))
      let largest = fresh
      const looking = setInterval(() => {
        const now = memoryOf(server.pid)
        if (now.pss > largest.pss) largest = now
      }, 1000)
      const crawl = { kind: 'closed', targets, connections: 8, seconds: 900, once: true } as const
      const tally = await startLoad(crawl).done
      clearInterval(looking)
      const after = memoryOf(server.pid)
      const said = ({ rss, pss }: typeof after) => `${rounded(pss)} MB (RSS ${rounded(rss)})`
      return {
        lines: [
          {
            what: `after ${rounded(tally.answers)} different pages, PSS`,
            must: `≤ ${limit} MB`,
            measured: `${said(after)}; at most ${said(largest)}; after the start ${said(fresh)}`,
            ...atMost(Math.max(after.pss, largest.pss), limit),
          },
        ],
        details: { fresh, largest, after, tally, errors: errorsOf(tally) },
      }
    } finally {
      await server.stop()
    }
  },
}
