import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newestReleases } from '../addresses'
import { startBare } from '../bare'
import { cpuSeconds } from '../cpu'
import { startLoad } from '../loading'
import { startNextApp, takePages } from '../next-app'
import { nginxPath, startNginx } from '../nginx'
import { median } from '../percentiles'
import { atLeast, type Line, type Row, rounded } from '../row'
import { type Server, startSide } from '../servers'
import type { Bench } from '../setting'
import { takeAnswers } from '../stand-ins'
import { errorsOf } from '../tally'

const connections = 48

type Sample = { perSecond: number; perCpuSecond: number; busy: number }

/** Finished pages against the least that a server does with the same bytes, and against Next's own cache. */
export const front: Row = {
  name: 'front',
  work: 'article, list, home from the front',
  must: '≥ 0.6 of bare node:http with the same bytes; ≥ 20 × `next start`’s cached page',
  async run(bench) {
    const dataDir = bench.folder('large')
    const place = mkdtempSync(join(tmpdir(), 'communique-front-'))
    const paths = { article: newestReleases(dataDir, 1)[0]?.path ?? '/ru', list: '/ru/releases', home: '/ru' }
    const servers: Server[] = []
    try {
      servers.push(await startSide('newsroom', dataDir))
      await startStandIns(servers, place, Object.values(paths))
      const details: Record<string, Record<string, Sample>> = {}
      const lines: Line[] = []
      for (const [name, path] of Object.entries(paths)) {
        const samples = await compare(bench, servers, path)
        details[name] = samples
        lines.push(...linesOf(name, samples))
      }
      return { lines, details }
    } finally {
      for (const server of servers) await server.stop()
      rmSync(place, { recursive: true, force: true })
    }
  },
}

/** The front is asked until its pages are at their best; the others are given what it then answers. */
async function startStandIns(servers: Server[], place: string, paths: string[]) {
  const [house] = servers
  if (!house) return
  const targets = paths.map((path) => ({ port: house.port, path }))
  await startLoad({ kind: 'closed', targets, connections, seconds: 3 }).done
  await new Promise((done) => setTimeout(done, 3000))
  const taken = await takeAnswers(house, paths)
  const pages = await takePages(house, paths)
  servers.push(await startBare(place, taken))
  if (nginxPath) servers.push(await startNginx(nginxPath, place, taken))
  servers.push(await startNextApp(place, pages))
}

/** Rounds in turn, so that what else the machine does falls on all of them; the median of each. */
async function compare({ settings }: Bench, servers: readonly Server[], path: string) {
  const samples: Record<string, Sample[]> = {}
  for (let round = 0; round <= settings.rounds; round += 1) {
    for (const server of servers) {
      const sample = await measure(server, path, settings.seconds)
      // The first round is for the compilers.
      if (round > 0) samples[server.name] = [...(samples[server.name] ?? []), sample]
    }
  }
  const middle = (all: Sample[], figure: keyof Sample) => median(all.map((sample) => sample[figure]))
  const medians = Object.entries(samples).map(([name, all]) => [
    name,
    {
      perSecond: middle(all, 'perSecond'),
      perCpuSecond: middle(all, 'perCpuSecond'),
      busy: middle(all, 'busy'),
    },
  ])
  return Object.fromEntries(medians) as Record<string, Sample>
}

async function measure({ name, port, pid }: Server, path: string, seconds: number): Promise<Sample> {
  const before = cpuSeconds(pid)
  const tally = await startLoad({ kind: 'closed', targets: [{ port, path }], connections, seconds }).done
  const cpu = cpuSeconds(pid) - before
  if (errorsOf(tally) > 0) throw new Error(`${name} answered ${path} with ${tally.unexpected[0]}`)
  return {
    perSecond: tally.answers / tally.seconds,
    perCpuSecond: tally.answers / cpu,
    busy: cpu / tally.seconds,
  }
}

function linesOf(name: string, samples: Record<string, Sample>): Line[] {
  const house = samples.newsroom
  if (!house) return []
  const said = ({ perCpuSecond, perSecond }: Sample) =>
    `${rounded(perCpuSecond)} a CPU second (${rounded(perSecond)} a second)`
  const against = (other: string, must: string, limit?: number): Line => {
    const what = `${name}, against ${other}`
    const sample = samples[other]
    if (!sample) return { what, must, measured: '–', note: `${other} is not installed` }
    const ratio = house.perCpuSecond / sample.perCpuSecond
    const measured = `${rounded(ratio)} ×: ${said(house)} to ${said(sample)}`
    return { what, must, measured, ...(limit === undefined ? {} : atLeast(ratio, limit)) }
  }
  return [
    against('bare node:http', '≥ 0.6 ×', 0.6),
    against('next start', '≥ 20 ×', 20),
    against('nginx', '–'),
  ]
}
