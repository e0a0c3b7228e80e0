import { table } from '../docs/table'
import type { Line } from './row'

const head = ['row', 'what', 'must reach', 'measured', 'verdict']

/** The printed table: a line under the name of the row that measured it. */
export const printedTable = (lines: readonly (Line & { row: string })[]): string =>
  table(
    head,
    lines.map((line) => [line.row, line.what, line.must, line.measured, verdict(line)]),
  )

function verdict({ reached, note }: Line): string {
  if (reached === undefined) return note ?? ''
  if (reached) return note ? `reached; ${note}` : 'reached'
  return note ? `**not reached**: ${note}` : '**not reached**'
}

const printed = /(<!-- printed: (\w+) -->)[\s\S]*?(<!-- end -->)/g

/** A document with what was printed in the place that it has for it. */
export const withPrinted = (document: string, name: string, text: string) =>
  document.replace(printed, (whole, begin: string, place: string, end: string) =>
    place === name ? `${begin}\n\n${text}\n\n${end}` : whole,
  )
