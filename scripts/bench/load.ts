import { browserRequest, Connection } from './connection'
import { Counting, type Tally } from './tally'

export type Target = { port: number; path: string }

/**
 * As many requests as are answered: each connection asks the next thing as soon as it has its answer. All of them
 * again and again until the time is over, or each `once`.
 */
export type ClosedLoad = {
  kind: 'closed'
  targets: Target[]
  connections: number
  seconds: number
  once?: boolean
}

/** A request every so often, whatever becomes of the ones before, until it is stopped. */
export type OpenLoad = { kind: 'open'; targets: Target[]; perSecond: number; seconds: number }

export type Load = ClosedLoad | OpenLoad

/** Runs until its time is over, or `stopped` comes. */
export const runLoad = (load: Load, stopped: Promise<void> = new Promise(() => {})): Promise<Tally> =>
  load.kind === 'closed' ? runClosed(load, stopped) : runOpen(load, stopped)

async function runClosed({ targets, connections, seconds, once }: ClosedLoad, stopped: Promise<void>) {
  const requests = targets.map(({ port, path }) => ({ port, path, bytes: browserRequest(port, path) }))
  const [first] = requests
  if (!first) throw new Error('There is nothing to ask for')
  const counting = new Counting()
  let isOver = false
  let next = 0
  let settled = 0
  let allAsked = () => {}
  const all = new Promise<void>((done) => {
    allAsked = done
  })
  const open = Array.from({ length: connections }, () => new Connection(first.port))
  const askNext = (connection: Connection) => {
    if (once && settled === requests.length) allAsked()
    if (isOver || (once && next >= requests.length)) return
    const { path, bytes } = requests[next++ % requests.length] ?? first
    const began = performance.now()
    connection.ask(bytes, {
      done({ status, bytes: length }) {
        if (isOver) return
        counting.answered(path, status, length, performance.now() - began)
        settled += 1
        askNext(connection)
      },
      failed(why) {
        if (isOver) return
        counting.broke(path, why)
        settled += 1
        setTimeout(askNext, 10, connection)
      },
    })
  }
  for (const connection of open) askNext(connection)
  await Promise.race([pause(seconds * 1000), stopped, all])
  isOver = true
  const tally = counting.result()
  for (const connection of open) connection.close()
  return tally
}

/** Latency counts from when a request was due, so that a server that stalls is not spared the ones it held up. */
async function runOpen({ targets, perSecond, seconds }: OpenLoad, stopped: Promise<void>) {
  const requests = targets.map((target) => ({ ...target, bytes: browserRequest(target.port, target.path) }))
  const counting = new Counting()
  const idle = new Map<number, Connection[]>()
  const began = performance.now()
  let sent = 0
  let pending = 0
  const send = (due: number) => {
    const target = requests[sent % requests.length]
    if (!target) throw new Error('There is nothing to ask for')
    const free = idle.get(target.port) ?? []
    idle.set(target.port, free)
    const connection = free.pop() ?? new Connection(target.port)
    const settle = () => {
      pending -= 1
      free.push(connection)
    }
    pending += 1
    connection.ask(target.bytes, {
      done({ status, bytes }) {
        counting.answered(`${target.port}${target.path}`, status, bytes, performance.now() - due)
        settle()
      },
      failed(why) {
        counting.broke(`${target.port}${target.path}`, why)
        settle()
      },
    })
  }
  const timer = setInterval(() => {
    const dueNow = ((performance.now() - began) / 1000) * perSecond
    for (; sent < dueNow; sent += 1) send(began + (sent / perSecond) * 1000)
  }, 2)
  await Promise.race([pause(seconds * 1000), stopped])
  clearInterval(timer)
  const tallied = performance.now()
  while (pending > 0 && performance.now() - tallied < 12_000) await pause(10)
  const tally = counting.result()
  for (const connection of [...idle.values()].flat()) connection.close()
  return tally
}

const pause = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds))
