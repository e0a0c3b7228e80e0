import { LRUCache } from 'lru-cache'
import type { CheckContext } from '@/lib/language/check/finding'
import { loadedSpelling, loadSpelling } from '@/lib/language/russian/spelling'

/** A word that no dictionary has; `suggestions` is null where they are still to be worked out: ask again. */
export type Misspelt = { word: string; suggestions: readonly string[] | null }

/** Working out what was meant takes a tenth of a second and nobody else is served meanwhile: so many at a time. */
const mostSuggestions = 3

const suggestions = new LRUCache<string, readonly string[]>({ max: 5000 })

/** Which of these words are misspelt, and what was perhaps meant. Reads the dictionary at the first call. */
export async function misspelt(words: readonly string[]): Promise<Misspelt[]> {
  const dictionary = await loadSpelling()
  const found: Misspelt[] = []
  let workedOut = 0
  for (const word of new Set(words)) {
    if (dictionary.knows(word) || dictionary.knows(word.toLowerCase())) continue
    if (!suggestions.has(word) && workedOut < mostSuggestions) {
      workedOut += 1
      await new Promise((resolve) => setImmediate(resolve))
      suggestions.set(word, dictionary.suggest(word).slice(0, 5))
    }
    found.push({ word, suggestions: suggestions.get(word) ?? null })
  }
  return found
}

/** For a submission: the dictionary if it is there, with what was suggested before, so that it costs next to nothing. */
export function quickSpelling(): CheckContext['spelling'] {
  const dictionary = loadedSpelling()
  return dictionary && { knows: dictionary.knows, suggest: (word) => suggestions.get(word) ?? [] }
}
