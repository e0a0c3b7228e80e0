import { inArray } from 'drizzle-orm'
import type { EditorialReader } from '@/db/editorial/client'
import {
  type BodyKind,
  type BodyName,
  bodies,
  type PostName,
  people,
  posts,
  type StateName,
  states,
  type TopicName,
  topics,
} from '@/db/editorial/schema/directory'
import type { Locale } from '@/db/locales'
import { bodyNames, nameOn, type PersonNames, personNames } from '@/lib/directory/names'
import { organisationZone } from '@/lib/directory/organisation-zone'
import { stateCodes } from '@/lib/directory/state-codes'
import type { Reason } from '@/lib/refusal'
import type { Ref } from '@/lib/workflow/ref'

type Names<Name> = { [locale in Locale]?: Name }

/**
 * Every name that a revision shows, per language, as of one date. It is part of what is approved, so neither a
 * rename in the directory nor a rebuild ever changes a published page. Keyed by the id in the content; `id` is
 * the entry it was merged into, if any.
 */
export type Printed = {
  /** YYYY-MM-DD */
  asOf: string
  /** The organisation's IANA zone, in which instants become local dates. */
  zone: string
  people: Record<string, { id: string; names: Names<PersonNames> }>
  posts: Record<string, { id: string; names: Names<PostName> }>
  bodies: Record<string, { id: string; kind: BodyKind; stateCode: string | null; names: Names<BodyName> }>
  states: Record<string, { id: string; code: string; names: Names<StateName> }>
  topics: Record<string, { id: string; names: Names<TopicName> }>
}

/** The names of all entries referred to, as they were on `asOf` (YYYY-MM-DD). */
export function printNames(db: EditorialReader, refs: readonly Ref[], asOf: string): Printed {
  const named = <Row extends { id: string; mergedIntoId: string | null }, Value>(
    rows: Row[],
    value: (row: Row) => Value,
  ) => Object.fromEntries(rows.map((row) => [row.id, { id: row.mergedIntoId ?? row.id, ...value(row) }]))

  const bodyRows = db
    .select()
    .from(bodies)
    .where(inArray(bodies.id, idsOf(refs, 'bodyId')))
    .all()
  const codes = stateCodes(db, [...idsOf(refs, 'stateId'), ...bodyRows.map((body) => body.stateId ?? '')])
  return {
    asOf,
    zone: organisationZone(db),
    people: named(
      db
        .select()
        .from(people)
        .where(inArray(people.id, idsOf(refs, 'personId')))
        .all(),
      (row) => ({ names: mapNames(nameOn(row.names, asOf), personNames) }),
    ),
    posts: named(
      db
        .select()
        .from(posts)
        .where(inArray(posts.id, idsOf(refs, 'postId')))
        .all(),
      (row) => ({ names: nameOn(row.names, asOf) }),
    ),
    bodies: named(bodyRows, (row) => ({
      kind: row.kind,
      stateCode: codes.get(row.stateId ?? '') ?? null,
      names: mapNames(nameOn(row.names, asOf), bodyNames),
    })),
    states: named(
      db
        .select()
        .from(states)
        .where(inArray(states.id, idsOf(refs, 'stateId')))
        .all(),
      (row) => ({ code: row.code, names: nameOn(row.names, asOf) }),
    ),
    topics: named(
      db
        .select()
        .from(topics)
        .where(inArray(topics.id, idsOf(refs, 'topicId')))
        .all(),
      (row) => ({ names: nameOn(row.names, asOf) }),
    ),
  }
}

/** Names that are not there in a language the record will appear in: they are asked for, never left out silently. */
export function nameGaps(printed: Printed, languages: readonly Locale[]): Reason[] {
  const entries = [printed.people, printed.posts, printed.bodies, printed.states, printed.topics].flatMap(
    (group): { names: Names<object> }[] => Object.values(group),
  )
  return entries.flatMap((entry) =>
    languages
      .filter((language) => !entry.names[language])
      .map((language) => ({ key: 'record.nameMissing', values: { language, name: anyName(entry.names) } })),
  )
}

function anyName(names: Names<object>): string {
  const name = Object.values(names)[0] as Record<string, string> | undefined
  return name ? (name.full ?? name.official ?? name.title ?? name.name ?? '') : ''
}

function idsOf(refs: readonly Ref[], key: string): string[] {
  return [...new Set(refs.flatMap((ref) => (key in ref ? [(ref as Record<string, string>)[key] ?? ''] : [])))]
}

function mapNames<From, To>(names: Names<From>, map: (name: From, locale: Locale) => To): Names<To> {
  return Object.fromEntries(
    Object.entries(names).map(([locale, name]) => [locale, map(name as From, locale as Locale)]),
  )
}
