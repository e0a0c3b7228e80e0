import { compound } from './name-compound'
import { givenWord } from './name-given'
import { patronymicForms, slavicFamilyForms } from './name-lvovich'
import { sexOfPatronymic } from './name-sex'
import { type DeclinedWord, doubtful, folded, type Sex, unchanging } from './name-words'

/** A patronymic: «Игоревич», «Ильинична», «Гейдар оглы», «Токтарулы», Mongolian «Ухнаагийн». */
export const declinedPatronymic = (patronymic: string, sex: Sex): DeclinedWord =>
  compound(patronymic, (word, { isLast }) => (isLast ? patronymicWord(word, sex) : unchanging(word)))

function patronymicWord(word: string, sex: Sex): DeclinedWord {
  const name = folded(word)
  const endingOf = sexOfPatronymic(word)
  if (/ич$|на$/.test(name) && endingOf) {
    const forms = patronymicForms(word, endingOf)
    return endingOf === sex ? { forms, why: [] } : doubtful(forms, 'noGender')
  }
  // Glued «Токтарулы», «Нурланкызы», «Мамедзаде» never change.
  if (endingOf) return unchanging(word)
  if (/([аиоуэ]йн|ын)$/.test(name)) return doubtful(unchanging(word).forms, 'foreign')
  // Bulgarian «Георгиев» in «Румен Георгиев Радев» declines as a surname.
  if (/[ое]ва?$/.test(name)) return doubtful(slavicFamilyForms(word, sex), 'foreign')
  // A father's name as it is stands in the place of a patronymic: it declines as a man's name.
  const fathers = givenWord(word, 'm')
  return fathers.forms.gen === word ? fathers : doubtful(fathers.forms, 'foreign')
}
