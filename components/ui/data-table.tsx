import type { Key, ReactNode } from 'react'
import { cx } from './cx'

export type Column<Row> = {
  key: string
  header: ReactNode
  cell: (row: Row) => ReactNode
  /** Digits under digits, at the right. */
  numeric?: boolean
  /** The cell that names the row. */
  rowHeader?: boolean
  /** Layout only: a width, or `max-sm:hidden`. */
  className?: string
}

type Props<Row> = {
  caption: ReactNode
  hideCaption?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => Key
  /** Shown in place of the table when there is no row. */
  empty?: ReactNode
  className?: string
}

/**
 * A dense table: rows of 32 px under a caption. Under 640 px each row stands as a card, its cells one below the
 * other with their headers before them.
 */
export function DataTable<Row>({
  caption,
  hideCaption,
  columns,
  rows,
  rowKey,
  empty,
  className,
}: Props<Row>) {
  if (rows.length === 0 && empty) return <>{empty}</>
  return (
    <div className={cx('scroll-box', className)}>
      <table className="stack-table w-full border-collapse text-ui">
        <caption className={hideCaption ? 'sr-only' : 'pb-2 text-left font-semibold font-serif text-lead'}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                className={cx(headCell, column.numeric && 'text-right', column.className)}
              >
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className="hover:bg-paper">
              {columns.map((column) => (
                <Cell key={column.key} column={column}>
                  {column.cell(row)}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const headCell =
  'border-ink border-b py-1.5 pr-4 text-left align-bottom font-medium text-meta text-muted last:pr-0'
const bodyCell = 'h-8 border-hairline border-b py-1 pr-4 text-left align-baseline font-normal last:pr-0'

function Cell<Row>({ column, children }: { column: Column<Row>; children: ReactNode }) {
  const className = cx(bodyCell, column.numeric && 'text-right tabular-nums', column.className)
  if (column.rowHeader) {
    return (
      <th scope="row" className={className}>
        {children}
      </th>
    )
  }
  const label = typeof column.header === 'string' ? column.header : undefined
  return (
    <td data-label={label} className={className}>
      {children}
    </td>
  )
}
