import type { CheckedLink } from '@/lib/language/check/finding'
import type { Block, Flow, Inline, ListItem, RichText, Table } from '@/lib/richtext/content'
import { cellsOf } from '@/lib/richtext/tables'
import { inlineText } from '@/lib/richtext/text'
import type { Piece } from './checked-text'

/** A rich text paragraph by paragraph. Offsets in a piece are those of the editor: every character and break is one. */
export function richPieces(doc: RichText, field: string): Piece[] {
  return doc.content.flatMap((block, index) =>
    piecesOf(block, field, followsText(doc.content[index - 1], block)),
  )
}

function piecesOf(block: Block | Flow | ListItem, field: string, isNextLine: boolean): Piece[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [
        {
          text: inlineText(block.content),
          field,
          block: block.attrs.id,
          links: linksOf(block.content),
          isNextLine,
        },
      ]
    case 'horizontalRule':
      return []
    case 'table':
      return block.content.flatMap((row) => rowPieces(row, field))
    default:
      return flow(block.content, field)
  }
}

const rowPieces = (row: Table['content'][number], field: string): Piece[] =>
  cellsOf(row).flatMap(({ content }) => flow(content, field))

const flow = (blocks: readonly (Flow | ListItem)[], field: string): Piece[] =>
  blocks.flatMap((block, index) => piecesOf(block, field, followsText(blocks[index - 1], block)))

const followsText = (before: { type: string } | undefined, { type }: { type: string }) =>
  before?.type === 'paragraph' && type === 'paragraph'

function linksOf(content: readonly Inline[] = []): CheckedLink[] {
  const links: CheckedLink[] = []
  let at = 0
  for (const node of content) {
    const start = at
    at += node.type === 'text' ? node.text.length : 1
    const link = node.marks?.find(({ type }) => type === 'link')
    if (link?.type !== 'link') continue
    const last = links.at(-1)
    if (last?.href === link.attrs.href && last.end === start) last.end = at
    else links.push({ href: link.attrs.href, start, end: at })
  }
  return links
}
