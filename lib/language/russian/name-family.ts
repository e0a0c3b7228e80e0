import { indeclinable } from './forms'
import { compound } from './name-compound'
import { familyInConsonant } from './name-family-consonant'
import { familyInSoft } from './name-family-soft'
import { familyInA } from './name-family-vowel'
import type { Origin } from './name-origin'
import { type DeclinedWord, doubtful, folded, type Sex, syllables, unchanging } from './name-words'

/** A family name of any number of words and parts. */
export const declinedFamily = (family: string, sex: Sex, origin: Origin): DeclinedWord =>
  compound(family, (word, { isLast }) => {
    const declined = familyWord(word, sex, origin)
    if (isLast || /[-‑](младш|старш)(ий|ая)$/.test(family) || isFamilyByItself(word, declined))
      return declined
    // «Кул-Мухаммед», «Диас-Канель»: one syllable is hardly ever a surname of its own; abroad custom leaves the first.
    const stays = syllables(word) === 1 || origin !== 'region'
    const forms = stays ? indeclinable(word) : declined.forms
    return doubtful(forms, 'ambiguous')
  })

/** One word of a family name (Калакуцкая; Розенталь, § 149). */
export function familyWord(word: string, sex: Sex, origin: Origin): DeclinedWord {
  if (/[оеёиуыэю]$/i.test(word)) return unchanging(word)
  if (/[ая]$/i.test(word)) return familyInA(word, sex, origin)
  // A woman's surname on a consonant, ь or й never declines.
  if (sex === 'f') return unchanging(word)
  if (/[ьй]$/i.test(word)) return familyInSoft(word, origin)
  return familyInConsonant(word, origin)
}

/**
 * The first part of a double surname declines if it is a surname by itself: «Мамина-Сибиряка», but «Бонч-Бруевича»
 * (Розенталь, § 149). Sure where its ending is one of surnames, or where it does not change at all.
 */
function isFamilyByItself(word: string, { forms }: DeclinedWord): boolean {
  if (forms.gen === forms.nom) return true
  return (
    syllables(word) > 1 && /(ов|ев|[иы]н|ский|цкий|ич|ян|янц|у[кх]|юк|ак|як|ик|а|я|ой|ый)$/.test(folded(word))
  )
}
