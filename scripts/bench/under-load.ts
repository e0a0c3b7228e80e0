import { readersTargets } from './addresses'
import { startLoad } from './loading'
import { type Server, startSide } from './servers'
import { errorsOf, type Tally } from './tally'

export const readersPerSecond = 200

/** How long a load runs when nobody stops it. */
const longest = 1800

/** What a newsroom is asked before anything is measured, so that its pages are there. */
const warmUp = 8000

export type House = { desk: Server; newsrooms: [Server, Server] }

/**
 * A desk and two newsrooms on one data folder, with readers at a constant rate, while `work` is done. Gives what
 * became of the readers besides.
 */
export async function underLoad<Value>(
  dataDir: string,
  work: (house: House) => Promise<Value>,
): Promise<{ value: Value; readers: Tally; errors: number }> {
  const desk = await startSide('desk', dataDir)
  const newsrooms: [Server, Server] = [
    await startSide('newsroom', dataDir),
    await startSide('newsroom', dataDir),
  ]
  try {
    const targets = readersTargets(
      dataDir,
      newsrooms.map(({ port }) => port),
      20_000,
    )
    const load = startLoad({ kind: 'open', targets, perSecond: readersPerSecond, seconds: longest })
    try {
      await new Promise((done) => setTimeout(done, warmUp))
      const value = await work({ desk, newsrooms })
      load.stop()
      const readers = await load.done
      return { value, readers, errors: errorsOf(readers) }
    } finally {
      load.stop()
    }
  } finally {
    for (const server of [...newsrooms, desk]) await server.stop()
  }
}
