import type { Span, Text } from './text'

export type Line = Span[]

/** The spans of one sentence; author's words between two spans of it belong to it. */
export type SentenceSpans = { key: string; spans: Span[] }

export const linesOf = ({ title, lead, paragraphs }: Text): Line[] => [title, lead, ...paragraphs]

/** The sentence that a span was made for: '' for words of the author's own. */
export const keyOf = ({ id }: Span) => (id.includes('/') ? id.slice(0, id.indexOf('/')) : '')

/** A line by its sentences; author's words that stand between two spans of a sentence are part of it. */
export function sentencesIn(line: Line): SentenceSpans[] {
  const sentences: SentenceSpans[] = []
  line.forEach((span, at) => {
    const last = sentences.at(-1)
    const own = keyOf(span)
    const key = own || (last && line.slice(at).some((later) => keyOf(later) === last.key) ? last.key : '')
    if (last && last.key === key) last.spans.push(span)
    else sentences.push({ key, spans: [span] })
  })
  return sentences
}

export function sentencesOf(text: Text): Map<string, Span[]> {
  const found = linesOf(text).flatMap(sentencesIn)
  return new Map(found.filter(({ key }) => key !== '').map(({ key, spans }) => [key, spans]))
}
