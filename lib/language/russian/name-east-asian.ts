import { invariableBefore } from './lexicon/family-names-foreign'
import { nameSet } from './lexicon/name-set'
import { compound } from './name-compound'
import { familyWord } from './name-family'
import { isGivenName, type Origin } from './name-origin'
import { hardMasculine } from './name-paradigms'
import { certain, type DeclinedWord, doubtful, folded, type Sex, unchanging } from './name-words'

const familiesOfTwoSyllables = nameSet(
  'Сыма Оуян Чжугэ Шангуань Хуанфу Намгун Хванбо Сонгу Токко Сыту Дунфан',
)
/** Syllables of China, Korea and Vietnam that are given names elsewhere too. */
const alsoSyllables = nameSet('Ян Ким Ли Ан Лин Май Мин Юн Дан Сон Лан Ной Хан Ги')

/**
 * Whether a name that is written family first is Chinese, Korean or Vietnamese: a surname of one syllable, no given name
 * that the region knows. «Зубов Игорь» and «Орбан Виктор» are not, all their parts decline.
 */
export function isEastAsian(family: string, given: string): boolean {
  const name = folded(family.trim())
  const words = given.trim().split(/[\s\u00a0-]/)
  const first = words[0] ?? ''
  const isShort = spokenSyllables(name) === 1 || familiesOfTwoSyllables.has(name)
  // «Хван Бён Со»: two syllables are a Korean name, though «Бен» alone would be another.
  if (isShort && words.length > 1 && words.every((word) => spokenSyllables(folded(word)) === 1)) return true
  return isShort && name !== 'львов' && (alsoSyllables.has(folded(first)) || !isGivenName(first))
}

/** «Хун Сен», «Мин Аун Хлайн»: three or more such syllables are one name, in whatever parts they are stored. */
export function areSyllables(name: string): boolean {
  const words = name.split(/[\s\u00a0-]+/)
  return (
    words.length > 1 &&
    words.every((word) => spokenSyllables(folded(word)) === 1) &&
    !words.slice(0, -1).some((word) => invariableBefore.has(folded(word))) &&
    words.every((word) => alsoSyllables.has(folded(word)) || !isGivenName(word))
  )
}

/** Vowels together are one syllable: «Нгуен», «Хуан». */
const spokenSyllables = (word: string) => word.match(/[аеёиоуыэюя]+/g)?.length ?? 0

/** Family and given as one name: the last part alone declines, as a foreign noun («Си Цзиньпина», «Ким Чен Ына»). */
export const declinedEastAsian = (name: string, sex: Sex, origin: Origin): DeclinedWord =>
  compound(name, (word, { isLast }) => (isLast ? lastSyllables(word, sex, origin) : unchanging(word)), true)

function lastSyllables(word: string, sex: Sex, origin: Origin): DeclinedWord {
  // «Чжан Юся»: custom leaves -а, -я as it is, the rule of nouns does not.
  if (/[ая]$/i.test(word)) return doubtful(unchanging(word).forms, 'foreign')
  if (sex === 'm' && /[бвгджзклмнпрстфхцчшщ]$/i.test(word)) return certain(hardMasculine(word))
  return familyWord(word, sex, origin)
}
