import { beginningsOf } from './release-heads'
import { type Line, linesOf } from './text-lines'

/** A release within a paste. The parts follow on one another: joined they are the paste. */
export type Part = {
  start: number
  end: number
  /** As its own date line says, YYYY-MM-DD; '' where it says none with a year. */
  publishedOn: string
}

type Bounds = Omit<Part, 'publishedOn'>

/**
 * The releases in a text that may hold several: taken apart at headings with a dated report under them, at datelines, at
 * dates that stand alone, after a rule. What is doubtful is left together: two releases in one are seen at once, half
 * a release is not.
 */
export function splitText(text: string, language: 'ru' | 'en'): Part[] {
  const lines = linesOf(text, language)
  const cuts = withSubstance(beginningsOf(text, language, lines), lines)
  const parts = partsAt(text, cuts)
  const own = linesIn(parts, lines)
  return parts.map((part, i) => ({ ...part, publishedOn: ownDate(own[i] ?? []) }))
}

/** The text cut at these offsets, in any order; what is no offset inside the text is left out. */
export function partsAt(text: string, cuts: readonly number[]): Bounds[] {
  const inside = [...new Set(cuts)].filter((cut) => cut > 0 && cut < text.length).sort((a, b) => a - b)
  return [0, ...inside].map((start, i) => ({ start, end: inside[i] ?? text.length }))
}

/** A text without the empty lines and rules that parted it from others. */
export function trimmedPart(text: string): string {
  const lines = text.split('\n')
  const isText = (line: string) => !/^[\s*=_~#—–-]*$/.test(line)
  return lines
    .slice(Math.max(0, lines.findIndex(isText)), lines.findLastIndex(isText) + 1)
    .join('\n')
    .trim()
}

/** Only the cuts that leave a paragraph on either side: a title page or a signature is no release. */
function withSubstance(cuts: readonly number[], lines: readonly Line[]): number[] {
  const paragraphs = lines.filter(({ isParagraph }) => isParagraph).map(({ start }) => start)
  const kept: number[] = []
  let next = 0
  for (const cut of cuts) {
    const before = next
    while (paragraphs[next] !== undefined && (paragraphs[next] ?? 0) < cut) next += 1
    if (next > before && next < paragraphs.length) kept.push(cut)
    // Without a paragraph of its own it goes with what follows.
    else next = before
  }
  return kept
}

/** The lines of each part. */
function linesIn(parts: readonly Bounds[], lines: readonly Line[]): Line[][] {
  const own: Line[][] = parts.map(() => [])
  let at = 0
  for (const line of lines) {
    while (line.start >= (parts[at]?.end ?? Number.POSITIVE_INFINITY)) at += 1
    own[at]?.push(line)
  }
  return own
}

/** The date by which a part dates itself: at its head, else at its foot. */
function ownDate(lines: readonly Line[]): string {
  const dated = (line: Line) => line.date !== ''
  return (lines.slice(0, 4).find(dated) ?? lines.slice(-3).find(dated))?.date ?? ''
}
