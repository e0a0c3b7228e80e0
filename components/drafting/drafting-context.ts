import { createContext, useContext } from 'react'
import type { DraftedRelease } from '@/lib/drafting/queries'
import type { DraftedBody } from './drafted-body'
import type { DraftingActions } from './drafting-actions'
import type { PlacedSpan } from './placed-span'

type Value = {
  recordId: string
  drafted: DraftedRelease
  actions: DraftingActions
  /** The words that are still the draft's, where they stand now. */
  spans: readonly PlacedSpan[]
  body: DraftedBody
  /** Where the pointer is. */
  pointed: PlacedSpan | undefined
  atCaret: PlacedSpan | undefined
}

export const DraftingContext = createContext<Value | undefined>(undefined)

/** What was drafted of the release in the form around; undefined for any other release, and where it is only read. */
export const useDrafting = () => useContext(DraftingContext)
