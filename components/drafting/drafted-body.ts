import type { EditorView } from '@tiptap/pm/view'
import { selectRange } from '@/components/checking/body-marks'
import { mended, type Rewritten, rangeOf, textStarts } from '@/components/checking/body-ranges'
import { mendInField, showInField } from '@/components/checking/field-words'
import type { PlacedFinding } from '@/lib/checking/placed-finding'
import type { PlacedSpan } from './placed-span'
import { type SourceLink, showSpans, sourceMarks } from './source-marks'

type Words = Pick<PlacedFinding, 'places' | 'text'>

/** The editor of the text as a draft's sources deal with it. Does nothing as long as there is none. */
export function createDraftedBody(told: Pick<SourceLink, 'pointed' | 'atCaret'>) {
  let view: EditorView | undefined
  let spans: readonly PlacedSpan[] = []
  const extension = sourceMarks({
    ...told,
    attach: (attached) => {
      view = attached
      queueMicrotask(() => view && !view.isDestroyed && showSpans(view, spans))
    },
    detach: () => {
      view = undefined
    },
  })
  return {
    extension,
    show: (placed: readonly PlacedSpan[]) => {
      spans = placed.filter(({ places }) => places[0]?.field === 'body')
      if (view && !view.isDestroyed) showSpans(view, spans)
    },
    /** Goes to words of the text or of a field, and selects them. */
    select: (words: Words) => {
      if (words.places[0]?.field !== 'body') return showInField(words)
      const range = view && rangeOf(view.state.doc, textStarts(view.state.doc), words)
      if (view && range) selectRange(view, range)
    },
    /** Puts other words in their places, as if they were typed; the focus stays where it was. */
    rewrite: (words: readonly Rewritten[]) => {
      const focused = document.activeElement
      const tr = view && mended(view.state, words)
      if (tr) view?.dispatch(tr)
      const inFields = words.filter(({ places }) => places[0]?.field !== 'body')
      const backwards = inFields.toSorted((a, b) => (b.places[0]?.start ?? 0) - (a.places[0]?.start ?? 0))
      for (const each of backwards) mendInField(each)
      if (inFields.length > 0 && focused instanceof HTMLElement) focused.focus({ preventScroll: true })
    },
    /** Where the words of the text are on the screen. */
    rectOf: (id: string): DOMRect | undefined =>
      view?.dom.querySelector(`[data-source="${CSS.escape(id)}"]`)?.getBoundingClientRect(),
  }
}

export type DraftedBody = ReturnType<typeof createDraftedBody>
