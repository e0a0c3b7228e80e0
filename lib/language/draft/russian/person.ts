import { formsByPart, nominativeOf } from '../../person-forms'
import type { PersonName } from '../../record'
import type { Case } from '../../russian/forms'
import { declineFamily, declinePerson } from '../../russian/names'
import { declinePost } from '../../russian/phrases'
import { inCapitalsOf, type StoredForms } from '../../russian/stored-forms'
import { type Piece, type Run, words } from '../compose'
import type { Pen } from '../pen'
import { type Agreed, past } from './agreement'
import { asHouseWrites } from './post-capitals'

/** Somebody in the record: who it is, in which post, and the id of the row that says so. */
export type Named = {
  id: string
  person: PersonName
  post: string
  /** Of the post, as an editor has confirmed them. */
  postForms?: StoredForms | undefined
}

export const hasName = ({ person }: Named) => person.family !== '' || Boolean(person.given)

/** Post, rank and whole name; whoever has been named before is «И. Фамилия» without them. */
export function personIn(pen: Pen, named: Named, inCase: Case): Run {
  if (!hasName(named)) return postIn(pen, named, inCase)
  if (!pen.isFirst(`person ${nominativeOf(named.person)}`)) return [shortNameIn(pen, named, inCase)]
  return words(postIn(pen, named, inCase), rankIn(pen, named, inCase), nameIn(pen, named, inCase))
}

export function nameIn(pen: Pen, { id, person }: Named, inCase: Case): Piece {
  const others = person.gender
    ? []
    : (['m', 'f'] as const).map((gender) => declinePerson({ ...person, gender }).forms[inCase])
  const from = { entity: 'person', id, field: 'name' } as const
  return pen.form(nominativeOf(person), declinePerson(person), inCase, from, { asked: 'who', others })
}

export function postIn(pen: Pen, { id, post, postForms }: Named, inCase: Case): Run {
  if (!post) return []
  const written = asHouseWrites(post, pen.style)
  const from = { entity: 'person', id, field: 'post' } as const
  return [
    pen.form(written, declinePost(written, inCapitalsOf(postForms, written)), inCase, from, { asked: 'who' }),
  ]
}

function rankIn(pen: Pen, { id, person }: Named, inCase: Case): Run {
  if (!person.rank || !pen.style.rank) return []
  const from = { entity: 'person', id, field: 'rank' } as const
  return [pen.form(person.rank, declinePost(person.rank), inCase, from, { asked: 'who' })]
}

/** «К.-Ж. Токаев»; where the family name comes first, the whole name again: «Си Цзиньпин». */
function shortNameIn(pen: Pen, named: Named, inCase: Case): Piece {
  const { given, family, gender, order } = named.person
  if (order === 'family-given' || order === 'initials-family' || !given || !family)
    return nameIn(pen, named, inCase)
  const initial = given
    .split('-')
    .filter((part) => /^\p{Lu}/u.test(part))
    .map((part) => `${part[0]}.`)
    .join('-')
  const space = pen.style.initials === 'spaced' ? '\u00a0' : ''
  const from = { entity: 'person', id: named.id, field: 'short' } as const
  const piece = pen.form(
    family,
    declineFamily(family, gender, formsByPart(named.person).family),
    inCase,
    from,
    { asked: 'who' },
  )
  return { ...piece, text: initial + space + piece.text }
}

/** What a predicate with this person as its subject agrees with; by the post's holder, not by the post's gender. */
const genderOfPerson = ({ person }: Named): Agreed | undefined =>
  person.gender ? { gender: person.gender, isPlural: false } : undefined

/** «провёл» or «провела»: asked where the record does not say who of the two it was. */
export function pastOf(pen: Pen, named: Named, masculine: string): Piece {
  const agreed = genderOfPerson(named)
  const from = { entity: 'person', id: named.id, field: 'gender' } as const
  if (agreed) return { text: past(masculine, agreed), from }
  const feminine = past(masculine, { gender: 'f', isPlural: false })
  return pen.ask(
    { about: masculine, text: nominativeOf(named.person), question: 'что сделал(а)?', options: [feminine] },
    masculine,
    from,
  )
}

/** By name: the chair of a meeting stands in its list, too. */
export const isSamePerson = (one: PersonName, other: PersonName) =>
  one.family !== '' && one.family === other.family && (one.given ?? '') === (other.given ?? '')
