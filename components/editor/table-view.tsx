import { FlowView } from '@/components/editor/flow-view'
import { InlineView } from '@/components/editor/inline-view'
import type { Table } from '@/lib/richtext/content'
import { cellsOf, headRows, isHeadRow } from '@/lib/richtext/tables'

type Row = Table['content'][number]
type Cell = ReturnType<typeof cellsOf>[number]

/** A table that scrolls sideways where it is wider than the text; `label` names the scrolling region. */
export function TableView({ table, label }: { table: Table; label: string }) {
  const head = headRows(table)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className="prose-table" aria-label={label} tabIndex={0}>
      <table>
        {head > 0 && <thead>{table.content.slice(0, head).map(rowView)}</thead>}
        <tbody>{table.content.slice(head).map(rowView)}</tbody>
      </table>
    </section>
  )
}

function rowView(row: Row) {
  const axis = isHeadRow(row) ? 'col' : 'row'
  return (
    <tr key={row.attrs.id}>
      {cellsOf(row).map((cell) => (
        <CellView key={cell.attrs.id} cell={cell} axis={axis} />
      ))}
    </tr>
  )
}

function CellView({ cell, axis }: { cell: Cell; axis: 'col' | 'row' }) {
  const { colspan, rowspan } = cell.attrs
  const spans = { colSpan: colspan > 1 ? colspan : undefined, rowSpan: rowspan > 1 ? rowspan : undefined }
  // An empty header names nothing: a screen reader would announce it before every cell.
  const isHeader = cell.type === 'tableHeader' && cell.content.some(({ content }) => content)
  if (!isHeader) return <td {...spans}>{cellContent(cell)}</td>
  const groups = axis === 'col' ? colspan > 1 : rowspan > 1
  return (
    <th scope={groups ? `${axis}group` : axis} {...spans}>
      {cellContent(cell)}
    </th>
  )
}

/** A cell of one paragraph is just its text. */
function cellContent({ content }: Cell) {
  const [only, ...others] = content
  if (only?.type === 'paragraph' && others.length === 0) return <InlineView content={only.content} />
  return <FlowView blocks={content} />
}
