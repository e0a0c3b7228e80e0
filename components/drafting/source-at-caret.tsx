'use client'

import { useDrafting } from './drafting-context'
import { useSourceSentence } from './use-source-sentence'

/** In the line at the bottom: where the words come from in which the caret stands. */
export function SourceAtCaret() {
  const sentence = useSourceSentence()
  const from = useDrafting()?.atCaret?.span.from
  return from ? <span className="text-ink">{sentence(from)}</span> : null
}
