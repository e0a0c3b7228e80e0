import { foreignPossessives } from './lexicon/family-names-foreign'
import { endStressedFamilies, fleetingFamilies } from './lexicon/family-names-slavic'
import { slavicFamilyForms } from './name-lvovich'
import { isMansGivenName, type Origin } from './name-origin'
import { hardMasculine } from './name-paradigms'
import { certain, type DeclinedWord, doubtful, folded, syllables, unchanging } from './name-words'

/** Men's surnames on a hard consonant or a sibilant. */
export function familyInConsonant(word: string, origin: Origin): DeclinedWord {
  const name = folded(word)
  if (/(ов|ев|ин|ын)$/.test(name)) return possessive(word, name, origin)
  if (/[иы]х$/.test(name)) return inIkh(word, name)
  if (name.endsWith('ец') && syllables(name) > 1) return inEts(word)
  // «Жнец», «Швец» have the stress on the ending; «Мец» is foreign.
  const mayBeStressed = /[бвгджзклмнпрстфхчшщ]{2}ец$/.test(name) && !endStressedFamilies.has(name)
  if (mayBeStressed) return doubtful(hardMasculine(word, { isStressed: true }), 'ambiguous')
  const fleeting = fleetingFamilies.get(name)
  if (fleeting !== undefined)
    return doubtful(hardMasculine(word, { stem: word.charAt(0) + fleeting.slice(1) }), 'ambiguous')
  if (/[ое]к$/.test(name) && syllables(name) > 1) return inEk(word, name, origin)
  // An unknown Slavic -ач has the stress on the ending more often than not.
  const isStressed = endStressedFamilies.has(name) || (name.endsWith('ач') && name !== 'ковач')
  const forms = hardMasculine(word, { isStressed })
  return endStressedFamilies.has(name) || isStemStressed(name) ? certain(forms) : doubtful(forms, 'ambiguous')
}

/** Only sibilants show where the stress is: «Вучичем», «Шульцем», «Бушем», but «Ткачом». */
const isStemStressed = (name: string) =>
  !/[жчшщц]$/.test(name) ||
  /(ич|ц|[бпмнлртй]ь?ш|буш|.[аеиоуыэюя].*ош|уш|рриш|дж|дорж)$/.test(name) ||
  (name.endsWith('еш') && syllables(name) > 1 && name !== 'кулеш')

/**
 * Russian and Turkic possessives have -ым in the instrumental, foreign surnames and given names in their place -ом
 * (Розенталь, § 149).
 */
function possessive(word: string, name: string, origin: Origin): DeclinedWord {
  const foreign = hardMasculine(word)
  const isPossessive = name === 'львов' || syllables(name) > 1
  if (foreignPossessives.has(name) || /[дт]дин$/.test(name)) return certain(foreign)
  if (!isPossessive) return name.endsWith('н') ? certain(foreign) : doubtful(foreign, 'ambiguous')
  if (isMansGivenName(name)) return doubtful(foreign, 'ambiguous')
  if (name.endsWith('ын') && !name.endsWith('цын')) return doubtful(slavicFamilyForms(word, 'm'), 'ambiguous')
  if (origin === 'region' || /[оеё]в$/.test(name)) return certain(slavicFamilyForms(word, 'm'))
  const mayBeForeign = origin === 'abroad' || origin === 'french'
  if (mayBeForeign && !/[кч]ин$/.test(name)) return doubtful(foreign, 'foreign')
  const forms = slavicFamilyForms(word, 'm')
  const mayBeAnything = origin === 'unheard' && !/(к|ч|ш|щ|ух|иц|еньк|ддин)ин$/.test(name)
  return mayBeForeign || mayBeAnything ? doubtful(forms, 'foreign') : certain(forms)
}

/** «Черных», «Долгих» are plurals of old and stay, «Эрлих», «Дитрих» are nouns. */
function inIkh(word: string, name: string): DeclinedWord {
  if (/(ых|[кгхшщжч]их|[дтйж]них|рхних)$/.test(name)) return unchanging(word)
  const forms = hardMasculine(word)
  return /(р|[рндт]л)их$/.test(name) ? certain(forms) : doubtful(forms, 'ambiguous')
}

/** The vowel of -ец goes, where the stress is only the bearer knows: «Коломийцем» or «Коломийцом», or «Коломиецем». */
function inEts(word: string): DeclinedWord {
  const before = word.slice(0, -2)
  const isAfterTwo = /[бвгджзйклмнпрстфхцчшщ]{2}$/.test(before)
  if (isAfterTwo) return doubtful(hardMasculine(word, { isStressed: true }), 'ambiguous')
  const stem = /[аеёиоуыэюя]$/.test(before) ? `${before}йц` : /л$/.test(before) ? `${before}ьц` : `${before}ц`
  return doubtful(hardMasculine(word, { stem, isStressed: true }), 'ambiguous')
}

/** Turkic -бек and foreign -ок, -ек keep the vowel; Slavic ones may lose it: «Волчка», but «Гашека». */
function inEk(word: string, name: string, origin: Origin): DeclinedWord {
  if (/(бек|зек|шток|кок)$/.test(name) || origin === 'abroad' || origin === 'french')
    return certain(hardMasculine(word))
  if (!/[чшж]ок$|[аеёиоуыэюя][бвгдзлмнпрстф]ок$|ёк$/.test(word))
    return doubtful(hardMasculine(word), 'ambiguous')
  const softened = /[аеёиоуыэюя]ёк$/.test(word) ? 'й' : /ёк$/.test(word) ? 'ь' : ''
  return doubtful(hardMasculine(word, { stem: `${word.slice(0, -2)}${softened}к` }), 'ambiguous')
}
