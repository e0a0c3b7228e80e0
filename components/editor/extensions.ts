import { type AnyExtension, Node, type NodeConfig, wrappingInputRule } from '@tiptap/core'
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table'
import { Selection } from '@tiptap/extensions'
import StarterKit from '@tiptap/starter-kit'
import { BlockIds } from '@/components/editor/block-ids'
import { CellPaste } from '@/components/editor/cell-paste'
import { LinkMark } from '@/components/editor/link-mark'

/** An attribute read from HTML as a whole number within bounds. */
const bounded = (name: string, least: number, most: number) => ({
  default: 1,
  parseHTML: (element: HTMLElement) => {
    const value = Number.parseInt(element.getAttribute(name) ?? '1', 10)
    return Number.isNaN(value) ? 1 : Math.min(Math.max(value, least), most)
  },
})

const flow = '(paragraph | list)+'

/** Where `lib/richtext/content.ts` is narrower than Tiptap. */
const narrower: Record<string, Partial<NodeConfig>> = {
  blockquote: { content: flow },
  listItem: {
    content: 'paragraph (paragraph | list)*',
    // Tab leaves the editor: with Tiptap's own keys it would change the text and hold the focus.
    addKeyboardShortcuts() {
      return {
        Enter: () => this.editor.commands.splitListItem(this.name),
        'Mod-]': () => this.editor.commands.sinkListItem(this.name),
        'Mod-[': () => this.editor.commands.liftListItem(this.name),
      }
    },
  },
  orderedList: {
    addAttributes: () => ({ start: bounded('start', 0, 9999) }),
    // Up to two digits: «2020. » at the start of a line is a year.
    addInputRules() {
      const rule = { find: /^(\d{1,2})\.\s$/, type: this.type }
      return [wrappingInputRule({ ...rule, getAttributes: ([, number]) => ({ start: Number(number) }) })]
    },
  },
}

const narrow = (extension: AnyExtension) =>
  extension instanceof Node ? extension.extend(narrower[extension.name] ?? {}) : extension

const Text = StarterKit.extend({
  addExtensions() {
    return (this.parent?.() ?? []).map(narrow)
  },
}).configure({
  heading: { levels: [2, 3] },
  code: false,
  codeBlock: false,
  link: false,
  strike: false,
  underline: false,
  trailingNode: false,
})

const cell: Partial<NodeConfig> = {
  content: flow,
  addAttributes: () => ({ colspan: bounded('colspan', 1, 50), rowspan: bounded('rowspan', 1, 500) }),
}

const tables = [
  Table.extend({
    renderHTML: ({ HTMLAttributes }) => ['table', HTMLAttributes, ['tbody', 0]],
    // From the last cell Tab goes on to what follows the editor.
    addKeyboardShortcuts() {
      return { ...this.parent?.(), Tab: () => this.editor.commands.goToNextCell() }
    },
  }).configure({ View: null }),
  TableRow,
  TableCell.extend(cell),
  TableHeader.extend(cell),
]

/** The editor's schema and behaviour: exactly the nodes, marks and attributes of a rich text. */
export const extensions: AnyExtension[] = [Text, LinkMark, ...tables, CellPaste, BlockIds, Selection]
