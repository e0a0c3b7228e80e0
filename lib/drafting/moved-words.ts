import type { Span, Text } from '@/lib/language/draft/text'
import { alike } from './alignment'
import { formAskedIn } from './questions'
import type { Drafted } from './stored'
import type { WrittenLine } from './written'

/**
 * The unsure words of a draft in every line that has them, wherever it stands. Of what agrees with somebody («принял»)
 * there is no telling: it may be said of anybody else.
 */
export function movedWords(
  { text, unsure }: Pick<Drafted, 'text' | 'unsure'>,
  written: readonly WrittenLine[],
): { span: Span; line: number }[] {
  const asked = new Set(unsure.filter((question) => formAskedIn(question)).map(({ id }) => id))
  const spans = spansOf(text).filter(({ unsure: id, text: words }) => id && asked.has(id) && isTelling(words))
  const distinct = new Map(spans.map((span) => [`${span.unsure} ${folded(span.text)}`, span]))
  const lines = written.map(({ text: line }) => folded(line))
  return [...distinct.values()].flatMap((span) =>
    lines.flatMap((words, line) => (hasWords(words, folded(span.text).trim()) ? [{ span, line }] : [])),
  )
}

const spansOf = ({ title, lead, paragraphs }: Text) => [...title, ...lead, ...paragraphs.flat()]

/** A common word alone stands anywhere by chance. */
const isTelling = (words: string) =>
  /\p{Lu}/u.test(words) || /[\p{L}\p{N}][^\p{L}\p{N}]+[\p{L}\p{N}]/u.test(words)

const folded = (words: string) => alike(words).toLowerCase()

function hasWords(line: string, words: string): boolean {
  if (words === '') return false
  for (let at = line.indexOf(words); at >= 0; at = line.indexOf(words, at + 1))
    if (!isLetter(line[at - 1]) && !isLetter(line[at + words.length])) return true
  return false
}

const isLetter = (letter: string | undefined) => letter !== undefined && /[\p{L}\p{N}]/u.test(letter)
