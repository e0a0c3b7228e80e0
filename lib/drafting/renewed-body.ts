import { newId } from '@/lib/id'
import { type Block, emptyRichText, type Flow, type ListItem, type RichText } from '@/lib/richtext/content'
import { inlineText } from '@/lib/richtext/text'
import { renewedInline } from './renewed-inline'

/** What becomes of the paragraphs and headings of a text: new words by their ids, and paragraphs that come behind them. */
export type Renewal = {
  words: ReadonlyMap<string, string>
  /** Behind the block with this id; null: before everything. */
  added: readonly { behind: string | null; text: string }[]
}

/**
 * A rich text with these words in its paragraphs: bold, italic and links stay where their words stay. A paragraph that
 * has lost all its words goes, except where a list, a quotation or a table needs it.
 */
export function renewedBody(doc: RichText, { words, added }: Renewal): RichText {
  const addedBehind = (ids: readonly (string | null)[]): Block[] =>
    added.filter(({ behind }) => ids.includes(behind)).map(({ text }) => paragraphOf(text))
  const content = doc.content.flatMap((block): Block[] => {
    const goes =
      block.type === 'paragraph' && inlineText(block.content) !== '' && words.get(block.attrs.id) === ''
    return [...(goes ? [] : [renewedBlock(block, words)]), ...addedBehind(idsIn(block))]
  })
  const all = [...addedBehind([null]), ...content]
  return { ...doc, content: all.length > 0 ? all : emptyRichText.content }
}

function paragraphOf(text: string): Block {
  return { type: 'paragraph', attrs: { id: newId() }, content: renewedInline([], text) }
}

/** Every paragraph and heading of it, and of what stands inside it. */
function idsIn(block: Block | Flow | ListItem): string[] {
  if (block.type === 'horizontalRule') return []
  if (block.type === 'paragraph' || block.type === 'heading') return [block.attrs.id]
  if (block.type === 'table')
    return block.content.flatMap((row) => (row.content ?? []).flatMap((cell) => cell.content.flatMap(idsIn)))
  return block.content.flatMap(idsIn)
}

function renewedBlock<Node extends Block | Flow | ListItem>(block: Node, words: Renewal['words']): Node {
  if (block.type === 'horizontalRule') return block
  if (block.type === 'paragraph' || block.type === 'heading') {
    const text = words.get(block.attrs.id)
    if (text === undefined || text === inlineText(block.content)) return block
    const { content, ...rest } = block
    return (text === '' ? rest : { ...rest, content: renewedInline(content ?? [], text) }) as Node
  }
  if (block.type === 'table') {
    const content = block.content.map((row) =>
      row.content
        ? {
            ...row,
            content: row.content.map((cell) => ({
              ...cell,
              content: cell.content.map((each) => renewedBlock(each, words)),
            })),
          }
        : row,
    )
    return { ...block, content }
  }
  return { ...block, content: block.content.map((each) => renewedBlock(each, words)) } as Node
}
