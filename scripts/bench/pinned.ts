import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { root } from '../setup/root.mjs'

/** Which core a process runs on: one serves, another asks. */
export type Core = 'serving' | 'asking'

const core = { serving: '0', asking: '1' }

/** With one core, or without the command for it, processes run where the system puts them. */
export const canPin =
  availableParallelism() > 1 && spawnSync('taskset', ['-c', '0,1', 'true'], { stdio: 'ignore' }).status === 0

export type Options = { on: Core; env?: Record<string, string | undefined>; cwd?: string }

const running = new Set<ChildProcess>()

let isWatched = false

/** However this process ends, what it has started does not outlive it. */
function endTogether() {
  if (isWatched) return
  isWatched = true
  process.on('exit', () => {
    for (const child of running) child.kill('SIGKILL')
  })
}

/** Starts a program on its core; what it says is kept for when it fails. */
export function startPinned(command: string, args: readonly string[], { on, env, cwd = root }: Options) {
  const [file, ...rest] = canPin ? ['taskset', '-c', core[on], command, ...args] : [command, ...args]
  const child = spawn(file ?? command, rest, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  endTogether()
  running.add(child)
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-20_000)
    })
  }
  const ended = new Promise<number>((done) => {
    child.on('error', () => done(1))
    child.on('close', (code) => done(code ?? 1))
  }).finally(() => running.delete(child))
  return { child, pid: child.pid ?? 0, ended, said: () => said }
}

export type Started = ReturnType<typeof startPinned>

/** The same for a script of ours, TypeScript included. */
export const startScript = (script: string, args: readonly string[], options: Options) =>
  startPinned(process.execPath, ['--import', 'tsx', script, ...args], options)

/** Asks a program to end, and sees to it. */
export async function stop({ child, ended }: Started) {
  child.kill('SIGTERM')
  const insist = setTimeout(() => child.kill('SIGKILL'), 12_000)
  await ended
  clearTimeout(insist)
}
