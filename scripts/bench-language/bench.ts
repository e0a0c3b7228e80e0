import { printedTable } from '../bench/table'
import { oneSentence, UsageError } from '../one-sentence'
import type { LanguageLine, LanguageRow } from './language-row'
import { rows } from './rows'

// `npm run bench:language [-- ROW … --wrong]`: measures the language engine against what it must reach, and prints a
// table; with --wrong, before it, what was wrong.
// The exit code is 1 where something is not reached.

await oneSentence(async () => {
  const asked = process.argv.slice(2).filter((word) => word !== '--wrong')
  const unknown = asked.find((name) => !rows.some((row) => row.name === name))
  if (unknown !== undefined)
    throw new UsageError(`There is no row ${unknown}; there are ${rows.map(({ name }) => name).join(', ')}.`)
  const lines: (LanguageLine & { row: string })[] = []
  for (const row of rows.filter(({ name }) => asked.length === 0 || asked.includes(name))) {
    process.stderr.write(`${row.name} …\n`)
    for (const line of await measured(row)) lines.push({ row: row.name, ...line })
  }
  if (process.argv.includes('--wrong'))
    for (const thing of lines.flatMap(({ wrong = [] }) => wrong)) process.stdout.write(`${thing}\n`)
  process.stdout.write(`${printedTable(lines)}\n`)
  if (lines.some(({ reached }) => reached === false)) process.exitCode = 1
})

/** What one row could not measure is no reason to lose the others. */
async function measured(row: LanguageRow): Promise<LanguageLine[]> {
  try {
    return await row.run()
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
    return [{ what: 'could not be measured', must: '–', measured: '–', reached: false }]
  }
}
