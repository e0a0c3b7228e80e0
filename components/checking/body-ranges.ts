import { closeHistory } from '@tiptap/pm/history'
import type { Node } from '@tiptap/pm/model'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import type { PlacedFinding } from '@/lib/checking/placed-finding'

export type Range = { from: number; to: number }

/** Words of the text or of a field, and what is to stand there instead. */
export type Rewritten = Pick<PlacedFinding, 'places' | 'text' | 'suggestion'>

/** Where the text of each paragraph and heading begins, by its id. */
export function textStarts(doc: Node): Map<unknown, number> {
  const starts = new Map<unknown, number>()
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return true
    starts.set(node.attrs.id, pos + 1)
    return false
  })
  return starts
}

/** Where a finding stands in the text of the editor now; undefined where other words stand there by now. */
export function rangeOf(
  doc: Node,
  starts: ReadonlyMap<unknown, number>,
  { places, text }: Pick<PlacedFinding, 'places' | 'text'>,
): Range | undefined {
  const [first, last] = [places[0], places.at(-1)]
  if (first?.field !== 'body' || last?.field !== 'body') return undefined
  const [start, end] = [starts.get(first.block), starts.get(last.block)]
  if (start === undefined || end === undefined) return undefined
  const range = { from: start + first.start, to: end + last.end }
  if (range.to > doc.content.size || range.from > range.to) return undefined
  return doc.textBetween(range.from, range.to, '\n', '\n') === text ? range : undefined
}

/** Puts the suggestions in place of what was found, as one step to be undone; undefined where none stands there still. */
export function mended(state: EditorState, findings: readonly Rewritten[]): Transaction | undefined {
  const starts = textStarts(state.doc)
  const places = findings
    .flatMap(({ suggestion, ...finding }) => {
      const range = suggestion === null ? undefined : rangeOf(state.doc, starts, finding)
      return range && suggestion !== null ? [{ ...range, text: finding.text, suggestion }] : []
    })
    .sort((a, b) => a.from - b.from)
  const apart: typeof places = []
  for (const place of places) if (place.from >= (apart.at(-1)?.to ?? 0)) apart.push(place)
  if (apart.length === 0) return undefined
  const { tr } = state
  for (const place of apart.reverse()) replace(tr, place)
  return closeHistory(tr)
}

/** Only what differs is replaced, so that bold words and links stay what they are. */
function replace(
  tr: Transaction,
  { from, to, text, suggestion }: Range & { text: string; suggestion: string },
) {
  const shorter = Math.min(text.length, suggestion.length)
  let head = 0
  while (head < shorter && text[head] === suggestion[head]) head++
  let tail = 0
  while (tail < shorter - head && text.at(-1 - tail) === suggestion.at(-1 - tail)) tail++
  const words = suggestion.slice(head, suggestion.length - tail)
  const [start, end] = text.includes('\n') ? [from, to] : [from + head, to - tail]
  const written = text.includes('\n') ? suggestion : words
  if (written === '') return tr.delete(start, end)
  const beside = tr.doc.nodeAt(start)
  const marks = beside?.isText ? beside.marks : (tr.doc.nodeAt(Math.max(0, start - 1))?.marks ?? [])
  return tr.replaceWith(start, end, tr.doc.type.schema.text(written, marks))
}
