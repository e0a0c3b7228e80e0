import { readdirSync, readFileSync } from 'node:fs'

/**
 * Seconds of CPU that a process and everything it has started have used, in the kernel's accounts of each thread
 * (schedstat counts nanoseconds, where stat counts hundredths of a second).
 */
export function cpuSeconds(pid: number): number {
  const nanoseconds = familyOf(pid).flatMap((each) =>
    list(`/proc/${each}/task`).map((task) =>
      Number(read(`/proc/${each}/task/${task}/schedstat`).split(' ')[0]),
    ),
  )
  return nanoseconds.reduce((sum, each) => sum + each, 0) / 1e9
}

/** Megabytes that a process has in memory: all of it, and with what it has in common with others only in part. */
export function memoryOf(pid: number): { rss: number; pss: number } {
  const text = read(`/proc/${pid}/smaps_rollup`)
  const of = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(text)?.[1]) / 1024
  return { rss: of('Rss'), pss: of('Pss') }
}

/** A process and what it has started, what those have started, and so on. */
export function familyOf(pid: number): number[] {
  const children = list(`/proc/${pid}/task`).flatMap((task) =>
    read(`/proc/${pid}/task/${task}/children`).split(' ').filter(Boolean).map(Number),
  )
  return [pid, ...children.flatMap(familyOf)]
}

/** A process may end while it is looked at: then it has used nothing. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

function list(path: string): string[] {
  try {
    return readdirSync(path)
  } catch {
    return []
  }
}
