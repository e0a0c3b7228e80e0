import type { Node } from '@tiptap/pm/model'
import { type EditorState, type EditorStateConfig, PluginKey, type StateField } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'

type Marked = { from: number; to: number; attrs: Record<string, string>; spec: Record<string, unknown> }

/**
 * Marks over stretches of a text that are worked out outside it and never part of the document: shown as a whole, and
 * moved along by what is written meanwhile. `mark` says where one stands and how it looks; undefined where it has no place.
 */
export function rangeMarks<Item>(name: string, mark: (doc: Node) => (item: Item) => Marked | undefined) {
  const key = new PluginKey<DecorationSet>(name)
  const decorations = (doc: Node, items: readonly Item[]) => {
    const marked = mark(doc)
    const marks = items.flatMap((item) => {
      const found = marked(item)
      return found && found.from !== found.to
        ? [Decoration.inline(found.from, found.to, found.attrs, found.spec)]
        : []
    })
    return DecorationSet.create(doc, marks)
  }
  const state: StateField<DecorationSet> = {
    init: (_config: EditorStateConfig) => DecorationSet.empty,
    apply: (tr, marks) => {
      const items: readonly Item[] | undefined = tr.getMeta(key)
      return items ? decorations(tr.doc, items) : marks.map(tr.mapping, tr.doc)
    },
  }
  return {
    key,
    state,
    decorations: (editor: EditorState) => key.getState(editor),
    /** Shows these from now on. */
    show: (view: EditorView, items: readonly Item[]) =>
      view.dispatch(view.state.tr.setMeta(key, items).setMeta('addToHistory', false)),
  }
}
