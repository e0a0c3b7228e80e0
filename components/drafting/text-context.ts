import type { AnyExtension } from '@tiptap/react'
import { createContext, useContext } from 'react'
import type { Place, PlacedDrift } from '@/lib/drafting/drift'
import type { WrittenLine } from '@/lib/drafting/written'

type Value = {
  setWritten: (written: readonly WrittenLine[]) => void
  /** What the editor of the text is given. */
  extras: readonly AnyExtension[]
  /** Where the text as it is written differs from the record of its meeting. */
  drift: readonly PlacedDrift[]
  /** Goes to a place in the text or in a field, and selects it. */
  select: (place: Place) => void
}

export const TextContext = createContext<Value | undefined>(undefined)

/** The text of the release in the form around; undefined where it is only read. */
export const useText = () => useContext(TextContext)
