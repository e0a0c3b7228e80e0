import { oneSentence, UsageError } from '../one-sentence'
import { ensureBuilt } from '../setup/build.mjs'
import { lighthouseRow } from './rows/lighthouse'
import { printedTable } from './table'

// `npm run lighthouse`: the scores of the newsroom's pages, and on standard error the audits that cost points.

await oneSentence(async () => {
  if (!(await ensureBuilt())) throw new UsageError('There is no build to score.')
  const { lines } = await lighthouseRow.run({ say: (line) => void process.stderr.write(`${line}\n`) })
  process.stdout.write(`${printedTable(lines.map((line) => ({ row: lighthouseRow.name, ...line })))}\n`)
  process.exitCode = lines.every(({ reached }) => reached) ? 0 : 1
})
