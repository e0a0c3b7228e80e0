import type { Span } from '@/lib/language/extract/layout'

/** No sentence is longer on either side. */
const furthest = 1500

/** The sentence that a place stands in, as the text has it in one line. */
export function sentenceAround(text: string, [start, end]: Span): string {
  const from = Math.max(0, start - furthest)
  const before = text.slice(from, start)
  // A stop ends a sentence where a capital follows, which may be the first letter of the place itself.
  const stops = text.slice(from, start + 2).matchAll(/[.!?…]["»”)]*\s+(?=[«"(]?\p{Lu})/gu)
  const begins = [...stops]
    .map(({ index, 0: stop }) => index + stop.length)
    .filter((at) => at <= before.length)
  const begin = Math.max(0, before.lastIndexOf('\n') + 1, begins.at(-1) ?? 0)
  const rest = text.slice(end, end + furthest)
  const stop = /[.!?…]["»”)]*(?=\s+[«"(]?\p{Lu}|\s*$|\n)|\n|$/u.exec(rest)
  const until = end + (stop ? stop.index + stop[0].length : rest.length)
  return text
    .slice(from + begin, until)
    .replace(/\s+/g, ' ')
    .trim()
}
