import type { Forms } from './forms'
import { syllables } from './name-words'

type Endings = readonly [gen: string, dat: string, acc: string, ins: string, prep: string]

const withEndings = (nom: string, stem: string, [gen, dat, acc, ins, prep]: Endings): Forms => ({
  nom,
  gen: stem + gen,
  dat: stem + dat,
  acc: stem + acc,
  ins: stem + ins,
  prep: stem + prep,
})

/**
 * Second declension on a hard consonant or a sibilant. `stem` where a vowel is lost: «Павел», «Павл-».
 * After ж ч ш щ ц the instrumental has -ем, under stress -ом.
 */
export function hardMasculine(word: string, { stem = word, isStressed = false } = {}): Forms {
  const ins = /[жчшщц]$/i.test(stem) && !isStressed ? 'ем' : 'ом'
  return withEndings(word, stem, ['а', 'у', 'а', ins, 'е'])
}

/** Second declension on -ь or -й. The prepositional of -ий is -ии, but -ие after one syllable: «о Пие» (ПАС, § 71). */
export function softMasculine(word: string, { stem = word.slice(0, -1), ins = 'ем' } = {}): Forms {
  const prep = word.endsWith('ий') && syllables(word) > 1 ? 'и' : 'е'
  return withEndings(word, stem, ['я', 'ю', 'я', ins, prep])
}

/** First declension on -а or -я, of either gender. After ж ч ш щ ц the instrumental has -ей, under stress -ой. */
export function firstDeclension(word: string, { isStressed = false } = {}): Forms {
  const stem = word.slice(0, -1)
  if (word.endsWith('я')) {
    const dat = stem.endsWith('и') && syllables(stem) > 1 ? 'и' : 'е'
    return withEndings(word, stem, ['и', dat, 'ю', isStressed ? 'ёй' : 'ей', dat])
  }
  const gen = /[гкхжчшщ]$/i.test(stem) ? 'и' : 'ы'
  const ins = /[жчшщц]$/i.test(stem) && !isStressed ? 'ей' : 'ой'
  return withEndings(word, stem, [gen, 'е', 'у', ins, 'е'])
}

/** Third declension: «Любовь», as a name without the fleeting vowel. */
export const thirdDeclension = (word: string): Forms =>
  withEndings(word, word.slice(0, -1), ['и', 'и', 'ь', 'ью', 'и'])

/** Adjectives on -ый, -ий, -ой: «Белый», «Верхний», «Горький», «Рыжий», «Сухой». */
export function masculineAdjective(word: string): Forms {
  const stem = word.slice(0, -2)
  if (word.endsWith('ий') && /[нжчшщц]$/i.test(stem))
    return withEndings(word, stem, ['его', 'ему', 'его', 'им', 'ем'])
  const ins = /[гкхжчшщ]$/i.test(stem) ? 'им' : 'ым'
  return withEndings(word, stem, ['ого', 'ому', 'ого', ins, 'ом'])
}

/** «Третий», «Волчий»: «Третьего», «Волчьего». */
export const possessiveAdjective = (word: string): Forms =>
  withEndings(word, word.slice(0, -2), ['ьего', 'ьему', 'ьего', 'ьим', 'ьем'])

/** Adjectives on -ая, -яя: «Белая», «Верхняя», «Рыжая»; «Большая» under stress. */
export function feminineAdjective(word: string, { isStressed = false } = {}): Forms {
  const stem = word.slice(0, -2)
  if (word.endsWith('яя')) return withEndings(word, stem, ['ей', 'ей', 'юю', 'ей', 'ей'])
  const others = /[жчшщ]$/i.test(stem) && !isStressed ? 'ей' : 'ой'
  return withEndings(word, stem, [others, others, 'ую', others, others])
}
