import type { ReleaseContent } from '@/lib/releases/content'
import type { Block, Flow, ListItem, RichText } from '@/lib/richtext/content'
import { cellsOf } from '@/lib/richtext/tables'
import { inlineText } from '@/lib/richtext/text'

/** A line of a release as it stands: its title, its lead, or one paragraph or heading of its text. */
export type WrittenLine = { field: 'title' | 'lead' | 'body'; block: string | null; text: string }

/** The title, the lead, and every paragraph and heading of the text, in reading order. */
export const writtenLines = ({
  title,
  lead,
  body,
}: Pick<ReleaseContent, 'title' | 'lead' | 'body'>): WrittenLine[] => [
  { field: 'title', block: null, text: title },
  { field: 'lead', block: null, text: lead },
  ...textBlocks(body).map(({ id, text }): WrittenLine => ({ field: 'body', block: id, text })),
]

/** Every paragraph and heading with its words; a line break in it is one character. */
function textBlocks(doc: RichText): { id: string; text: string }[] {
  return doc.content.flatMap(blocksIn)
}

function blocksIn(block: Block | Flow | ListItem): { id: string; text: string }[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [{ id: block.attrs.id, text: inlineText(block.content) }]
    case 'horizontalRule':
      return []
    case 'table':
      return block.content.flatMap((row) => cellsOf(row).flatMap(({ content }) => content.flatMap(blocksIn)))
    default:
      return block.content.flatMap(blocksIn)
  }
}
