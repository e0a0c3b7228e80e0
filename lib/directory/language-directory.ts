import { eq, getTableColumns, isNull } from 'drizzle-orm'
import type { EditorialReader } from '@/db/editorial/client'
import { appointments, bodies, type NameVersion, people, posts } from '@/db/editorial/schema/directory'
import { englishOf, phraseForms } from '@/lib/declension/kept-forms'
import { formsByEntry } from '@/lib/declension/language-forms'
import type { DirectoryBody, DirectoryPerson, LanguageDirectory } from '@/lib/language/directory'
import { actingTitle } from './acting'
import type { DirectoryKind, NameByKind } from './kinds'
import { bodyForLanguage, genderForLanguage, personForLanguage } from './language-names'
import { nameOn, spellings } from './names'
import { organisationProfileOf } from './organisation-queries'
import { overlap } from './partial-dates'
import { stateCodes } from './state-codes'

/** Far enough for the newest version of a name. */
const latest = '9999-12-31'

/** The whole directory as the language engine reads it: newest names, all others as aliases. */
export function languageDirectoryOf(db: EditorialReader): LanguageDirectory {
  const codes = stateCodes(db)
  const codeOf = (id: string | null) => (id === null ? null : (codes.get(id) ?? null))
  const held = heldPosts(db, codeOf)
  const confirmed = { person: formsByEntry(db, 'person'), body: formsByEntry(db, 'body') }
  return {
    people: db
      .select()
      .from(people)
      .where(isNull(people.mergedIntoId))
      .all()
      .map(
        (person): DirectoryPerson => ({
          ...personForLanguage(person, codeOf(person.stateId), latest, confirmed.person),
          id: person.id,
          aliases: aliasesOf('person', person),
          posts: held.get(person.id) ?? [],
          state: codeOf(person.stateId),
        }),
      ),
    bodies: db
      .select()
      .from(bodies)
      .where(isNull(bodies.mergedIntoId))
      .all()
      .map(
        (body): DirectoryBody => ({
          ...bodyForLanguage(body, codeOf(body.stateId), latest, confirmed.body),
          id: body.id,
          kind: body.kind,
          aliases: aliasesOf('body', body),
        }),
      ),
    members: (organisationProfileOf(db)?.memberStateIds ?? []).flatMap((id) => codeOf(id) ?? []),
  }
}

/** Other names by which an entry is met in a text: kept aliases, short names, names of other times. */
function aliasesOf<Kind extends DirectoryKind>(
  kind: Kind,
  entry: { names: NameVersion<NameByKind[Kind]>[]; aliases: string[] },
): string[] {
  const newest = nameOn(entry.names, latest)
  const others = entry.names.flatMap(({ names }) => {
    const { ru } = names
    return ru === undefined || (kind === 'person' && names === newest) ? [] : spellings(kind, ru, 'ru')
  })
  return [...new Set([...entry.aliases, ...others])]
}

/** The posts of each person, from–to and as each was called, with the state that a post speaks for: that of its body, else the person's. */
function heldPosts(db: EditorialReader, codeOf: (id: string | null) => string | null) {
  const titles = new Map(
    db
      .select()
      .from(posts)
      .all()
      .map((post) => [post.id, post]),
  )
  const stateOfBody = new Map(
    db
      .select({ id: bodies.id, stateId: bodies.stateId })
      .from(bodies)
      .all()
      .map(({ id, stateId }) => [id, codeOf(stateId)]),
  )
  const held = new Map<string, DirectoryPerson['posts']>()
  const confirmed = formsByEntry(db, 'post')
  for (const { personId, postId, kind, from, to, gender } of db
    .select({ ...getTableColumns(appointments), gender: people.gender })
    .from(appointments)
    .innerJoin(people, eq(people.id, appointments.personId))
    .where(isNull(appointments.retiredAt))
    .all()) {
    const post = titles.get(postId)
    if (!post) continue
    const state = stateOfBody.get(post.bodyId) ?? null
    const terms = post.names
      .filter((version) => overlap({ from, to }, version))
      .map((version) => ({ version, from: later(from, version.from), to: earlier(to, version.to) }))
      .map(({ version: { names }, ...term }) => {
        const ru = names.ru?.title ?? ''
        const kept = confirmed.get(postId)
        const forms = phraseForms(kept, ru)
        const title = { ru, en: names.en?.title || englishOf(kept, ru) }
        if (kind === 'acting')
          return { ...term, state, title: actingTitle(title, genderForLanguage(gender), forms) }
        return { ...term, state, title, ...(forms && { forms }) }
      })
    held.set(personId, [...(held.get(personId) ?? []), ...terms])
  }
  return held
}

/** Partial dates in the order of their letters: '' where both are open. */
const later = (a: string | null, b: string | null) => [a ?? '', b ?? ''].sort().at(-1) ?? ''
const earlier = (a: string | null, b: string | null) => [a ?? '', b ?? ''].filter(Boolean).sort()[0] ?? ''
