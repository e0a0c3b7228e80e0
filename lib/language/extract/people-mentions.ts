import type { DirectoryPerson } from '../directory'
import { cases as allCases, type Case } from '../russian/forms'
import type { DirectoryIndex } from './directory-index'
import type { Span } from './layout'
import { isWithin, overlap } from './mentions'
import { wholeName } from './name-forms'
import type { Page } from './page'
import type { PostPhrase } from './posts'

/** A person where the text names them. */
export type PersonMention = {
  /** Atoms of the name. */
  from: number
  to: number
  span: Span
  /** In the nominative. */
  name: string
  person: DirectoryPerson | null
  others: DirectoryPerson[]
  cases: readonly Case[]
  gender: 'm' | 'f' | null
  post: PostPhrase | null
  isFamilyAlone: boolean
}

/** Every mention of the people of the directory. */
export function knownPeople(page: Page, index: DirectoryIndex): PersonMention[] {
  const mentioned = new Set<DirectoryPerson>()
  const found: PersonMention[] = []
  const add = (
    from: number,
    to: number,
    people: DirectoryPerson[],
    cases: readonly Case[],
    isFamilyAlone: boolean,
  ) => {
    const [person, ...others] = people
    if (!person) return
    const span: Span = [page.atoms[from]?.start ?? 0, page.atoms[to - 1]?.end ?? 0]
    const before = found.at(-1)
    if (before && overlap(before.span, span)) {
      if (!isWithin(before.span, span)) return
      found.pop()
    }
    for (const each of people) mentioned.add(each)
    const name = page.language === 'en' && person.en ? person.en : wholeName(person)
    found.push({
      from,
      to,
      span,
      name,
      person,
      others,
      cases,
      gender: person.gender,
      post: null,
      isFamilyAlone,
    })
  }
  for (let i = 0; i < page.atoms.length; i += 1) {
    const written = page.atoms[i]?.isCapital
      ? index.namesAsWritten.at(page.atoms, i, page.normalised)
      : undefined
    if (written) add(written.from, written.to, written.entries, allCases, false)
    if (page.language === 'en') continue
    const match = index.people.at(page.atoms, i, page.normalised, mentioned)
    if (match) add(match.from, match.to, match.people, match.cases, match.isFamilyAlone)
  }
  return found
}
