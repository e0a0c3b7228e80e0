import type { DirectoryBody } from '../directory'
import { type Case, cases } from '../russian/forms'
import { declineBody } from '../russian/phrases'
import { states } from '../russian/states'
import { withoutTail } from '../russian/stored-forms'
import { normalise } from './normalise'
import { ownerIn } from './owners'
import { PhraseIndex } from './phrase-index'

export type BodyEntry = { body: DirectoryBody; inCase: Case | null; isAbbreviation: boolean }

const owners: [full: string, abbreviation: string][] = [
  ['Организации Договора о коллективной безопасности', 'ОДКБ'],
  ['Содружества Независимых Государств', 'СНГ'],
  ['Шанхайской организации сотрудничества', 'ШОС'],
  ['Евразийского экономического союза', 'ЕАЭС'],
]
/** Of members and participants: «… государств – членов ОДКБ». What a text may leave out or word in another way. */
const membersClause = new RegExp(
  `\\s+(?:государств|стран)\\s*[–—-]\\s*(?:членов|участников|участниц)\\s+(?:${owners.flat().join('|')}|.+?(?=\\s+(?:по|для)\\s|$))`,
  'i',
)
const organisationTail = new RegExp(
  `\\s+(?:(?:при )?Организация Договора о коллективной безопасности|(?:при )?(?:${owners.flat().join('|')}))$`,
)

/** A name with the ways in which it is shortened in running text. */
function shortened(name: string): string[] {
  const withoutMembers = name.replace(membersClause, '')
  const withoutOwner = name.replace(organisationTail, '')
  const short = [withoutMembers, withoutOwner].filter((each) => each !== name && each.includes(' '))
  return [...new Set([name, ...short, ...withMembersElsewhere(name), ...withShortStates(name)])]
}

/** «… органов государств – членов ОДКБ по борьбе …» is also «… органов по борьбе … государств – членов ОДКБ». */
function withMembersElsewhere(name: string): string[] {
  const [clause] = membersClause.exec(name) ?? []
  if (clause === undefined) return []
  const clauses = owners.flatMap(([full, abbreviation]) => {
    const owner = [full, abbreviation].find((each) => clause.endsWith(` ${each}`))
    return owner ? [full, abbreviation].map((each) => clause.slice(0, -owner.length) + each) : []
  })
  const bare = name.replace(membersClause, '')
  const matter = bare.indexOf(' по ')
  if (matter < 0) return []
  return clauses.flatMap((each) => [bare.slice(0, matter) + each + bare.slice(matter), `${bare}${each}`])
}

/** «Министерство обороны Республики Армения» is also «Министерство обороны Армении», and the other way about. */
function withShortStates(name: string): string[] {
  return states.flatMap(({ official, short }) => {
    if (name.endsWith(` ${official.gen}`)) return [name.slice(0, -official.gen.length) + short.gen]
    if (name.endsWith(` ${short.gen}`)) return [name.slice(0, -short.gen.length) + official.gen]
    return []
  })
}

/**
 * What each body is called. A shortened name with which another body's of the same organisation begins, or which both
 * would have, is of none: a text that says no more does not say which.
 */
function namesOf(bodies: readonly DirectoryBody[], language: 'ru' | 'en'): Map<DirectoryBody, string[]> {
  const shorten = language === 'ru' ? shortened : shortenedInEnglish
  const called = bodies.map((body) => {
    const own = body.name[language]
    return { body, own, names: [...new Set([own, ...shorten(own), ...body.aliases].filter(Boolean))] }
  })
  const isShort = new Set(called.flatMap(({ own, names }) => names.filter((each) => each !== own).map(keyOf)))
  const beginning = new Map<string, Set<DirectoryBody>>()
  for (const { body, names } of called)
    for (const key of names.flatMap((name) => beginnings(keyOf(name))))
      if (isShort.has(key)) beginning.set(key, (beginning.get(key) ?? new Set()).add(body))
  const isOfOne = (name: string, body: DirectoryBody) =>
    [...(beginning.get(keyOf(name)) ?? [])].every((other) => other === body || isElsewhere(other, body))
  return new Map(
    called.map(({ body, own, names }) => [body, names.filter((name) => name === own || isOfOne(name, body))]),
  )
}

const keyOf = (name: string) =>
  normalise(name)
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()

function beginnings(key: string): string[] {
  const words = key.split(' ')
  return words.map((_, i) => words.slice(0, i + 1).join(' '))
}

/** Of different organisations: those a text tells apart by what it says behind the name. */
function isElsewhere(one: DirectoryBody, other: DirectoryBody): boolean {
  const [own, its] = [one, other].map(({ name }) => ownerIn(`${name.ru} ${name.en}`))
  return own !== undefined && its !== undefined && own !== its
}

export function indexBodies(bodies: readonly DirectoryBody[], language: 'ru' | 'en'): PhraseIndex<BodyEntry> {
  const index = new PhraseIndex<BodyEntry>()
  const called = namesOf(bodies, language)
  for (const body of bodies) {
    const abbreviation = body.abbreviation[language]
    if (abbreviation) index.add(abbreviation, { body, inCase: null, isAbbreviation: true }, { isExact: true })
    for (const name of called.get(body) ?? []) {
      if (language === 'en' || !/\p{Ll}/u.test(name)) {
        index.add(
          name,
          { body, inCase: null, isAbbreviation: !/\p{Ll}/u.test(name) },
          { isExact: !/\s/.test(name) },
        )
        continue
      }
      const { forms } = declineBody(name, confirmedOf(body, name))
      for (const inCase of cases) index.add(forms[inCase], { body, inCase, isAbbreviation: false })
    }
  }
  return index
}

/** What editors have confirmed of the name, and of its beginning where the name is shortened at its end. */
const confirmedOf = ({ name: { ru }, forms }: DirectoryBody, name: string) =>
  ru.startsWith(name) ? withoutTail(forms, ru.slice(name.length)) : undefined

function shortenedInEnglish(name: string): string[] {
  if (!name) return []
  const bare = name.replace(/^the /i, '')
  const short = bare.replace(
    /\s+of the (?:[A-Z]{2,} )?(?:Member|Participating) States(?: of the (?:(?! for ).)+)?|\s+of the [A-Z]{3,}$/i,
    '',
  )
  return [...new Set([bare, short.includes(' ') ? short : bare])]
}
