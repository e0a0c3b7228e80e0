import type { CheckedLink } from '@/lib/language/check/finding'

/** A stretch of text that stands in one place: a field of a form, or a paragraph or heading of its rich text. */
export type Piece = {
  text: string
  field: string
  /** The id of the paragraph or heading; null where the field is plain text. */
  block: string | null
  links?: readonly CheckedLink[]
  /** The next line of the same running text: a sentence may have been broken here by mistake. */
  isNextLine?: boolean
}

/** What is read along as one text, and where each stretch of it stands. */
export type CheckedText = {
  text: string
  lines: readonly (Piece & { start: number })[]
  /** With their offsets in the whole text. */
  links: readonly CheckedLink[]
}

/** A part of one field or block, in UTF-16 units; a line break within a paragraph counts as one. */
export type Place = { field: string; block: string | null; start: number; end: number }

/** So far apart that no rule takes the end of one piece and the start of the next for one sentence. */
const apart = '\n\n\n\n'

/** One text of many pieces, each a paragraph of its own; blank ones are left out. */
export function checkedText(pieces: readonly Piece[]): CheckedText {
  let text = ''
  const lines: (Piece & { start: number })[] = []
  const links: CheckedLink[] = []
  for (const piece of pieces) {
    if (piece.text.trim() === '') continue
    if (text !== '') text += piece.isNextLine ? '\n' : apart
    const start = text.length
    text += piece.text
    lines.push({ ...piece, start })
    for (const link of piece.links ?? [])
      links.push({ ...link, start: link.start + start, end: link.end + start })
  }
  return { text, lines, links }
}

/** Where a stretch of the whole text stands: in one place, or in several where it goes over the end of a line. */
export function placesOf({ lines }: CheckedText, start: number, end: number): Place[] {
  const places: Place[] = []
  for (let index = lineAt(lines, start); index < lines.length; index++) {
    const line = lines[index]
    if (!line || line.start > end) break
    const from = Math.max(0, start - line.start)
    const to = Math.min(line.text.length, end - line.start)
    if (from <= to) places.push({ field: line.field, block: line.block, start: from, end: to })
  }
  return places
}

/** The last line that begins at or before an offset. */
function lineAt(lines: CheckedText['lines'], offset: number): number {
  let [low, high] = [0, lines.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((lines[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return Math.max(0, low)
}
