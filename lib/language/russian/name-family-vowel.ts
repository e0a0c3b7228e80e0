import { indeclinableFamilies } from './lexicon/family-names-foreign'
import {
  endStressedFamilies,
  georgianInAya,
  nounFamilies,
  stemStressedFamilies,
} from './lexicon/family-names-slavic'
import { slavicFamilyForms } from './name-lvovich'
import type { Origin } from './name-origin'
import { feminineAdjective, firstDeclension } from './name-paradigms'
import { certain, type DeclinedWord, doubtful, folded, type Sex, syllables, unchanging } from './name-words'

/** Surnames on -а, -я. */
export function familyInA(word: string, sex: Sex, origin: Origin): DeclinedWord {
  const name = folded(word)
  if (indeclinableFamilies.has(name) || /з[ао]д[аэ]$/.test(name)) return unchanging(word)
  // «Гулиа», «Моруа», «Корреа» keep their form; «Берия», «Гарсия» do not.
  if (/[аеиоуыэю]а$/.test(name)) return unchanging(word)
  // «Забейворота»: a plural grown into a name.
  if (/.ворота$/.test(name)) return doubtful(unchanging(word).forms, 'ambiguous')
  // «Джека Ма»: a syllable of two letters would be lost in its endings.
  if (name.length === 2) return unchanging(word)
  const feminine = sex === 'f' ? womansFamily(word, name, origin) : undefined
  if (feminine) return feminine
  if (name.endsWith('ая')) return doubtful(firstDeclension(word), 'ambiguous')
  return noun(word, name, sex, origin)
}

/** Possessives and adjectives, which only women have with -а, -я. */
function womansFamily(word: string, name: string, origin: Origin): DeclinedWord | undefined {
  if (/[иы]на$|[ое]ва$/.test(name) && syllables(name) > 1) {
    // «Рева», «Сова»: of two syllables only «Львова» is a possessive for certain.
    const isShort = syllables(name) === 2 && name !== 'львова'
    const isNoun = isShort || nounFamilies.has(name)
    const forms = isShort ? firstDeclension(word) : slavicFamilyForms(word, 'f')
    const mayBeForeign = origin === 'abroad' && name.endsWith('на')
    return isNoun || mayBeForeign ? doubtful(forms, 'ambiguous') : certain(forms)
  }
  if (name.endsWith('яя')) return certain(feminineAdjective(word))
  if (/[сцз]кая$/.test(name)) return certain(slavicFamilyForms(word, 'f'))
  if (name.endsWith('ая') && !georgianInAya.has(name)) {
    const forms = feminineAdjective(word, { isStressed: /^(больш|чуж)ая$/.test(name) })
    return syllables(name) > 2 ? certain(forms) : doubtful(forms, 'ambiguous')
  }
  // Polish «Смосарска» is declined as «Смосарская» by some and not by others.
  if (/[сц]ка$/.test(name)) return doubtful(feminineAdjective(`${word}я`), 'ambiguous')
  return undefined
}

function noun(word: string, name: string, sex: Sex, origin: Origin): DeclinedWord {
  const isStressed = endStressedFamilies.has(name)
  const forms = firstDeclension(word, { isStressed })
  // A man with a woman's surname is a slip in the record more often than a Казанова.
  if (sex === 'm' && /([ое]ва|ская)$/.test(name) && syllables(name) > 2) return doubtful(forms, 'noGender')
  const isStressKnown =
    isStressed || !/[жчшщц]а$/.test(name) || name.endsWith('ица') || stemStressedFamilies.has(name)
  const mayBeFrench = origin === 'french' || /[ьй]а$/.test(name)
  return isStressKnown && !mayBeFrench ? certain(forms) : doubtful(forms, 'ambiguous')
}
