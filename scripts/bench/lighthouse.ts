import { oneSentence, UsageError } from '../one-sentence'
import { ensureBuilt } from '../setup/build.mjs'
import { lighthouseRow } from './rows/lighthouse'
import { printedTable } from './table'

// `npm run lighthouse`: the scores of the newsroom's pages, and on standard error the audits that cost points.

// What was started, and what was made for the while, goes when this process is told to.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130))

await oneSentence(async () => {
  if (!(await ensureBuilt())) throw new UsageError('There is no build to score.')
  const { lines } = await lighthouseRow.run({ say: (line) => void process.stderr.write(`${line}\n`) })
  process.stdout.write(`${printedTable(lines.map((line) => ({ row: lighthouseRow.name, ...line })))}\n`)
  process.exitCode = lines.every(({ reached }) => reached) ? 0 : 1
})
