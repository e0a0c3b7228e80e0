import { insertNew } from './redraft-insert'
import { keyOf, type Line, linesOf, type SentenceSpans, sentencesIn, sentencesOf } from './redraft-sentences'
import type { Span, Text } from './text'

/** `kept` are spans of the text that the record no longer bears out and that only the author can change. */
export type Redrafted = { text: Text; kept: Span[] }

/** A line after redrafting; `isNew`: none of the lines that were there before. */
export type RedraftedLine = { spans: Span[]; isNew: boolean }

/**
 * A draft after the record has changed (three-way): `before` is the draft that the author was given, `now` what he or
 * she has made of it, where provenance survives by the id of a span, `after` the draft of the changed record. A sentence
 * nobody has touched is replaced; in one that was rewritten the spans nobody has touched are; the author's words stay,
 * and what the author has deleted stays deleted.
 */
export function redraft(before: Text, now: Text, after: Text): Redrafted {
  const { lines, kept } = redraftLines(before, linesOf(now), after)
  const [title = [], lead = [], ...paragraphs] = lines.map(({ spans }) => spans)
  return { text: { title, lead, paragraphs: paragraphs.filter((each) => each.length > 0) }, kept }
}

/** The same line by line, title and lead first: each that was there has its place still, be it empty. */
export function redraftLines(
  before: Text,
  now: readonly Line[],
  after: Text,
): { lines: RedraftedLine[]; kept: Span[] } {
  const old = sentencesOf(before)
  const fresh = sentencesOf(after)
  const kept: Span[] = []
  const renew = (line: Line): Line => sentencesIn(line).flatMap((each) => renewed(each, old, fresh, kept))
  const known = new Set(old.keys())
  const lines = insertNew(now.map(renew), linesOf(after), known)
  const isOfNew = (span: Span) => keyOf(span) !== '' && !known.has(keyOf(span))
  return {
    lines: lines.map((line, index) => ({
      spans: withoutLeadingSpace(line),
      isNew: index > 1 && line.length > 0 && line.every(isOfNew),
    })),
    kept,
  }
}

type Sentences = ReadonlyMap<string, Span[]>

function renewed({ key, spans }: SentenceSpans, old: Sentences, fresh: Sentences, kept: Span[]): Span[] {
  const was = old.get(key)
  const becomes = fresh.get(key)
  if (was && isUntouched(spans, was)) return becomes ? spacedLike(becomes, spans) : []
  return spans.map((span) => renewedSpan(span, was, becomes, kept))
}

/** Words and ids as they were; the space before a sentence depends on where it stands. */
function isUntouched(spans: readonly Span[], was: readonly Span[]): boolean {
  return (
    spans.length === was.length &&
    spans.every((span, at) => span.id === was[at]?.id && trimmed(span, at) === trimmed(was[at], at))
  )
}

const trimmed = ({ text }: Span, at: number) => (at === 0 ? text.trimStart() : text)

function renewedSpan(span: Span, was: Span[] | undefined, becomes: Span[] | undefined, kept: Span[]): Span {
  const original = was?.find(({ id }) => id === span.id)
  if (!original?.from || original.text !== span.text) return span
  const fresh = becomes?.find(({ id }) => id === span.id)
  if (!fresh) kept.push(span)
  return fresh ?? span
}

function spacedLike([first, ...rest]: Span[], [model]: Span[]): Span[] {
  if (!first) return []
  const text = first.text.trimStart()
  return [{ ...first, text: model && /^\s/.test(model.text) ? ` ${text}` : text }, ...rest]
}

/** Where the first sentence has gone, the next begins the line. */
function withoutLeadingSpace([first, ...rest]: Line): Line {
  return first
    ? [{ ...first, text: first.text.startsWith(' ') ? first.text.slice(1) : first.text }, ...rest]
    : []
}
