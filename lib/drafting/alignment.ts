import type { Span, Text } from '@/lib/language/draft/text'
import { commonWords } from './common-words'
import type { WrittenLine } from './written'

/** A span of the draft that nobody has touched, and where it stands in the text. */
export type Untouched = { span: Span; line: number; start: number; end: number }

/**
 * The spans of a draft that stand in a text as they were drafted, in the order of the text. Spaces, dashes, quotation
 * marks and ё may be of another kind: the hand of a proof-reader takes no word from the engine.
 */
export function alignment(drafted: Text, written: readonly WrittenLine[]): Untouched[] {
  const [title, ...rest] = written
  const paragraphs = [drafted.lead, ...drafted.paragraphs]
  return [...(title ? aligned([drafted.title], [title], 0) : []), ...aligned(paragraphs, rest, title ? 1 : 0)]
}

/** The text by its spans: those that stand as drafted, and the author's own words between them, whose id is ''. */
export function asDrafted(written: readonly WrittenLine[], untouched: readonly Untouched[]): Span[][] {
  const byLine = Map.groupBy(untouched, ({ line }) => line)
  return written.map(({ text }, index) => {
    const spans: Span[] = []
    let at = 0
    for (const { span, start, end } of byLine.get(index) ?? []) {
      if (start > at) spans.push({ id: '', text: text.slice(at, start) })
      spans.push({ ...span, text: text.slice(start, end) })
      at = end
    }
    if (at < text.length) spans.push({ id: '', text: text.slice(at) })
    return spans
  })
}

function aligned(
  drafted: readonly (readonly Span[])[],
  written: readonly WrittenLine[],
  firstLine: number,
): Untouched[] {
  const was = drafted.map((line) => line.map(({ text }) => text).join('')).join('\n')
  const is = written.map(({ text }) => text).join('\n')
  const place = placesIn(was, is)
  const starts = lineStarts(written)
  let at = 0
  return drafted.flatMap((line, index) => {
    at = index === 0 ? 0 : at + 1
    return line.flatMap((span): Untouched[] => {
      const from = at
      at += span.text.length
      const start = whole(place, from, at) ? (place[from] ?? -1) : -1
      if (start < 0 || !belongs({ was, is, place }, from, at)) return []
      const found = lineAt(starts, start)
      const end = start + span.text.length - found.start
      if (end > (written[found.line]?.text.length ?? 0)) return []
      return [{ span, line: firstLine + found.line, start: start - found.start, end }]
    })
  })
}

type Compared = { was: string; is: string; place: Int32Array }

/** For every letter of the one text its place in the other, -1 where it has none. */
function placesIn(was: string, is: string): Int32Array {
  const [old, fresh] = [wordsOf(was), wordsOf(is)]
  const place = new Int32Array(was.length).fill(-1)
  for (const stretch of commonWords(
    old.map(({ word }) => word),
    fresh.map(({ word }) => word),
  )) {
    const from = old[stretch.was]?.at ?? 0
    const last = old[stretch.was + stretch.length - 1]
    const to = last ? last.at + last.word.length : from
    const there = fresh[stretch.is]?.at ?? 0
    for (let at = from; at < to; at++) place[at] = there + at - from
  }
  return place
}

/** Words, marks and single spaces, each told from the next; what a proof-reader changes is the same. */
function wordsOf(text: string): { word: string; at: number }[] {
  return [...text.matchAll(/[\p{L}\p{N}]+|\n|[^\p{L}\p{N}]/gu)].map(({ 0: word, index }) => ({
    word: alike(word),
    at: index,
  }))
}

/** Letter by letter, so that places stay. */
export const alike = (words: string) =>
  words
    .replaceAll('ё', 'е')
    .replaceAll('Ё', 'Е')
    .replace(/[^\S\n]/g, ' ')
    .replace(/[–—‑‐]/g, '-')
    .replace(/[«»„“”]/g, '"')

const whole = (place: Int32Array, from: number, to: number) => {
  const start = place[from] ?? -1
  if (start < 0 || from === to) return false
  for (let at = from; at < to; at++) if (place[at] !== start + at - from) return false
  return true
}

/** A word alone may stand somewhere by chance: what was beside it in its line has to be there still. */
function belongs({ was, is, place }: Compared, from: number, to: number): boolean {
  const words = was.slice(from, to).match(/[\p{L}\p{N}]+/gu) ?? []
  return words.length > 1 || [-1, 1].some((step) => keepsNeighbour({ was, is, place }, from, to, step))
}

/** On this side the next word of the line stands where it stood, or the line ends as it ended. */
function keepsNeighbour({ was, is, place }: Compared, from: number, to: number, step: number): boolean {
  const edge = step < 0 ? from : to - 1
  let at = edge + step
  while (isLetterless(was[at])) at += step
  const there = (place[edge] ?? 0) + at - edge
  return isLineEnd(was[at]) ? isLineEnd(is[there]) : place[at] === there
}

const isLineEnd = (letter: string | undefined) => letter === undefined || letter === '\n'
const isLetterless = (letter: string | undefined) => !isLineEnd(letter) && !/[\p{L}\p{N}]/u.test(letter ?? '')

type Start = { line: number; start: number }

function lineStarts(written: readonly WrittenLine[]): Start[] {
  let at = 0
  return written.map(({ text }, line) => {
    const start = at
    at += text.length + 1
    return { line, start }
  })
}

const lineAt = (starts: readonly Start[], offset: number): Start =>
  starts.findLast(({ start }) => start <= offset) ?? { line: 0, start: 0 }
