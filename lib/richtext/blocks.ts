import { id as blockId } from '@/lib/fields'
import { newId } from '@/lib/id'
import { placeholderId, type RichText, richText } from '@/lib/richtext/content'

/** A document on its way to being a rich text: its blocks may lack ids or share them. */
export type Unnumbered = {
  type: string
  attrs?: Record<string, unknown>
  content?: readonly Unnumbered[]
  text?: string
  marks?: readonly unknown[]
}

/** The nodes that carry an id: all but the document, text, breaks and rules. */
export const blockTypes = [
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'listItem',
  'blockquote',
  'table',
  'tableRow',
  'tableHeader',
  'tableCell',
] as const

const carriesId = (type: string) => blockTypes.some((name) => name === type)

/**
 * Gives an id to every block that has none, and a new one to all but the first of those that share one.
 * Blocks that have an id of their own keep it, so doing it twice changes nothing.
 * Throws a ZodError when the result is no rich text for another reason.
 */
export function giveBlockIds(doc: Unnumbered, makeId: () => string = newId): RichText {
  const taken = new Set<unknown>([placeholderId])
  const give = (node: Unnumbered): Unnumbered => {
    const attrs = carriesId(node.type) ? { attrs: { ...node.attrs, id: idOf(node, taken, makeId) } } : {}
    const content = node.content ? { content: node.content.map(give) } : {}
    return { ...node, ...attrs, ...content }
  }
  return richText.parse(give(doc))
}

function idOf({ attrs }: Unnumbered, taken: Set<unknown>, makeId: () => string) {
  const own = attrs?.id
  const id = !taken.has(own) && blockId.safeParse(own).success ? own : makeId()
  taken.add(id)
  return id
}
