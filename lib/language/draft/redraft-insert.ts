import { keyOf, type Line, type SentenceSpans, sentencesIn } from './redraft-sentences'

/** Puts what only the new draft has behind the sentence that stands before it there, or at the end. */
export function insertNew(
  lines: readonly Line[],
  after: readonly Line[],
  known: ReadonlySet<string>,
): Line[] {
  const result = lines.map((line) => [...line])
  const orderOfKeys = after.flatMap((line) => sentencesIn(line).map(({ key }) => key))
  after.forEach((line, index) => {
    for (const sentence of sentencesIn(line)) {
      const isThere = result.some((each) => each.some((span) => keyOf(span) === sentence.key))
      if (known.has(sentence.key) || isThere) continue
      place(result, sentence, line, index, orderOfKeys)
    }
  })
  return result
}

function place(lines: Line[], sentence: SentenceSpans, line: Line, index: number, order: readonly string[]) {
  const siblings = sentencesIn(line).map(({ key }) => key)
  const own = lines.findIndex((each, at) => (index < 2 ? at === index : at >= 2 && holdsAny(each, siblings)))
  if (own >= 0) {
    putInto(lines[own] ?? [], sentence, order)
    return
  }
  const previous = order.slice(0, order.indexOf(sentence.key))
  const behind = lines.findLastIndex((each, at) => at >= 1 && holdsAny(each, previous))
  lines.splice(Math.max(behind, 1) + 1, 0, sentence.spans)
}

const holdsAny = (line: Line, keys: readonly string[]) => line.some((span) => keys.includes(keyOf(span)))

function putInto(line: Line, { key, spans }: SentenceSpans, order: readonly string[]) {
  const previous = order.slice(0, order.indexOf(key))
  const behind = line.findLastIndex((span) => previous.includes(keyOf(span)))
  const [first, ...rest] = spans
  if (!first) return
  const isFirst = behind < 0
  const next = line[0]
  if (isFirst && next && !/^\s/.test(next.text)) line[0] = { ...next, text: ` ${next.text}` }
  const text = first.text.trimStart()
  line.splice(behind + 1, 0, { ...first, text: isFirst ? text : ` ${text}` }, ...rest)
}
