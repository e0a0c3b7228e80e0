import type { Locale } from '@/db/locales'
import type { PersonCard } from '@/lib/attendance/person-cards'
import { fold } from '@/lib/directory/search-key'
import type { LanguageDirectory } from '@/lib/language/directory'
import { indexOf } from '@/lib/language/extract/directory-index'
import { findMentions } from '@/lib/language/extract/mentions'
import { preparePage } from '@/lib/language/extract/page'
import type { PersonReading } from '@/lib/language/extract/shape'
import type { MeetingKind } from '@/lib/meetings/content'
import { type NamedSession, suggestedTitle } from '@/lib/meetings/title'
import type { BodyChoice, PersonChoice, PostChoice } from './confirmation'

/** What the desk knows of those who are named in a text. */
export type Entries = {
  language: Locale
  directory: LanguageDirectory
  /** Ids of states by ISO code. */
  stateIds: ReadonlyMap<string, string>
  /** The people of the directory who are named, with the posts they held on the day. */
  cards: ReadonlyMap<string, PersonCard>
  bodies: ReadonlyMap<string, NamedSession['body']>
  /** What the organisation itself is called for short in the language of the text; '' where it is not called so. */
  organisation: string
  /** The body of each post that is held by somebody who is named. */
  postBodies: ReadonlyMap<string, string>
  bodyNamed(name: string): string | null
  /** The body that somebody's post on the day belongs to, unless it is an agency of a state. */
  bodyOfPost(person: Pick<PersonReading, 'personId' | 'post'>): string | null
  postOf(person: Pick<PersonReading, 'personId' | 'post'>): PostChoice | null
  title(kind: MeetingKind, sessions: { bodyId: string; number: number | null }[]): string | undefined
}

type Known = Pick<
  Entries,
  'language' | 'directory' | 'stateIds' | 'cards' | 'bodies' | 'organisation' | 'postBodies'
>

export function entriesOf(known: Known): Entries {
  const { language, directory, cards, bodies, postBodies } = known
  const byName = new Map<string, string | null>()
  for (const { id, name, abbreviation, aliases } of directory.bodies) {
    for (const each of [name.ru, name.en, abbreviation.ru, abbreviation.en, ...aliases]) {
      const key = fold(each)
      // A name that two bodies share names neither.
      if (key) byName.set(key, byName.has(key) && byName.get(key) !== id ? null : id)
    }
  }
  const heldBy = (personId: string | null) => (personId && cards.get(personId)?.held) || []
  return {
    ...known,
    bodyNamed: (name) => byName.get(fold(name)) ?? null,
    bodyOfPost: ({ personId, post }) => {
      const held = heldBy(personId).flatMap(({ postId }) => postBodies.get(postId) ?? [])
      const named = post === null ? [] : bodiesIn(known, post)
      const own = [...held, ...named].find((id) => bodies.get(id)?.kind !== 'state_agency')
      return own ?? (post !== null && speaksForAll(known, post) ? secretariatOf(known) : null)
    },
    postOf: ({ personId, post }) => {
      const held = heldBy(personId)
      const [only, ...others] = held
      if (post === null) return only && others.length === 0 ? { as: 'entry', id: only.postId } : null
      const same = held.find(({ title }) => isSamePost(title[language] ?? title.ru ?? '', post))
      return same ? { as: 'entry', id: same.postId } : { as: 'typed', text: post.slice(0, 500) }
    },
    title: (kind, sessions) => {
      const named = sessions.flatMap(({ bodyId, number }) => {
        const body = bodies.get(bodyId)
        return body ? [{ number, body }] : []
      })
      if (named.length === 0 || named.length < sessions.length) return undefined
      return suggestedTitle(kind, named)[language]
    },
  }
}

/** The bodies that a post names, the last of them first: «начальник управления Секретариата». */
function bodiesIn({ language, directory }: Known, post: string): string[] {
  const page = preparePage({ text: post, language })
  const { bodies } = findMentions(page, indexOf(directory))
  return bodies.map(({ body }) => body.id).reverse()
}

/** «Генеральный секретарь» of the organisation, by its short name. */
const speaksForAll = ({ organisation }: Known, post: string) =>
  organisation !== '' && ` ${fold(post)} `.includes(` ${fold(organisation)} `)

/** The one secretariat of the directory. */
function secretariatOf({ directory }: Known): string | null {
  const [only, ...others] = directory.bodies.filter(({ kind }) => kind === 'secretariat')
  return only && others.length === 0 ? only.id : null
}

/**
 * «Министр внутренних дел» is the post of «министр внутренних дел Республики Армения» as well, and of «министр», as one
 * is called the second time.
 */
function isSamePost(title: string, read: string): boolean {
  const [known, said] = [fold(title), fold(read)]
  const isShortened = !said.includes(' ') && known.split(' ').includes(said)
  return (
    known !== '' && (said === known || isShortened || (known.includes(' ') && said.startsWith(`${known} `)))
  )
}

export const bodyOf = (
  entries: Entries,
  { body, bodyId }: { body: string; bodyId: string | null },
): BodyChoice => {
  const id = bodyId ?? entries.bodyNamed(body)
  return id ? { as: 'entry', id } : { as: 'typed', text: body.slice(0, 500) }
}

export const personOf = ({ name, personId }: { name: string; personId: string | null }): PersonChoice =>
  personId ? { as: 'entry', id: personId } : { as: 'typed', text: name.slice(0, 200) }
