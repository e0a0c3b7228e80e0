import { type Case, cases, type Doubt, type Forms, indeclinable } from './forms'
import { isSureIn } from './stored-forms'

/** A word of a name in its cases, with what an editor would have to look at; sure where nothing is. */
export type DeclinedWord = { forms: Forms; why: readonly Doubt[]; confirmed?: readonly Case[] }

export type Sex = 'm' | 'f'

export const certain = (forms: Forms): DeclinedWord => ({ forms, why: [] })
export const doubtful = (forms: Forms, ...why: Doubt[]): DeclinedWord => ({ forms, why })
export const unchanging = (word: string): DeclinedWord => certain(indeclinable(word))

/** How lists of names and rules see a word: lower case, ё as е, one kind of apostrophe. */
export const folded = (word: string) => word.toLowerCase().replaceAll('ё', 'е').replace(/[’ʼ`]/g, "'")

export const syllables = (word: string) => word.match(/[аеёиоуыэюя]/gi)?.length ?? 0

/** Letters of Russian with apostrophes: «О’Нил». */
export const isRussianWord = (word: string) => /^[а-яё][а-яё'’ʼ`]*$/i.test(word)

/** «II», «XVI»: the number of a monarch or a pope. */
export const isRomanNumber = (word: string) => /^[IVXLC]+$/.test(word)

/** «И.», «И.Н.», «А.-М.» never change. */
export const areInitials = (word: string) => /^(-?[А-ЯЁ][а-яё]{0,2}\.)+$/.test(word)

export const inEveryCase = (formOf: (of: Case) => string): Forms => {
  const forms = indeclinable('')
  for (const each of cases) forms[each] = formOf(each)
  return forms
}

/** Words with what stands between them: `between` has a string before each word but the first. */
export function joined(words: readonly DeclinedWord[], between: readonly string[]): DeclinedWord {
  const forms = inEveryCase((of) =>
    words.map((word, at) => (at ? (between[at - 1] ?? ' ') : '') + word.forms[of]).join(''),
  )
  const why = [...new Set(words.flatMap((word) => word.why))]
  if (!words.some(({ confirmed }) => confirmed)) return { forms, why }
  const confirmed = cases.filter((of) => words.every((word) => isSureIn(word, of)))
  return confirmed.length === cases.length ? certain(forms) : { forms, why, confirmed }
}

/** A name in capitals is declined as a name and printed in capitals: «ЗУБОВ» – «ЗУБОВА». */
export function keepingCapitals(word: string, decline: (word: string) => DeclinedWord): DeclinedWord {
  if (word.length < 2 || word !== word.toUpperCase() || word === word.toLowerCase()) return decline(word)
  const { forms, why } = decline(word.charAt(0) + word.slice(1).toLowerCase())
  return { forms: inEveryCase((of) => forms[of].toUpperCase()), why }
}
