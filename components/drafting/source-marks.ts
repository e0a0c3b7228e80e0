import { Extension } from '@tiptap/core'
import { type EditorState, Plugin } from '@tiptap/pm/state'
import type { DecorationSet, EditorView } from '@tiptap/pm/view'
import { rangeOf, textStarts } from '@/components/checking/body-ranges'
import { rangeMarks } from '@/components/editor/range-marks'
import type { PlacedSpan } from './placed-span'

const marks = rangeMarks<PlacedSpan>('sources', (doc) => {
  const starts = textStarts(doc)
  return (placed) => {
    const range = rangeOf(doc, starts, placed)
    const { id, unsure } = placed.span
    const attrs = { class: unsure ? 'drafted-unsure' : 'drafted', 'data-source': id }
    return range && { ...range, attrs, spec: { id } }
  }
})
const { key } = marks

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
        state: marks.state,
        props: {
          decorations: marks.decorations,
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
export const showSpans = marks.show

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
