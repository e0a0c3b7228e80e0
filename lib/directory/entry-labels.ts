import { eq, inArray } from 'drizzle-orm'
import type { EditorialReader } from '@/db/editorial/client'
import type { NameVersion } from '@/db/editorial/schema/directory'
import { appointments, bodies, people, posts, states } from '@/db/editorial/schema/directory'
import type { Locale } from '@/db/locales'
import { termsOn } from './appointment-rules'
import type { DirectoryKind, NameByKind } from './kinds'
import { bodyNames, labelOf, nameIn, nameOn } from './names'

type Reading = { date: string; locale: Locale }

type Named = { names: readonly NameVersion<NameByKind[DirectoryKind]>[] }

/** The label of an entry. */
export const entryLabel = (kind: DirectoryKind, { names }: Named, { date, locale }: Reading) =>
  labelOf<DirectoryKind>(kind, names, date, locale)

/** A line that tells entries of one name apart: a person's post today or state, a post's body, a body's state. */
export function entryDetails(
  db: EditorialReader,
  kind: DirectoryKind,
  ids: readonly string[],
  reading: Reading,
): Map<string, string> {
  return new Map(ids.length > 0 ? details[kind](db, [...ids], reading) : [])
}

type Details = (db: EditorialReader, ids: string[], reading: Reading) => [id: string, detail: string][]

const details: Record<DirectoryKind, Details> = {
  topic: () => [],

  state: (db, ids, { date, locale }) =>
    db
      .select({ id: states.id, names: states.names })
      .from(states)
      .where(inArray(states.id, ids))
      .all()
      .map(({ id, names }) => [id, nameIn(nameOn(names, date), locale).official]),

  body: (db, ids, reading) =>
    db
      .select({ id: bodies.id, names: states.names })
      .from(bodies)
      .innerJoin(states, eq(states.id, bodies.stateId))
      .where(inArray(bodies.id, ids))
      .all()
      .map(({ id, names }) => [id, labelOf('state', names, reading.date, reading.locale)]),

  post: (db, ids, reading) =>
    db
      .select({ id: posts.id, names: bodies.names })
      .from(posts)
      .innerJoin(bodies, eq(bodies.id, posts.bodyId))
      .where(inArray(posts.id, ids))
      .all()
      .map(({ id, names }) => [id, labelOf('body', names, reading.date, reading.locale)]),

  person: (db, ids, reading) => [...statesOfPeople(db, ids, reading), ...postsOfPeople(db, ids, reading)],
}

const statesOfPeople: Details = (db, ids, { date, locale }) =>
  db
    .select({ id: people.id, names: states.names })
    .from(people)
    .innerJoin(states, eq(states.id, people.stateId))
    .where(inArray(people.id, ids))
    .all()
    .map(({ id, names }) => [id, labelOf('state', names, date, locale)])

const postsOfPeople: Details = (db, ids, { date, locale }) => {
  const held = db
    .select({ appointment: appointments, post: posts.names, body: bodies.names })
    .from(appointments)
    .innerJoin(posts, eq(posts.id, appointments.postId))
    .innerJoin(bodies, eq(bodies.id, posts.bodyId))
    .where(inArray(appointments.personId, ids))
    .all()
    .filter(({ appointment }) => !appointment.retiredAt)
  return ids.flatMap((id) => {
    const own = held.filter(({ appointment }) => appointment.personId === id)
    const [first] = termsOn(
      own.map(({ appointment, ...names }) => ({ ...appointment, ...names })),
      date,
    )
    if (!first) return []
    const post = labelOf('post', first.post, date, locale)
    const body = bodyNames(nameIn(nameOn(first.body, date), locale)).abbreviation
    return [[id, `${post}, ${body}`]]
  })
}
