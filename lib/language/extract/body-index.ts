import type { DirectoryBody } from '../directory'
import { type Case, cases } from '../russian/forms'
import { declineBody } from '../russian/phrases'
import { states } from '../russian/states'
import { withoutTail } from '../russian/stored-forms'
import { PhraseIndex } from './phrase-index'

export type BodyEntry = { body: DirectoryBody; inCase: Case | null; isAbbreviation: boolean }

/** Of members and participants: «… государств – членов ОДКБ». What a text may leave out or word in another way. */
const membersTail = /\s+(?:государств|стран)\s*[–—-]\s*(?:членов|участников|участниц)\s+.+$/i
const organisationTail =
  /\s+(?:(?:при )?Организаци[ия] Договора о коллективной безопасности|Содружества Независимых Государств|Шанхайской организации сотрудничества|Евразийского экономического союза|ОДКБ|СНГ|ШОС|ЕАЭС)$/

/** A name with the ways in which it is shortened in running text. */
function shortened(name: string): string[] {
  const withoutMembers = name.replace(membersTail, '')
  const withoutOwner = name.replace(organisationTail, '')
  const short = [withoutMembers, withoutOwner].filter((each) => each !== name && each.includes(' '))
  return [...new Set([name, ...short, ...withShortStates(name)])]
}

/** «Министерство обороны Республики Армения» is also «Министерство обороны Армении», and the other way about. */
function withShortStates(name: string): string[] {
  return states.flatMap(({ official, short }) => {
    if (name.endsWith(` ${official.gen}`)) return [name.slice(0, -official.gen.length) + short.gen]
    if (name.endsWith(` ${short.gen}`)) return [name.slice(0, -short.gen.length) + official.gen]
    return []
  })
}

export function indexBodies(bodies: readonly DirectoryBody[], language: 'ru' | 'en'): PhraseIndex<BodyEntry> {
  const index = new PhraseIndex<BodyEntry>()
  for (const body of bodies) {
    const abbreviation = body.abbreviation[language]
    if (abbreviation) index.add(abbreviation, { body, inCase: null, isAbbreviation: true }, { isExact: true })
    const names = language === 'ru' ? shortened(body.name.ru) : shortenedInEnglish(body.name.en)
    for (const name of [...names, ...body.aliases].filter(Boolean)) {
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
    /\s+of the (?:[A-Z]{2,} )?(?:Member|Participating) States.*$|\s+of the [A-Z]{3,}$/i,
    '',
  )
  return [...new Set([bare, short.includes(' ') ? short : bare])]
}
