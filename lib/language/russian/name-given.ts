import { indeclinable } from './forms'
import {
  ambiguousInO,
  indeclinableGiven,
  indeclinableInSoft,
  stemStressedGiven,
  thirdDeclensionNames,
} from './lexicon/given-names-irregular'
import { compound } from './name-compound'
import { doublesDecline, isGivenName } from './name-origin'
import { firstDeclension, hardMasculine, softMasculine, thirdDeclension } from './name-paradigms'
import { certain, type DeclinedWord, doubtful, folded, type Sex, syllables, unchanging } from './name-words'

/**
 * A given name of any number of words and parts. Of a name with a hyphen only the last part declines («Касым-Жомарта»,
 * «Жан-Поля»), but women's names that are in use by themselves decline both: «Анны-Марии» (Суперанская).
 */
export const declinedGiven = (given: string, sex: Sex): DeclinedWord =>
  compound(given, (word, { isLast }) => {
    if (isLast) return givenWord(word, sex)
    if (sex === 'm')
      return doublesDecline(word, sex) ? doubtful(givenWord(word, sex).forms, 'ambiguous') : unchanging(word)
    if (!/[ая]$/i.test(word)) return unchanging(word)
    return doublesDecline(word, sex) ? givenWord(word, sex) : doubtful(unchanging(word).forms, 'ambiguous')
  })

/** One word of a given name. */
export function givenWord(word: string, sex: Sex): DeclinedWord {
  const name = folded(word)
  if (/[оеёиуыэю]$/i.test(word))
    return ambiguousInO.has(name) ? doubtful(unchanging(word).forms, 'ambiguous') : unchanging(word)
  if (/[ая]$/i.test(word)) return givenInA(word, name, sex)
  if (sex === 'm') return mansName(word, name)
  return name.endsWith('ь') ? womansInSoft(word, name) : unchanging(word)
}

function givenInA(word: string, name: string, sex: Sex): DeclinedWord {
  if (sex === 'm' && indeclinableGiven.has(name)) return unchanging(word)
  if (/з[ао]да$/.test(name)) return unchanging(word)
  if (/[аеиоуыэю]а$/.test(name))
    return sex === 'm' ? unchanging(word) : doubtful(unchanging(word).forms, 'foreign')
  // «Илья», «Лука» and the like have the stress at the end; it shows after ь in men's names and after a sibilant.
  const forms = firstDeclension(word, { isStressed: name === 'илья' || name === 'ходжа' })
  const isStressKnown =
    !/[жчшщц]а$/.test(name) || stemStressedGiven.has(name) || name.endsWith('ица') || name === 'ходжа'
  if (!isStressKnown) return doubtful(forms, 'ambiguous')
  // «Лии» and «Лие»: the rule of one syllable and custom disagree.
  return name.endsWith('ия') && syllables(name) === 2 ? doubtful(forms, 'ambiguous') : certain(forms)
}

const withoutVowel: Record<string, string> = { лев: 'Льв', павел: 'Павл', петр: 'Петр' }

function mansName(word: string, name: string): DeclinedWord {
  const stem = withoutVowel[name]
  if (stem) return certain(hardMasculine(word, { stem }))
  // «Ухнаагийн Хурэлсух»: a Mongolian father's name in the genitive.
  if (/([аиоу]йн|ын)$/.test(name) && syllables(name) > 1 && !isGivenName(name))
    return doubtful(indeclinable(word), 'foreign')
  if (/[ьй]$/.test(name)) return certain(softMasculine(word))
  // A surname in the place of the given name: parts that were swapped by a slip.
  if (/([ое]в|ский)$/.test(name) && !isGivenName(name)) return doubtful(hardMasculine(word), 'ambiguous')
  const mayLoseVowel =
    /(ец|[ео]к)$/.test(name) &&
    !isGivenName(name) &&
    !/(бек|рек|цек|док|зек|рок)$/.test(name) &&
    syllables(name) > 1
  return mayLoseVowel ? doubtful(hardMasculine(word), 'ambiguous') : certain(hardMasculine(word))
}

function womansInSoft(word: string, name: string): DeclinedWord {
  if (thirdDeclensionNames.has(name)) return certain(thirdDeclension(word))
  if (indeclinableInSoft.has(name)) return unchanging(word)
  // «Айгуль», «Гузель»: third declension by the norm, unchanged in much of what is printed.
  return doubtful(thirdDeclension(word), 'ambiguous')
}
