import { LRUCache } from 'lru-cache'
import type { CheckContext } from '@/lib/language/check/finding'
import { loadedSpelling } from '@/lib/language/spelling'
import { createSuggesting } from './suggesting'

/** A word that no dictionary has; `suggestions` is null where they are still to be worked out: ask again. */
export type Misspelt = { word: string; suggestions: readonly string[] | null }

/** What was looked up, and the words for which the dictionary could not be read. */
export type LookedUp = { misspelt: Misspelt[]; unchecked: string[] }

const suggestions = new LRUCache<string, readonly string[]>({ max: 5000 })

const suggesting = createSuggesting()

/** Which of these words are misspelt, and what was perhaps meant. `who` is answered the newest of their questions. */
export async function misspelt(
  words: readonly string[],
  who: string,
  dictionary = loadedSpelling(),
): Promise<LookedUp> {
  const asked = [...new Set(words)]
  if (!dictionary) return { misspelt: [], unchecked: asked }
  const wrong = asked.filter((word) => !dictionary.knows(word) && !dictionary.knows(word.toLowerCase()))
  const unknown = wrong.filter((word) => !suggestions.has(word))
  await suggesting.run(who, unknown, (word) => suggestions.set(word, dictionary.suggest(word).slice(0, 5)))
  return {
    misspelt: wrong.map((word) => ({ word, suggestions: suggestions.get(word) ?? null })),
    unchecked: asked.filter((word) => !dictionary.covers(word)),
  }
}

/** For a submission: with what was suggested before, so that it costs next to nothing. */
export function quickSpelling(): CheckContext['spelling'] {
  const dictionary = loadedSpelling()
  return dictionary && { knows: dictionary.knows, suggest: (word) => suggestions.get(word) ?? [] }
}
