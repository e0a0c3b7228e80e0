import type { BodyKind } from '@/db/editorial/directory-kinds'
import type { Forms } from '../russian/case'
import type { Sex } from '../russian/person-name'
import type { Phrase } from '../russian/phrase'

export type State = {
  id: string
  code: string
  official: Phrase
  short: Forms
  en: { official: string; short: string }
}

export type Body = {
  id: string
  kind: BodyKind
  state: State | null
  parent: Body | null
  full: Phrase
  abbreviation: string
  en: { full: string; abbreviation: string }
  /** Which agency of a state sends people to it. */
  agency: string
  posts: Post[]
}

export type Post = { id: string; body: Body; forms: Forms; en: string; terms: Term[] }

export type Person = {
  id: string
  sex: Sex
  state: State
  given: Forms
  patronymic: Forms | null
  family: Forms
  en: { given: string; family: string }
}

/** Somebody in a post, years from–to (the last is open). */
export type Term = { id: string; person: Person; post: Post; from: number; to: number | null }

export type Topic = { id: string; name: Phrase; en: string }

export type City = { name: Forms; en: string; state: State; zone: string }

/** Whom and what the newsroom writes about. */
export type World = {
  seed: string
  states: State[]
  members: State[]
  /** Bodies of the organisation and its working groups. */
  organs: Body[]
  agencies: Body[]
  partners: Body[]
  people: Person[]
  topics: Topic[]
  cities: City[]
}

/** Who holds a post in a year. */
export function holderIn(post: Post, year: number): Term | undefined {
  return post.terms.find(({ from, to }) => from <= year && (to === null || year <= to))
}
