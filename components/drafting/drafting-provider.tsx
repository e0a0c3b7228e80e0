'use client'

import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { alignment } from '@/lib/drafting/alignment'
import type { Place } from '@/lib/drafting/drift'
import { type WrittenLine, writtenLines } from '@/lib/drafting/written'
import type { ReleaseContent } from '@/lib/releases/content'
import { createDraftedBody, type DraftedBody } from './drafted-body'
import type { DraftingActions, DraftingSetup } from './drafting-actions'
import { DraftingContext } from './drafting-context'
import { placedSpans } from './placed-span'
import { TextContext } from './text-context'
import { useLiveDrift } from './use-live-drift'
import './drafting.css'

type Props = DraftingSetup & { content: ReleaseContent; actions: DraftingActions; children: ReactNode }

/** Around the form of a release: where its words come from, and how they stand to the record, as they are written. */
export function DraftingProvider({ recordId, content, drafted, comparison, actions, children }: Props) {
  const [pointed, setPointed] = useState<string>()
  const [atCaret, setAtCaret] = useState<string>()
  const [body] = useState<DraftedBody>(() => createDraftedBody({ pointed: setPointed, atCaret: setAtCaret }))
  const [extras] = useState(() => [body.extension])
  const [written, setWritten] = useState<readonly WrittenLine[]>(() => writtenLines(content))
  const drift = useLiveDrift(comparison, written)
  const spans = useMemo(
    () => (drafted ? placedSpans(alignment(drafted.text, written), written) : []),
    [drafted, written],
  )
  useEffect(() => body.show(spans), [body, spans])

  const text = useMemo(() => {
    const select = (place: Place) => {
      const line = written.find(({ field, block }) => field === place.field && block === place.block)
      body.select({ places: [place], text: line?.text.slice(place.start, place.end) ?? '' })
    }
    return { setWritten, extras, drift, select }
  }, [extras, drift, written, body])
  const drafting = useMemo(() => {
    const spanOf = (id: string | undefined) => spans.find(({ span }) => span.id === id)
    return (
      drafted && {
        recordId,
        drafted,
        actions,
        spans,
        body,
        pointed: spanOf(pointed),
        atCaret: spanOf(atCaret),
      }
    )
  }, [recordId, drafted, actions, spans, body, pointed, atCaret])
  return (
    <TextContext value={text}>
      <DraftingContext value={drafting}>{children}</DraftingContext>
    </TextContext>
  )
}
