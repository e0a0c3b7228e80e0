'use client'

import { useDrafting } from './drafting-context'
import { UnsureWords } from './unsure-words'
import { useSourceSentence } from './use-source-sentence'

/** In the line at the bottom: where the words come from in which the caret stands. */
export function SourceAtCaret() {
  const sentence = useSourceSentence()
  const span = useDrafting()?.atCaret?.span
  if (!span?.from) return null
  return (
    <>
      <span className="text-ink">{sentence(span.from)}</span>
      <UnsureWords span={span} />
    </>
  )
}
