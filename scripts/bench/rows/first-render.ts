import { openPublicForWriting } from '@/db/public/client'
import { currentGeneration, generationPath } from '@/lib/publication/generation'
import { catchUp } from '@/lib/publication/project'
import { publishEditions } from '@/lib/workflow/publish'
import { narrowedLists, scatteredReleases } from '../addresses'
import { askOnce, browserRequest, Connection } from '../connection'
import { cpuSeconds } from '../cpu'
import { approvedRelease, openOffice } from '../office'
import { percentile } from '../percentiles'
import { atMost, type Line, type Row, rounded } from '../row'
import { type Server, startSide } from '../servers'

/** CPU milliseconds of the process: until the page was answered, and until it had nothing more to do for it. */
type Sample = { answered: number; settled: number }

const articles = { warm: 150, measured: 300 }
const publications = { warm: 15, measured: 40 }

export const firstRender: Row = {
  name: 'first-render',
  work: 'first render of a page after a publication',
  must: '≤ 15 ms CPU for an article, ≤ 25 ms for home and lists, p95 for lists narrowed in any way',
  async run(bench) {
    const dataDir = bench.folder('large')
    const article = await renderEach(
      dataDir,
      scatteredReleases(dataDir, articles.warm + articles.measured).map(({ path }) => path),
    )
    const narrowed = await renderEach(dataDir, narrowedLists(dataDir, articles.warm + articles.measured))
    const home = await renderAfterPublications(dataDir, '/ru')
    const list = await renderAfterPublications(dataDir, '/ru/releases')
    return {
      lines: [
        lineOf('article', article, 15),
        lineOf('home', home, 25),
        lineOf('list', list, 25),
        lineOf('list narrowed in any way', narrowed, 25, 0.95),
      ],
      details: { article, home, list, narrowed },
    }
  },
}

/** Pages that nobody has asked this process for. */
async function renderEach(dataDir: string, paths: readonly string[]): Promise<Sample[]> {
  const server = await startSide('newsroom', dataDir)
  const connection = new Connection(server.port)
  try {
    const samples: Sample[] = []
    for (const path of paths) samples.push(await cost(server, () => ask(server, connection, path)))
    return samples.slice(Math.min(articles.warm, samples.length / 2))
  } finally {
    connection.close()
    await server.stop()
  }
}

/** One page, asked for once after each of many publications that change it. */
async function renderAfterPublications(dataDir: string, path: string): Promise<Sample[]> {
  const server = await startSide('newsroom', dataDir)
  const connection = new Connection(server.port, true)
  const office = openOffice(dataDir)
  const generation = currentGeneration(dataDir) ?? ''
  const store = openPublicForWriting(generationPath(dataDir, generation), generation)
  try {
    const samples: Sample[] = []
    await ask(server, connection, path)
    for (let count = 0; count < publications.warm + publications.measured; count += 1) {
      const title = `Первая отрисовка ${path.length}-${Date.now()}-${count}`
      const { editionId, hash } = approvedRelease(office, title)
      const sample = await cost(server, async () => {
        publishEditions(office.acting('secretary'), { editions: [{ editionId, hash }] })
        catchUp(office.db, store)
        await ask(server, connection, path, title)
      })
      samples.push(sample)
    }
    return samples.slice(publications.warm)
  } finally {
    store.$client.close()
    office.close()
    connection.close()
    await server.stop()
  }
}

async function ask({ port }: Server, connection: Connection, path: string, text?: string) {
  // Without an encoding, so that the text can be looked for; what is kept for others is made all the same.
  const { status, body } = await askOnce(
    connection,
    browserRequest(port, path, text ? 'identity' : undefined),
  )
  if (status !== 200) throw new Error(`${path} is answered ${status}`)
  if (text && !body.includes(text)) throw new Error(`${path} was answered as it was before the publication`)
}

async function cost({ pid }: Server, work: () => Promise<void>): Promise<Sample> {
  const before = cpuSeconds(pid)
  await work()
  const answered = (cpuSeconds(pid) - before) * 1000
  let last = before
  for (let waited = 0; waited < 50; waited += 1) {
    await new Promise((done) => setTimeout(done, 20))
    const now = cpuSeconds(pid)
    if (now - last < 0.0005) break
    last = now
  }
  return { answered, settled: (cpuSeconds(pid) - before) * 1000 }
}

/** `share` of all must stay within the limit. */
function lineOf(what: string, samples: readonly Sample[], limit: number, share = 0.5): Line {
  const of = (share: number) =>
    percentile(
      samples.map(({ answered }) => answered),
      share,
    )
  const settled = percentile(
    samples.map((sample) => sample.settled),
    0.5,
  )
  return {
    what: `${what}, CPU of the process until the answer`,
    must: share === 0.5 ? `≤ ${limit} ms` : `p95 ≤ ${limit} ms`,
    measured: `median ${rounded(of(0.5))} ms, p95 ${rounded(of(0.95))} ms; with what it does afterwards ${rounded(settled)} ms`,
    ...atMost(of(share), limit),
  }
}
