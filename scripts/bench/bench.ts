import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { oneSentence, UsageError } from '../one-sentence'
import { ensureBuilt } from '../setup/build.mjs'
import { machine, machineLine } from './machine'
import { canPin } from './pinned'
import type { Line } from './row'
import { rows } from './rows'
import { makeBench } from './setting'
import { readSettings } from './settings'
import { printedTable, withPrinted } from './table'

// `npm run bench`: measures what the newsroom costs, prints a table, and leaves the figures in a file.

const document = 'docs/performance.md'

// What was started, and what was made for the while, goes when this process is told to.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130))

await oneSentence(async () => {
  const settings = readSettings(
    process.argv.slice(2),
    rows.map(({ name }) => name),
  )
  if (process.platform !== 'linux')
    throw new UsageError('The benchmark reads the accounts of the Linux kernel and runs on Linux only.')
  if (!(await ensureBuilt())) throw new UsageError('There is no build to measure.')
  const began = new Date()
  const found = machine()
  const bench = await makeBench(settings)
  // From here on this process belongs to those who ask.
  if (canPin) spawnSync('taskset', ['-a', '-p', '-c', '1', String(process.pid)], { stdio: 'ignore' })
  const lines: (Line & { row: string })[] = []
  const details: Record<string, unknown> = {}
  for (const row of rows.filter(({ name }) => settings.rows.includes(name))) {
    bench.say(`${row.name}: ${row.work} …`)
    const result = await row.run(bench).catch((error: Error) => {
      // What one row could not measure is no reason to lose the others; the exit code says it.
      process.stderr.write(`${error.stack}\n`)
      process.exitCode = 1
      const [note = ''] = error.message.split('\n')
      return { lines: [{ what: row.work, must: row.must, measured: '–', note }], details: undefined }
    })
    for (const { what, measured } of result.lines) bench.say(`  ${what}: ${measured}`)
    lines.push(...result.lines.map((line) => ({ row: row.name, ...line })))
    details[row.name] = result.details
  }
  const minutes = Math.round((Date.now() - began.getTime()) / 6000) / 10
  const about = `${began.toISOString().slice(0, 10)}, ${minutes} minutes, ${settings.demo ? 'the demo' : `${settings.releases} releases`} · ${machineLine(found)}`
  const text = `${about}\n\n${printedTable(lines)}`
  process.stdout.write(`${text}\n`)
  mkdirSync(dirname(settings.json), { recursive: true })
  const report = { at: began.toISOString(), minutes, machine: found, settings, lines, details }
  writeFileSync(settings.json, `${JSON.stringify(report, null, 2)}\n`)
  if (settings.docs) writeFileSync(document, withPrinted(readFileSync(document, 'utf8'), 'bench', text))
})
