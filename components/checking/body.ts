import type { EditorView } from '@tiptap/pm/view'
import type { AnyExtension } from '@tiptap/react'
import type { PlacedFinding } from '@/lib/checking/placed-finding'
import { bodyMarks, selectRange, showFindings } from './body-marks'
import { mended, rangeOf, textStarts } from './body-ranges'
import type { Opened } from './opened'

export type Body = ReturnType<typeof createBody>

/** The editor of the text as the checker deals with it. Does nothing as long as there is none. */
export function createBody(setOpened: (opened: Opened) => void) {
  let view: EditorView | undefined
  let findings: readonly PlacedFinding[] = []
  const extension: AnyExtension = bodyMarks({
    attach: (attached) => {
      view = attached
      if (findings.length > 0) queueMicrotask(() => view && showFindings(view, findings))
    },
    detach: () => {
      view = undefined
    },
    opened: (finding, how) => setOpened({ finding, how }),
    left: () => setOpened(undefined),
  })
  const range = (finding: PlacedFinding) =>
    view && rangeOf(view.state.doc, textStarts(view.state.doc), finding)
  return {
    extension,
    show: (found: readonly PlacedFinding[]) => {
      findings = found.filter(({ places }) => places[0]?.field === 'body')
      if (view) showFindings(view, findings)
    },
    /** Selects the words; false where they are no longer there. */
    select: (finding: PlacedFinding) => {
      const words = range(finding)
      if (!view || !words) return false
      selectRange(view, words)
      return true
    },
    /** Writes the suggestions, all in one step. */
    mend: (wrong: readonly PlacedFinding[]) => {
      const tr = view && mended(view.state, wrong)
      if (tr) view?.dispatch(tr)
    },
    focus: () => view?.focus(),
    /** Where the words are on the screen. */
    rectOf: (finding: PlacedFinding): DOMRect | undefined => {
      const words = range(finding)
      if (!view || !words) return undefined
      const [start, end] = [view.coordsAtPos(words.from), view.coordsAtPos(words.to, -1)]
      const isOneLine = end.top === start.top
      return new DOMRect(
        start.left,
        start.top,
        isOneLine ? end.left - start.left : 1,
        start.bottom - start.top,
      )
    },
  }
}
