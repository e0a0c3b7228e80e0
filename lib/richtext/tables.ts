import type { Table } from '@/lib/richtext/content'

type Row = Table['content'][number]

export const cellsOf = (row: Row) => row.content ?? []

/** A row of header cells only names the columns under it. */
export const isHeadRow = (row: Row) => cellsOf(row).every((cell) => cell.type === 'tableHeader')

/**
 * How many rows at the top are the table's head. None when there is nothing below them, or when a cell reaches
 * from them into the body, which HTML would cut off.
 */
export function headRows(table: Table): number {
  const rows = Math.max(
    table.content.findIndex((row) => !isHeadRow(row)),
    0,
  )
  const reachesOut = table.content
    .slice(0, rows)
    .some((row, index) => cellsOf(row).some((cell) => index + cell.attrs.rowspan > rows))
  return reachesOut ? 0 : rows
}
