import { Extension } from '@tiptap/core'
import { Plugin, TextSelection } from '@tiptap/pm/state'
import type { DecorationSet, EditorView } from '@tiptap/pm/view'
import { rangeMarks } from '@/components/editor/range-marks'
import type { PlacedFinding } from '@/lib/checking/placed-finding'
import { rangeOf, textStarts } from './body-ranges'

const marks = rangeMarks<PlacedFinding>('findings', (doc) => {
  const starts = textStarts(doc)
  return (finding) => {
    const range = rangeOf(doc, starts, finding)
    return range && { ...range, attrs: { class: `finding-${finding.severity}` }, spec: { finding } }
  }
})
const { key } = marks

/** What the panel and the window beside a word need of the editor, and what they are told. */
export type BodyLink = {
  attach: (view: EditorView) => void
  detach: () => void
  /** A word with a finding was clicked, or asked about by keyboard. */
  opened: (finding: PlacedFinding, how: 'pointer' | 'keyboard') => void
  /** The text changed, or another place in it was clicked. */
  left: () => void
}

/** Underlines what was found; what is written meanwhile moves the lines along. */
export const bodyMarks = (link: BodyLink) =>
  Extension.create({
    name: 'findings',
    addProseMirrorPlugins: () => [
      new Plugin<DecorationSet>({
        key,
        state: marks.state,
        props: {
          decorations: marks.decorations,
          handleClick: (view, pos) => {
            const finding = findingAt(view, pos, pos)
            if (finding) link.opened(finding, 'pointer')
            else link.left()
            return false
          },
          handleKeyDown: (view, event) => event.altKey && event.key === 'Enter' && openNext(view, link),
        },
        view: (view) => {
          link.attach(view)
          return {
            update: (_view, before) => {
              if (!before.doc.eq(_view.state.doc)) link.left()
            },
            destroy: link.detach,
          }
        },
      }),
    ],
  })

/** Shows these findings from now on. */
export const showFindings = marks.show

/** The gravest of those that touch this stretch. */
function findingAt(view: EditorView, from: number, to: number): PlacedFinding | undefined {
  const found = key.getState(view.state)?.find(from, to) ?? []
  const findings = found.map(({ spec }) => spec.finding as PlacedFinding)
  return ['error', 'warning', 'hint'].flatMap((severity) =>
    findings.filter((each) => each.severity === severity),
  )[0]
}

/** The finding at the caret, else the next one after it, else the first: there the caret goes, and it is told. */
function openNext(view: EditorView, link: BodyLink): boolean {
  const { from, to } = view.state.selection
  const here = findingAt(view, from, to)
  if (here) {
    link.opened(here, 'keyboard')
    return true
  }
  const all = (key.getState(view.state)?.find() ?? []).sort((a, b) => a.from - b.from)
  const next = all.find((mark) => mark.from > from) ?? all[0]
  if (!next) return true
  selectRange(view, next)
  link.opened(next.spec.finding as PlacedFinding, 'keyboard')
  return true
}

/** Selects a stretch of the text and brings it into sight. */
export function selectRange(view: EditorView, { from, to }: { from: number; to: number }) {
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, from, to)).scrollIntoView())
  view.focus()
}
