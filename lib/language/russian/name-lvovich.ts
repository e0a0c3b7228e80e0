import { inclineLastname, inclineMiddlename } from 'lvovich'
import type { Case, Forms } from './forms'
import { inEveryCase, type Sex } from './name-words'

const declensions = {
  nom: 'nominative',
  gen: 'genitive',
  dat: 'dative',
  acc: 'accusative',
  ins: 'instrumental',
  prep: 'prepositional',
} as const satisfies Record<Case, string>

const genders = { m: 'male', f: 'female' } as const satisfies Record<Sex, string>

/**
 * The surnames that lvovich has right: possessives («Зубов», «Пушкина») and adjectives on -ский, -цкий. It is asked
 * part by part, since its `incline` overrules the gender it is given.
 */
export const slavicFamilyForms = (word: string, sex: Sex): Forms =>
  inEveryCase((of) => inclineLastname(word, declensions[of], genders[sex]))

/** Patronymics on -ич and -на; the stressed «Ильичом», «Лукичом», «Фомичом» among them. */
export const patronymicForms = (word: string, sex: Sex): Forms =>
  inEveryCase((of) => inclineMiddlename(word, declensions[of], genders[sex]))
