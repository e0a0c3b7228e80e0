import type { DirectoryPerson } from '../directory'
import { type Case, cases } from '../russian/forms'
import { type Atom, atomise } from './atoms'
import { formsOf, nameWords } from './name-forms'
import { normalise } from './normalise'

export type PersonMatch = {
  /** Atoms of the name. */
  from: number
  to: number
  people: DirectoryPerson[]
  /** The cases that the form may be. */
  cases: Case[]
  /** A family name alone says who is meant only after a fuller mention. */
  isFamilyAlone: boolean
}

/** People by the first letters of their family names: nobody is declined whom no word of the text may mean. */
export class PeopleIndex {
  private readonly byFirstLetters = new Map<string, DirectoryPerson[]>()

  constructor(people: readonly DirectoryPerson[]) {
    for (const person of people) {
      for (const key of new Set(beginningsOf(person).map(this.keyOf))) {
        const list = this.byFirstLetters.get(key)
        if (list) list.push(person)
        else this.byFirstLetters.set(key, [person])
      }
    }
  }

  private readonly keyOf = (family: string) => (atomise(family)[0]?.lower ?? '').slice(0, 2)

  /** The fullest name around the family name that begins with this atom. */
  at(
    atoms: readonly Atom[],
    i: number,
    text: string,
    mentioned: ReadonlySet<DirectoryPerson>,
  ): PersonMatch | undefined {
    const atom = atoms[i]
    if (!atom?.isCapital) return undefined
    let best: PersonMatch | undefined
    for (const person of this.byFirstLetters.get(atom.lower.slice(0, 2)) ?? []) {
      if (!mayBe(person, atoms, i, mentioned.has(person))) continue
      const match = matched(person, atoms, i, text)
      if (!match || (match.isFamilyAlone && !mentioned.has(person))) continue
      const longer = match.to - match.from - (best ? best.to - best.from : 0)
      if (!best || longer > 0) best = match
      else if (longer === 0) best.people.push(person)
    }
    return best
  }
}

const familyOf = ({ family }: DirectoryPerson) => normalise(family).toLowerCase()

/** The family name in the nominative and as editors have confirmed it: «Лев» is «Льва» in the genitive. */
const beginningsOf = (person: DirectoryPerson): string[] =>
  person.forms
    ? [familyOf(person), ...(formsOf(person)[0] ? cases.map((of) => wordsIn(person, of)) : [])]
    : [familyOf(person)]

const wordsIn = (person: DirectoryPerson, of: Case) => formsOf(person)[0]?.family[of].join(' ') ?? ''

/** A cheap look before anything is declined: the beginning of the family name, and a first letter beside it. */
function mayBe(person: DirectoryPerson, atoms: readonly Atom[], i: number, isMentioned: boolean): boolean {
  if (person.forms && beginningsOf(person).some((family) => family.split(' ')[0] === atoms[i]?.lower))
    return true
  const family = familyOf(person)
  const word = atoms[i]?.lower ?? ''
  const [firstWord = ''] = /^[\p{L}]+/u.exec(family) ?? []
  if (!word.startsWith(firstWord.slice(0, Math.max(2, firstWord.length - 3)))) return false
  if (word.length > firstWord.length + 4) return false
  if (isMentioned) return true
  const initial = normalise(person.given ?? person.initials ?? '').charAt(0)
  const around = [-4, -3, -2, -1, 1, 2, 3, 4].map((step) => atoms[i + step]?.text.charAt(0))
  return around.includes(initial)
}

function matched(
  person: DirectoryPerson,
  atoms: readonly Atom[],
  i: number,
  text: string,
): PersonMatch | undefined {
  let best: PersonMatch | undefined
  for (const forms of formsOf(person)) {
    for (const inCase of cases) {
      const family = forms.family[inCase]
      if (!sameWords(atoms, i, family, text)) continue
      const end = i + family.length
      const given = forms.given?.[inCase] ?? []
      const patronymic = forms.patronymic?.[inCase] ?? []
      const span = around(atoms, i, end, given, patronymic, text) ?? byInitials(person, atoms, i, end, text)
      const [from, to] = span ?? [i, end]
      const size = best ? best.to - best.from : 0
      if (to - from > size) best = { from, to, people: [person], cases: [inCase], isFamilyAlone: !span }
      else if (to - from === size && best && !best.cases.includes(inCase)) best.cases.push(inCase)
    }
  }
  return best
}

type Range = [from: number, to: number]

/** Given name and patronymic before or after the family name. */
function around(
  atoms: readonly Atom[],
  i: number,
  end: number,
  given: readonly string[],
  patronymic: readonly string[],
  text: string,
): Range | undefined {
  if (given.length === 0) return undefined
  const options = patronymic.length ? [[...given, ...patronymic], given] : [given]
  for (const words of options) {
    const from = i - words.length
    if (from >= 0 && sameWords(atoms, from, words, text) && isClose(atoms, i - 1, text)) return [from, end]
    if (sameWords(atoms, end, words, text) && isClose(atoms, end - 1, text)) return [i, end + words.length]
  }
  return undefined
}

/** «И.О. Фамилия», «И. Фамилия», «Фамилия И.О.»: the letters must be those of the name. */
function byInitials(
  { given, patronymic, initials }: DirectoryPerson,
  atoms: readonly Atom[],
  i: number,
  end: number,
  text: string,
): Range | undefined {
  const letters = given
    ? [normalise(given).charAt(0), normalise(patronymic ?? '').charAt(0)]
    : nameWords(initials ?? '').map((letter) => letter.toUpperCase())
  const isInitial = (k: number) => {
    const atom = atoms[k]
    return atom?.isCapital === true && atom.end - atom.start <= 2 && text.charAt(atom.end) === '.'
  }
  let from = i
  while (from > 0 && i - from < 3 && isInitial(from - 1)) from -= 1
  let to = end
  while (
    to - end < 3 &&
    isInitial(to) &&
    /^,?\s*$/.test(text.slice(atoms[to - 1]?.end, atoms[to]?.start).replace(/^\./, ''))
  )
    to += 1
  const before = atoms.slice(from, i).map(({ text: letter }) => letter.charAt(0))
  const after = atoms.slice(end, to).map(({ text: letter }) => letter.charAt(0))
  if (before.length && agree(before, letters)) return [from, end]
  if (after.length && agree(after, letters)) return [i, to]
  return undefined
}

const agree = (printed: readonly string[], letters: readonly string[]) =>
  printed[0] === letters[0] && (printed.length < 2 || !letters[1] || printed[1] === letters[1])

function sameWords(atoms: readonly Atom[], from: number, words: readonly string[], text: string): boolean {
  if (words.length === 0) return false
  return words.every(
    (word, k) =>
      atoms[from + k]?.lower === word &&
      atoms[from + k]?.isCapital !== (k === 0 ? false : undefined) &&
      (k === 0 || isClose(atoms, from + k - 1, text)),
  )
}

/** Only a space or a hyphen stands between this word and the next. */
const isClose = (atoms: readonly Atom[], i: number, text: string) =>
  /^(?: {1,3}|-|')$/.test(text.slice(atoms[i]?.end, atoms[i + 1]?.start))
