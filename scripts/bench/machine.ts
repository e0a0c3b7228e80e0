import { availableParallelism, cpus, release, totalmem } from 'node:os'
import Database from 'better-sqlite3'

/** What the figures were measured on. */
export function machine() {
  const memory = new Database(':memory:')
  const sqlite = String(memory.prepare('select sqlite_version()').pluck().get())
  memory.close()
  return {
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    node: process.versions.node,
    sqlite,
    kernel: release(),
  }
}

/** The machine in a line. */
export function machineLine({ cpu, cores, memory, node, sqlite, kernel }: ReturnType<typeof machine>) {
  return `${cpu.trim()}, ${cores} cores, ${memory} · Linux ${kernel} · Node ${node} · SQLite ${sqlite}`
}
