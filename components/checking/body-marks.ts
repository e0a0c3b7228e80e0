import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey, TextSelection } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import type { PlacedFinding } from '@/lib/checking/placed-finding'
import { rangeOf, textStarts } from './body-ranges'

const key = new PluginKey<DecorationSet>('findings')

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
        state: {
          init: () => DecorationSet.empty,
          apply: (tr, marks) => {
            const findings: readonly PlacedFinding[] | undefined = tr.getMeta(key)
            return findings ? underlines(tr.doc, findings) : marks.map(tr.mapping, tr.doc)
          },
        },
        props: {
          decorations: (state) => key.getState(state),
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
export const showFindings = (view: EditorView, findings: readonly PlacedFinding[]) =>
  view.dispatch(view.state.tr.setMeta(key, findings).setMeta('addToHistory', false))

function underlines(doc: Node, findings: readonly PlacedFinding[]): DecorationSet {
  const starts = textStarts(doc)
  const marks = findings.flatMap((finding) => {
    const range = rangeOf(doc, starts, finding)
    if (!range || range.from === range.to) return []
    return [Decoration.inline(range.from, range.to, { class: `finding-${finding.severity}` }, { finding })]
  })
  return DecorationSet.create(doc, marks)
}

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
