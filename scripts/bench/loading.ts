import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Load } from './load'
import { startScript } from './pinned'
import type { Tally } from './tally'

/** Starts a load in a process of its own. `done` gives what came of it, when its time is over or it is stopped. */
export function startLoad(load: Load): { stop(): void; done: Promise<Tally> } {
  const folder = mkdtempSync(join(tmpdir(), 'communique-load-'))
  const [order, result] = [join(folder, 'order.json'), join(folder, 'result.json')]
  writeFileSync(order, JSON.stringify(load))
  const started = startScript('scripts/bench/load-process.ts', [order, result], { on: 'asking' })
  const done = started.ended.then((code) => {
    try {
      if (code !== 0) throw new Error(`The load ended with code ${code}: ${started.said()}`)
      return JSON.parse(readFileSync(result, 'utf8')) as Tally
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
  return { done, stop: () => void started.child.stdin.end() }
}
