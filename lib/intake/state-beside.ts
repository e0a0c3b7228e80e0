import type { EventReading, PersonReading } from '@/lib/language/extract/shape'

/**
 * The state that somebody comes from by the words around the name, where the post names none: «от Республики Армения –
 * министр иностранных дел …», «Республику Армения представлял …», `Ivan Kubrak (Belarus)`,
 * `Azerbaijan was represented by …`; null where they say nothing. What stands between is one part of one sentence.
 */
export function stateBeside(
  text: string,
  { span, postSpan }: Pick<PersonReading, 'span' | 'postSpan'>,
  states: EventReading['states'],
): string | null {
  const from = Math.min(span[0], postSpan?.[0] ?? span[0])
  let nearest: { code: string; end: number } | undefined
  for (const { value, spans } of states)
    for (const [start, end] of spans) {
      if (start >= span[1] && /^\s*\(\s*$/.test(text.slice(span[1], start)) && text.charAt(end) === ')')
        return value
      if (end > from || end <= (nearest?.end ?? 0) || from - end > furthest) continue
      if (introduces(text.slice(Math.max(0, start - 24), start), text.slice(end, from)))
        nearest = { code: value, end }
    }
  return nearest?.code ?? null
}

/** As long as a delegation of a few people with their posts. */
const furthest = 600

/** Whether a state with these words before it, and these between it and the name, says who comes from it. */
function introduces(before: string, between: string): boolean {
  if (/[;.!?\n]/.test(between)) return false
  return (
    /(?:^|[^\p{L}])(?:от|со стороны|from(?: the)?|for(?: the)?)\s+$/iu.test(before) ||
    /^\s+(?:(?:was|were|is|will be)\s+represented\s+by|представ(?:лял|ил|ит|ят|ляют|ляет)\p{L}*)\s/iu.test(
      between,
    )
  )
}
