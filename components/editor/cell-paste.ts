import { Extension, findParentNode } from '@tiptap/core'
import { Fragment, type Node, Slice } from '@tiptap/pm/model'
import { type EditorState, Plugin } from '@tiptap/pm/state'

/**
 * Pasting into a table cell stays in the cell: headings, quotes and tables become paragraphs there, where they
 * would otherwise break the table in two. A pasted table alone fills the cells from this one on.
 */
export const CellPaste = Extension.create({
  name: 'cellPaste',

  addProseMirrorPlugins() {
    return [new Plugin({ props: { transformPasted: (slice, view) => keepInCell(slice, view.state) } })]
  },
})

/** What is pasted, in the form that fits where the cursor is. */
export const keepInCell = (slice: Slice, state: EditorState) =>
  isInCell(state) && !isCells(slice.content) ? Slice.maxOpen(flattened(slice.content)) : slice

const isInCell = ({ selection }: EditorState) =>
  findParentNode((node) => node.type.spec.tableRole === 'cell' || node.type.spec.tableRole === 'header_cell')(
    selection,
  ) !== undefined

function isCells({ firstChild, childCount }: Fragment): boolean {
  return childCount === 1 && firstChild?.type.spec.tableRole !== undefined
}

function flattened(content: Fragment): Fragment {
  return Fragment.from(content.content.flatMap(flat))
}

function flat(node: Node): readonly Node[] {
  const { paragraph } = node.type.schema.nodes
  if (node.type.name === 'heading' && paragraph) return [paragraph.create(null, node.content)]
  if (node.type.name === 'blockquote' || node.type.spec.tableRole) return flattened(node.content).content
  return node.type.name === 'horizontalRule' ? [] : [node]
}
