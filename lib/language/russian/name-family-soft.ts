import { adjectivesInOy, fleetingFamilies } from './lexicon/family-names-slavic'
import { slavicFamilyForms } from './name-lvovich'
import { masculineAdjective, softMasculine } from './name-paradigms'
import { certain, type DeclinedWord, doubtful, folded, syllables } from './name-words'

/** Men's surnames on -ь and -й: nouns and adjectives. */
export function familyInSoft(word: string): DeclinedWord {
  const name = folded(word)
  if (fleetingFamilies.has(name)) return doubtful(softMasculine(word), 'ambiguous')
  if (name.endsWith('ий')) return inIy(word, name)
  if (name.endsWith('ый')) return certain(masculineAdjective(word))
  if (name.endsWith('ой')) return inOy(word, name)
  // «Головень»: «Головня» or «Головеня».
  const mayLoseVowel = name.endsWith('ень') && syllables(name) > 1
  return mayLoseVowel ? doubtful(softMasculine(word), 'ambiguous') : certain(softMasculine(word))
}

/** «Зубовский», «Горький», «Верхний», «Ведущий» are adjectives, «Палий», «Топчий» nouns. */
function inIy(word: string, name: string): DeclinedWord {
  if (syllables(name) < 2) return certain(softMasculine(word))
  if (/[сцз]кий$/.test(name)) return certain(slavicFamilyForms(word, 'm'))
  if (/([кгхшщ]|[тшждй]н|рхн)ий$/.test(name)) return certain(masculineAdjective(word))
  if (/[нж]ий$/.test(name)) return doubtful(masculineAdjective(word), 'ambiguous')
  return /[лпбмзд]ий$/.test(name) ? certain(softMasculine(word)) : doubtful(softMasculine(word), 'ambiguous')
}

/** «Толстой», «Донской», «Лановой» are adjectives, «Цой», «Попшой» nouns. */
function inOy(word: string, name: string): DeclinedWord {
  if (syllables(name) < 2) return certain(softMasculine(word))
  const isAdjective = adjectivesInOy.has(name) || /([сц]к|в|н|т)ой$/.test(name)
  return isAdjective ? certain(masculineAdjective(word)) : doubtful(softMasculine(word), 'ambiguous')
}
