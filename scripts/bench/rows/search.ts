import { currentGeneration, generationPath } from '@/lib/publication/generation'
import { askOnce, browserRequest, Connection } from '../connection'
import { cpuSeconds } from '../cpu'
import { percentile } from '../percentiles'
import { measureReads, type ReadCost } from '../reads'
import { atMost, type Line, type Row, rounded } from '../row'
import { longQueries, typedBeginnings } from '../search-queries'
import { type Server, startSide } from '../servers'

/** `read` is what `measureReads` calls it. */
type Kind = { what: string; read: string; limit: number; paths: (dataDir: string) => string[] }

const inOrder = (order: string) => (dataDir: string) =>
  longQueries(dataDir).map((typed) => `/ru/search?q=${encodeURIComponent(typed)}&order=${order}`)

const kinds: Kind[] = [
  { what: 'newest first', read: 'search, date', limit: 20, paths: inOrder('date') },
  { what: 'by relevance', read: 'search, relevance', limit: 60, paths: inOrder('relevance') },
  {
    what: 'suggestions',
    read: 'suggestions',
    limit: 10,
    paths: (dataDir) =>
      typedBeginnings(dataDir).map((typed) => `/ru/search/suggestions?q=${encodeURIComponent(typed)}`),
  },
]

/** Milliseconds until a whole answer was there, and of CPU that the process used for it. */
type Sample = { path: string; answer: number; cpu: number }

export const search: Row = {
  name: 'search',
  work: 'search, newest first and by relevance; suggestions',
  must: 'p95 ≤ 20 ms and ≤ 60 ms at 100,000; suggestions ≤ 10 ms',
  async run(bench) {
    const dataDir = bench.folder('large')
    const reads = await measureReads(generationPath(dataDir, currentGeneration(dataDir) ?? ''))
    const server = await startSide('newsroom', dataDir)
    try {
      const lines: Line[] = []
      const slowest: Record<string, Sample[]> = {}
      for (const kind of kinds) {
        const samples = await askAll(kind.paths(dataDir), server)
        const read = reads.find(({ name }) => name === kind.read)
        if (!read) throw new Error(`Nothing measures ${kind.read}`)
        lines.push(lineOf(kind, read, samples))
        slowest[kind.what] = samples.toSorted((a, b) => b.answer - a.answer).slice(0, 20)
      }
      return { lines, details: { reads, slowest } }
    } finally {
      await server.stop()
    }
  },
}

/** Each address once, so that no answer is a kept one; the first fifth is for the compilers. */
async function askAll(paths: readonly string[], { port, pid }: Server): Promise<Sample[]> {
  const connection = new Connection(port)
  const samples: Sample[] = []
  for (const path of paths) {
    const before = { cpu: cpuSeconds(pid), at: performance.now() }
    const { status } = await askOnce(connection, browserRequest(port, path))
    const answer = performance.now() - before.at
    if (status !== 200) throw new Error(`${path} is answered ${status}`)
    samples.push({ path, answer, cpu: (cpuSeconds(pid) - before.cpu) * 1000 })
  }
  connection.close()
  return samples.slice(Math.floor(samples.length / 5))
}

function lineOf({ what, limit }: Kind, read: ReadCost, samples: readonly Sample[]): Line {
  const p95 = (figure: 'answer' | 'cpu') =>
    rounded(
      percentile(
        samples.map((sample) => sample[figure]),
        0.95,
      ),
    )
  return {
    what,
    must: `p95 ≤ ${limit} ms`,
    measured: `${read.n} reads: p50 ${rounded(read.p50)}, p95 ${rounded(read.p95)} ms; ${samples.length} answers with the page around it: p95 ${p95('answer')} ms (CPU ${p95('cpu')})`,
    ...atMost(read.p95, limit),
  }
}
