import type { Block, Flow, Inline, ListItem, RichText, Table } from '@/lib/richtext/content'

/**
 * The words of a rich text, for search and counting: a line per block, a row of a table per line with tabs
 * between its cells.
 */
export function plainText(doc: RichText): string {
  return doc.content.flatMap(lines).join('\n')
}

function lines(block: Block | Flow | ListItem): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [inlineText(block.content)]
    case 'table':
      return block.content.map(rowText)
    case 'horizontalRule':
      return []
    default:
      return block.content.flatMap(lines)
  }
}

function rowText(row: Table['content'][number]): string {
  return (row.content ?? []).map((cell) => cell.content.flatMap(lines).join(' ')).join('\t')
}

/** The text of one paragraph or heading; a line break in it is a line break. */
export function inlineText(content: readonly Inline[] = []): string {
  return content.map((node) => (node.type === 'text' ? node.text : '\n')).join('')
}
