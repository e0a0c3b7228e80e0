import type { HunspellFactory } from 'hunspell-asm'
import { englishSpelling } from './english/spelling'
import { russianSpelling } from './russian/spelling'

/** Spelling by the letters of a word: Russian by the dictionary of Russian, English by the British one. */
export type Spelling = {
  /** A word of a language whose dictionary could not be read is not found fault with. */
  knows(word: string): boolean
  /** What may have been meant, the likeliest first; none for a word that is known. Takes a tenth of a second. */
  suggest(word: string): string[]
  /** Whether there is a dictionary for words of these letters. */
  covers(word: string): boolean
}

type Dictionary = Pick<Spelling, 'knows' | 'suggest'>
type Language = 'ru' | 'en'

type Readers = Record<Language, (factory: HunspellFactory) => Promise<Dictionary>>

let factory: Promise<HunspellFactory> | undefined

/** Spelling by two dictionaries, each read by itself: one that cannot be read leaves the other. */
export function spellingBy(readers: Readers) {
  const loaded: Partial<Record<Language, Dictionary>> = {}
  const loading: Partial<Record<Language, Promise<void>>> = {}
  const dictionaryFor = (word: string) => loaded[/^[a-zé'’-]+$/i.test(word) ? 'en' : 'ru']
  const spelling: Spelling = {
    knows: (word) => dictionaryFor(word)?.knows(word) ?? true,
    suggest: (word) => (dictionaryFor(word)?.suggest(word) ?? []).filter(isUseful),
    covers: (word) => dictionaryFor(word) !== undefined,
  }

  function load(language: Language): Promise<void> {
    loading[language] ??= read(language).catch((error: unknown) => {
      delete loading[language]
      throw error
    })
    return loading[language]
  }

  async function read(language: Language) {
    loaded[language] = await readers[language](await hunspell())
  }

  return {
    /** The dictionaries that something has already asked for. */
    loadedSpelling: () => (loaded.ru || loaded.en ? spelling : undefined),
    /**
     * Reads the dictionaries when they are first asked for: half a second and 40 MB, so only where spelling is checked.
     * One that cannot be read is tried anew the next time, and `failed` is told why.
     */
    loadSpelling: async (failed: (error: unknown) => void = thrown): Promise<Spelling> => {
      const tried = await Promise.allSettled([load('ru'), load('en')])
      for (const each of tried) if (each.status === 'rejected') failed(each.reason)
      return spelling
    },
  }
}

export const { loadSpelling, loadedSpelling } = spellingBy({ ru: russianSpelling, en: englishSpelling })

function thrown(error: unknown) {
  throw error
}

function hunspell(): Promise<HunspellFactory> {
  factory ??= readModule().catch((error: unknown) => {
    factory = undefined
    throw error
  })
  return factory
}

/** The compiled dictionary listens for uncaught exceptions and throws them again, which is not its affair. */
async function readModule(): Promise<HunspellFactory> {
  const { loadModule } = await import('hunspell-asm')
  const own = process.listeners('uncaughtException')
  try {
    return await loadModule()
  } finally {
    for (const listener of process.listeners('uncaughtException'))
      if (!own.includes(listener)) process.off('uncaughtException', listener)
  }
}

function isUseful(suggestion: string) {
  return !/\s.\s|^.\s|\s.$/.test(suggestion)
}
