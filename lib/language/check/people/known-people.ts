import type { DirectoryPerson, LanguageDirectory } from '@/lib/language/directory'
import { formsByPart } from '@/lib/language/person-forms'
import { type Case, cases } from '@/lib/language/russian/forms'
import { declineFamily, declineGiven } from '@/lib/language/russian/names'
import { foldedCase } from '../page'
import { lettersOf } from './edit-distance'

/** A person of the directory with the forms of the name, made when a text first comes near it. */
export type KnownPerson = {
  person: DirectoryPerson
  family: ReadonlyMap<string, Case[]>
  given: ReadonlyMap<string, Case[]>
  familyForms: Readonly<Record<Case, string>>
  /** The letters of every form of the family name. */
  familyLetters: readonly (readonly [form: string, letters: number])[]
}

export type KnownPeople = {
  /** People whose family name begins with these three letters. */
  withFamily(start: string): readonly KnownPerson[]
  /** People whose given name has this form. */
  withGiven(form: string): readonly KnownPerson[]
  /** People of whom both are forms of their names. */
  named(given: string, family: string): readonly KnownPerson[]
}

const made = new WeakMap<LanguageDirectory, KnownPeople>()

/** The directory's people as rules look them up; made once for a directory. */
export function knownPeople(directory: LanguageDirectory): KnownPeople {
  const known = made.get(directory) ?? build(directory)
  made.set(directory, known)
  return known
}

const startOf = (word: string) => foldedCase(word).slice(0, 2)

/** «Лев» is «Льва» in the genitive where an editor has confirmed it. */
const startsOf = (person: DirectoryPerson) =>
  new Set(
    [person.family, ...Object.values(formsByPart(person).family ?? {})].map((form) => startOf(form ?? '')),
  )

function build({ people }: LanguageDirectory): KnownPeople {
  const byFamily = new Map<string, DirectoryPerson[]>()
  for (const person of people) {
    for (const start of startsOf(person)) byFamily.set(start, [...(byFamily.get(start) ?? []), person])
  }
  const byGiven = Map.groupBy(
    people.filter(({ given }) => given),
    ({ given }) => startOf(given ?? ''),
  )
  const declined = new Map<string, KnownPerson>()
  const of = (person: DirectoryPerson) => {
    const known = declined.get(person.id) ?? declinedPerson(person)
    declined.set(person.id, known)
    return known
  }
  const families = new Map<string, readonly KnownPerson[]>()
  const withFamily = (start: string) =>
    kept(families, start.slice(0, 2), (two) => (byFamily.get(two) ?? []).map(of))
  const givens = new Map<string, readonly KnownPerson[]>()
  const withGiven = (form: string) =>
    kept(givens, form, () =>
      (byGiven.get(form.slice(0, 2)) ?? [])
        .filter(({ given }) => isNear(foldedCase(given ?? ''), form))
        .map(of),
    )
  return {
    withFamily,
    withGiven,
    named: (given, family) =>
      withGiven(given).filter((known) => known.family.has(family) && known.given.has(given)),
  }
}

/** What was looked up is kept: the editor asks the same of a text at every pause. */
function kept<Value>(memory: Map<string, Value>, key: string, make: (key: string) => Value): Value {
  const known = memory.get(key)
  if (known !== undefined) return known
  const value = make(key)
  if (memory.size < 5000) memory.set(key, value)
  return value
}

/** Forms of a name have its stem in common. */
const isNear = (given: string, form: string) => form.startsWith(given.slice(0, Math.max(2, given.length - 2)))

function declinedPerson(person: DirectoryPerson): KnownPerson {
  const stored = formsByPart(person)
  const familyForms = declineFamily(person.family, person.gender, stored.family).forms
  const family = byForm(familyForms)
  const givenForms = person.given ? declineGiven(person.given, person.gender, stored.given).forms : undefined
  return {
    person,
    familyForms,
    familyLetters: [...family.keys()].map((form) => [form, lettersOf(form)] as const),
    family,
    given: givenForms ? byForm(givenForms) : new Map(),
  }
}

const byForm = (forms: Readonly<Record<Case, string>>) =>
  Map.groupBy(cases, (each) => foldedCase(forms[each]))
