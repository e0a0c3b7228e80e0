import { createContext, useContext } from 'react'
import type { Finders } from '@/components/records/search'
import type { Option } from '@/components/ui/use-options'
import type { Locale } from '@/db/locales'

/** What the fields of a reading share. */
export type ReviewTools = {
  /** Of the text: names and titles are confirmed in it. */
  language: Locale
  find: Finders
  states: readonly Option[]
  /** Ids of states by ISO code. */
  codes: Readonly<Record<string, string>>
  /** Whether this person keeps the directory. */
  mayCreate: boolean
  /** What the entries are called that are named so far; a field that finds another adds it. */
  labels: Map<string, Option>
  /** The posts that people held on the day, by person. */
  held: ReadonlyMap<string, readonly Option[]>
  /** Entries that may be meant by what could not be found, by field of the reading. */
  near: Readonly<Record<string, readonly Option[]>>
}

const ToolsContext = createContext<ReviewTools | undefined>(undefined)
export const ReviewToolsProvider = ToolsContext.Provider

export function useReviewTools(): ReviewTools {
  const tools = useContext(ToolsContext)
  if (!tools) throw new Error('No text is under review')
  return tools
}
