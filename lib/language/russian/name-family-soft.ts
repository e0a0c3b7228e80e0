import { possessiveStems } from './lexicon/adjectives'
import { adjectivesInIy, adjectivesInOy, fleetingFamilies, nounsInOy } from './lexicon/family-names-slavic'
import { slavicFamilyForms } from './name-lvovich'
import type { Origin } from './name-origin'
import { hardMasculine, masculineAdjective, possessiveAdjective, softMasculine } from './name-paradigms'
import { certain, type DeclinedWord, doubtful, folded, syllables } from './name-words'

/** Men's surnames on -ь and -й: nouns and adjectives. */
export function familyInSoft(word: string, origin: Origin): DeclinedWord {
  const name = folded(word)
  const fleeting = fleetingFamilies.get(name)
  if (fleeting !== undefined) {
    const stem = word.charAt(0) + fleeting.slice(1)
    const ins = /[бвч]ей$/.test(name) && name !== 'чирей' ? 'ём' : 'ем'
    return doubtful(softMasculine(word, { stem, ins }), 'ambiguous')
  }
  if (name.endsWith('ий')) return inIy(word, name)
  if (name.endsWith('ый')) return certain(masculineAdjective(word))
  if (name.endsWith('ой')) return inOy(word, name, origin)
  if (/[жчшщ]ь$/.test(name)) return doubtful(hardMasculine(word, { stem: word.slice(0, -1) }), 'ambiguous')
  // «Головень»: «Головня» or «Головеня».
  const mayLoseVowel = name.endsWith('ень') && syllables(name) > 1
  return mayLoseVowel ? doubtful(softMasculine(word), 'ambiguous') : certain(softMasculine(word))
}

/** «Зубовский», «Горький», «Верхний», «Ведущий» are adjectives, «Палий», «Топчий» nouns. */
function inIy(word: string, name: string): DeclinedWord {
  if (syllables(name) < 2) return certain(softMasculine(word))
  if (/[сцз]кий$/.test(name)) return certain(slavicFamilyForms(word, 'm'))
  if (possessiveStems.includes(name.slice(0, -2))) return doubtful(possessiveAdjective(word), 'ambiguous')
  if (isAdjectiveInIy(name)) return certain(masculineAdjective(word))
  if (/[нжкгх]ий$/.test(name) && name !== 'бокий') return doubtful(masculineAdjective(word), 'ambiguous')
  return /[лпбмздк]ий$/.test(name) ? certain(softMasculine(word)) : doubtful(softMasculine(word), 'ambiguous')
}

const isAdjectiveInIy = (name: string) =>
  adjectivesInIy.has(name) || /([бвгджзйклмнпрстфхцчш]к|[шщ]|[аеиоуыэюя]ч|[тшждй]н|рхн)ий$/.test(name)

/** «Толстой», «Донской», «Лановой» are adjectives, «Цой», «Попшой» nouns. */
function inOy(word: string, name: string, origin: Origin): DeclinedWord {
  if (syllables(name) < 2) return certain(softMasculine(word))
  if (nounsInOy.has(name)) return certain(softMasculine(word))
  // «Мариано Рахой»: no adjectives abroad, but for emigrants' -ской.
  const isForeign = origin === 'abroad' || origin === 'french'
  if (isForeign && !/[сц]кой$/.test(name)) return certain(softMasculine(word))
  const isAdjective = adjectivesInOy.has(name) || /([сц]к|в|н|т)ой$/.test(name)
  if (isAdjective) return certain(masculineAdjective(word))
  return doubtful(/[жшк]ой$/.test(name) ? softMasculine(word) : masculineAdjective(word), 'ambiguous')
}
