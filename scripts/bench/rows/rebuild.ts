import { currentGeneration } from '@/lib/publication/generation'
import { cpuSeconds } from '../cpu'
import { startScript } from '../pinned'
import { atMost, type Row, rounded } from '../row'
import { readersPerSecond, underLoad } from '../under-load'

/** The time allowed for a hundred thousand releases. */
const allowed = { minutes: 5, releases: 100_000 }

export const rebuild: Row = {
  name: 'rebuild',
  work: 'rebuild of the public store',
  must: '≤ 5 min per 100,000 releases, reading stays up',
  async run(bench) {
    const dataDir = bench.folder('large')
    const before = currentGeneration(dataDir)
    const measured = await underLoad(dataDir, async () => {
      const began = Date.now()
      const started = startScript('scripts/public-rebuild.ts', [], {
        on: 'serving',
        env: { DATA_DIR: dataDir },
      })
      let cpu = 0
      const looking = setInterval(() => {
        cpu = Math.max(cpu, cpuSeconds(started.pid))
      }, 200)
      const code = await started.ended
      clearInterval(looking)
      if (code !== 0) throw new Error(`The rebuild ended with code ${code}: ${started.said()}`)
      const minutes = (Date.now() - began) / 60_000
      // The readers go on on the new generation.
      await new Promise((done) => setTimeout(done, 5000))
      return { minutes, cpuMinutes: cpu / 60 }
    })
    if (currentGeneration(dataDir) === before) throw new Error('The rebuild made no new generation')
    const { value, readers, errors } = measured
    const limit = bench.settings.demo
      ? allowed.minutes
      : (allowed.minutes * bench.settings.releases) / allowed.releases
    const time = `${rounded(value.minutes)} min (${rounded(value.cpuMinutes)} of CPU)`
    return {
      lines: [
        {
          what: 'npm run public:rebuild, on the core that serves',
          must: `≤ ${rounded(limit)} min`,
          measured: time,
          ...atMost(value.minutes, limit),
        },
        {
          what: 'readers meanwhile, in two processes',
          must: 'no error',
          measured: `${errors} errors in ${rounded(readers.answers)} answers at ${readersPerSecond} a second; p99 ${rounded(readers.latency.p99)} ms, longest ${rounded(readers.latency.max)} ms`,
          reached: errors === 0,
          note: readers.unexpected[0],
        },
      ],
      details: measured,
    }
  },
}
