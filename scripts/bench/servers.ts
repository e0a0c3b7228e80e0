import { isDemoStore } from '../data-folder'
import { freePort } from '../free-port'
import { serverProcess } from '../setup/server.mjs'
import { askOnce, Connection, request } from './connection'
import { type Started, startPinned, stop } from './pinned'

/** A server under measurement. */
export type Server = { name: string; port: number; pid: number; stop(): Promise<void> }

const secret = 'a-secret-of-the-benchmark-and-of-nothing-else'

/** A process of the house on a data folder. */
export async function startSide(side: 'newsroom' | 'desk', dataDir: string): Promise<Server> {
  const port = await freePort()
  const demo = side === 'newsroom' || isDemoStore(dataDir) ? 'on' : 'off'
  const env = {
    PORT: String(port),
    HOST: '127.0.0.1',
    SITE_URL: undefined,
    DATA_DIR: dataDir,
    SIDE: side,
    DEMO: demo,
    AUTH_SECRET: secret,
  }
  const server = serverProcess(side)
  const path = side === 'desk' ? '/sign-in' : '/robots.txt'
  return serverOf(
    side,
    port,
    startPinned(process.execPath, server.args, { on: 'serving', env: { ...env, ...server.env } }),
    path,
  )
}

/** Waits until a started program answers. Throws what it said where it ends instead. */
export async function serverOf(name: string, port: number, started: Started, path: string): Promise<Server> {
  let code: number | undefined
  void started.ended.then((ended) => {
    code = ended
  })
  const began = Date.now()
  while (!(await answers(port, path))) {
    if (code !== undefined || Date.now() - began > 120_000)
      throw new Error(`${name} did not start: ${started.said()}`)
    await new Promise((done) => setTimeout(done, 100))
  }
  return { name, port, pid: started.pid, stop: () => stop(started) }
}

async function answers(port: number, path: string): Promise<boolean> {
  const connection = new Connection(port)
  try {
    return (await askOnce(connection, request(port, path))).status < 500
  } catch {
    return false
  } finally {
    connection.close()
  }
}
