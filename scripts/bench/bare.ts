import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { freePort } from '../free-port'
import { startPinned } from './pinned'
import { type Server, serverOf } from './servers'
import type { Taken } from './stand-ins'

/** Bare `node:http` that hands out the same bytes under the same headers, and knows nothing else. */
export async function startBare(folder: string, taken: readonly Taken[]): Promise<Server> {
  const port = await freePort()
  const file = join(folder, 'answers.json')
  const answers = taken.map(({ path, headers, body }) => ({ path, headers, body: body.toString('base64') }))
  writeFileSync(file, JSON.stringify(answers))
  const started = startPinned(process.execPath, ['scripts/bench/bare-server.mjs', file, String(port)], {
    on: 'serving',
    env: { NODE_ENV: 'production' },
  })
  return serverOf('bare node:http', port, started, '/')
}
