import type { SearchQuery } from './query'
import { tokensOf } from './tokens'

/** A piece of a text as it was printed, `at` its place in it; `found` when it is a word looked for. */
export type Piece = { at: number; text: string; found: boolean }

type Found = { start: number; end: number }

/** About how many characters of a text are shown, and how many of them before the first word found; of its sentence, more. */
const width = { all: 240, before: 60, sentence: 120 }

/** A text with the words looked for set apart. */
export const markFound = (text: string, query: SearchQuery): Piece[] =>
  pieces(text, findWords(text, query), 0, text.length)

/**
 * The part of a text with most of the words looked for, cut between words; its beginning where none is in it.
 * Cut from the text itself, never from the index, which holds stems.
 */
export function snippetOf(text: string, query: SearchQuery): Piece[] {
  const flat = inOneLine(text)
  const found = findWords(flat, query)
  const first = densest(found, flat)
  const start = cutBefore(flat, first?.start ?? 0, flat.length - width.all)
  const end = cutAfter(flat, start + width.all)
  const shown = pieces(flat, found, start, end)
  if (start > 0) shown.unshift({ at: -1, text: '…\u00a0', found: false })
  if (end < flat.length) shown.push({ at: end, text: '\u00a0…', found: false })
  return shown
}

/** Lines that end without a full stop are parts of a list: they stay apart. */
const inOneLine = (text: string) =>
  text
    .trim()
    .replaceAll(/(?<=[.!?:;,])\s*\n\s*/g, ' ')
    .replaceAll(/\s*\n\s*/g, ' · ')
    .replaceAll(/[^\S\u00a0]+/g, ' ')

const findWords = (text: string, query: SearchQuery): Found[] => query.found(tokensOf(text))

/** Where the stretch begins that holds the most different words. */
function densest(found: readonly Found[], text: string): Found | undefined {
  let best: Found | undefined
  let most = 0
  found.forEach((first, index) => {
    const words = new Set<string>()
    for (let next = index; next < found.length; next++) {
      const word = found[next] as Found
      if (word.end > first.start + width.all - width.sentence) break
      words.add(text.slice(word.start, word.end).toLowerCase().slice(0, 4))
    }
    if (words.size > most) {
      best = first
      most = words.size
    }
  })
  return best
}

/** The beginning of the sentence, or of the item of a list, if it is near; else that of a word. From the last place on there is too little left. */
function cutBefore(text: string, first: number, last: number): number {
  if (first <= width.sentence || last <= 0) return 0
  if (first - width.before > last) return text.indexOf(' ', last) + 1
  const from = first - width.sentence
  const before = text.slice(from, first)
  const starts = [...before.matchAll(/(?:[.!?]»?| ·) (?=["«„“]?[\p{Lu}\p{N}])/gu)]
  const start = starts.at(-1)
  return start ? from + start.index + start[0].length : text.indexOf(' ', first - width.before) + 1
}

/** After a word, without what parts it from the next item of a list. */
function cutAfter(text: string, at: number): number {
  if (at >= text.length) return text.length
  const space = text.lastIndexOf(' ', at)
  const end = space > at - width.before ? space : at
  return end - (/[ ·]+$/u.exec(text.slice(0, end))?.[0].length ?? 0)
}

function pieces(text: string, found: readonly Found[], start: number, end: number): Piece[] {
  const cut: Piece[] = []
  let from = start
  for (const word of found) {
    if (word.start < start || word.end > end) continue
    if (word.start > from) cut.push({ at: from, text: text.slice(from, word.start), found: false })
    cut.push({ at: word.start, text: text.slice(word.start, word.end), found: true })
    from = word.end
  }
  if (from < end) cut.push({ at: from, text: text.slice(from, end), found: false })
  return cut
}
