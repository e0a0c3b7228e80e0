import { indeclinable } from './forms'
import {
  invariableBefore,
  invariableBeforeHyphen,
  invariableTails,
  titleTails,
} from './lexicon/family-names-foreign'
import {
  areInitials,
  type DeclinedWord,
  doubtful,
  folded,
  isRomanNumber,
  isRussianWord,
  joined,
  keepingCapitals,
  unchanging,
} from './name-words'

/** Makes the forms of one word; `isLast` where no part follows it after a hyphen. */
export type DeclineWord = (word: string, place: { isLast: boolean }) => DeclinedWord

/**
 * A name of several words or parts with hyphens. Particles stay, what has a tail such as «оглы» stays as a whole, the
 * other words decline, or the last alone where that is the custom (Chinese, Korean, Vietnamese names).
 */
export function compound(name: string, decline: DeclineWord, onlyLast = false): DeclinedWord {
  const [words, spaces] = split(name, /([\s\u00a0\u202f]+)/)
  if (invariableTails.has(folded(words.at(-1) ?? ''))) return unchanging(name)
  const declined = words.map((word, at) => {
    const isLast = at === words.length - 1
    if (!isLast && onlyLast) return unchanging(word)
    if (invariableBefore.has(folded(word)) && (!isLast || isLowerCase(word))) return unchanging(word)
    // «Азиз уулу Эмир»: the father's name and its tail stay together wherever they stand.
    if ([word, words[at + 1] ?? ''].some((each) => invariableTails.has(folded(each)))) return unchanging(word)
    return isNameLike(word) || /^(младш|старш)(ий|ая)$/.test(word)
      ? hyphened(word, decline)
      : unlike(hyphened(word, decline))
  })
  return joined(declined, spaces)
}

const unlike = ({ forms, why }: DeclinedWord) => doubtful(forms, ...why, 'notWords')

/** Has a capital that can begin a word and a vowel, and is no longer than names are. */
const isNameLike = (word: string) =>
  word.length <= 40 &&
  /\p{Lu}/u.test(word) &&
  !/^[ЪЬ]/.test(word) &&
  (word.length < 2 || areInitials(word) || isRomanNumber(word) || /[аеёиоуыэюяіїүұөәa-z]/i.test(word))

function hyphened(word: string, decline: DeclineWord): DeclinedWord {
  if (isRomanNumber(word) || areInitials(word)) return unchanging(word)
  const [parts, hyphens] = split(word, /([-‐‑])/)
  const tail = folded(parts.at(-1) ?? '')
  if (parts.length > 1 && invariableTails.has(tail)) return unchanging(word)
  const declined = parts.map((part, at) => {
    const isLast = at === parts.length - 1
    if (!isLast && (titleTails.has(tail) || staysBeforeHyphen(folded(part)))) return unchanging(part)
    return oneWord(part, (plain) => decline(plain, { isLast }))
  })
  return joined(declined, hyphens)
}

const staysBeforeHyphen = (part: string) => invariableBefore.has(part) || invariableBeforeHyphen.has(part)

function oneWord(word: string, decline: (word: string) => DeclinedWord): DeclinedWord {
  if (isRussianWord(word)) return keepingCapitals(word, decline)
  // «Қасымов»: letters of Kazakh, Tajik and others stand in names that decline as ever.
  if (/^[\p{Script=Cyrillic}'’ʼ-]+$/u.test(word))
    return doubtful(keepingCapitals(word, decline).forms, 'unknownWord')
  return doubtful(indeclinable(word), 'notWords')
}

const isLowerCase = (word: string) => word === word.toLowerCase()

/** What is between separators, and the separators. */
function split(text: string, separator: RegExp): [words: string[], between: string[]] {
  const pieces = text.trim().split(separator)
  return [pieces.filter((_, at) => at % 2 === 0), pieces.filter((_, at) => at % 2 === 1)]
}
