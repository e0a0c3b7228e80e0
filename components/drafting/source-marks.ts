import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import { rangeOf, textStarts } from '@/components/checking/body-ranges'
import type { PlacedSpan } from './placed-span'

const key = new PluginKey<DecorationSet>('sources')

/** What the plugin tells of the text that was drafted; a span by its id. */
export type SourceLink = {
  attach: (view: EditorView) => void
  detach: () => void
  pointed: (id: string | undefined) => void
  /** The caret stands in it; undefined where it stands in the author's own words, or where something is written. */
  atCaret: (id: string | undefined) => void
}

/** Knows which words of the text are still those of the draft. Nothing of it is ever part of the document. */
export const sourceMarks = (link: SourceLink) =>
  Extension.create({
    name: 'sources',
    addProseMirrorPlugins: () => [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: () => DecorationSet.empty,
          apply: (tr, marks) => {
            const spans: readonly PlacedSpan[] | undefined = tr.getMeta(key)
            return spans ? decorations(tr.doc, spans) : marks.map(tr.mapping, tr.doc)
          },
        },
        props: {
          decorations: (state) => key.getState(state),
          handleDOMEvents: {
            mouseover: (_view, event) => {
              link.pointed(idOf(event.target))
              return false
            },
            mouseleave: () => {
              link.pointed(undefined)
              return false
            },
          },
        },
        view: (view) => {
          link.attach(view)
          return { update: (_view, before) => followCaret(_view.state, before, link), destroy: link.detach }
        },
      }),
    ],
  })

/** Shows these spans from now on. */
export const showSpans = (view: EditorView, spans: readonly PlacedSpan[]) =>
  view.dispatch(view.state.tr.setMeta(key, spans).setMeta('addToHistory', false))

function decorations(doc: Node, spans: readonly PlacedSpan[]): DecorationSet {
  const starts = textStarts(doc)
  const marks = spans.flatMap((placed) => {
    const range = rangeOf(doc, starts, placed)
    if (!range || range.from === range.to) return []
    const { id, unsure } = placed.span
    const style = { class: unsure ? 'drafted-unsure' : 'drafted', 'data-source': id }
    return [Decoration.inline(range.from, range.to, style, { id })]
  })
  return DecorationSet.create(doc, marks)
}

const idOf = (target: EventTarget | null) =>
  target instanceof Element
    ? (target.closest('[data-source]')?.getAttribute('data-source') ?? undefined)
    : undefined

function followCaret(state: EditorState, before: EditorState, link: SourceLink) {
  if (!before.doc.eq(state.doc)) return link.atCaret(undefined)
  if (before.selection.eq(state.selection)) return
  const { from } = state.selection
  const [here] = key.getState(state)?.find(from, from) ?? []
  link.atCaret(here?.spec.id as string | undefined)
}
