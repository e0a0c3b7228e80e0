import type { PlacedFinding } from '@/lib/checking/placed-finding'
import type { Untouched } from '@/lib/drafting/alignment'
import type { WrittenLine } from '@/lib/drafting/written'
import type { Span } from '@/lib/language/draft/text'

/** A span of the draft where it stands in the form now. */
export type PlacedSpan = Pick<PlacedFinding, 'places' | 'text'> & { span: Span }

/** Only what comes from the record, or is asked about: words that hold a sentence together have no source. */
export function placedSpans(untouched: readonly Untouched[], written: readonly WrittenLine[]): PlacedSpan[] {
  return untouched.flatMap(({ span, line, start, end }): PlacedSpan[] => {
    const there = written[line]
    if (!there || (!span.from && !span.unsure)) return []
    const { field, block, text } = there
    return [{ span, places: [{ field, block, start, end }], text: text.slice(start, end) }]
  })
}
