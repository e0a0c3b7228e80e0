import { and, eq, inArray, isNull, type SQL } from 'drizzle-orm'
import type { EditorialReader } from '@/db/editorial/client'
import { appointments, bodies, people, posts } from '@/db/editorial/schema/directory'
import { may } from '@/lib/access/authorise'
import type { Ctx } from '@/lib/context'
import { newestFirst, termsOn } from './appointment-rules'
import { nameOn } from './names'
import { organisationDate } from './organisation-queries'

/**
 * The appointments of a person valid on a day (YYYY-MM-DD), full before acting and the newest first, with the
 * names that the post and its body had on that day.
 */
export const postsHeldOn = (db: EditorialReader, personId: string, date: string) =>
  termsOn(appointed(db, eq(appointments.personId, personId)), date).map((held) => ({
    appointmentId: held.id,
    kind: held.kind,
    from: held.from,
    to: held.to,
    postId: held.postId,
    bodyId: held.bodyId,
    post: nameOn(held.postNames, date),
    body: nameOn(held.bodyNames, date),
  }))

export type PostHeld = ReturnType<typeof postsHeldOn>[number]

/** Who holds each of the posts on a day, full before acting. */
export const holdersOn = (db: EditorialReader, postIds: readonly string[], date: string) =>
  termsOn(appointed(db, inArray(appointments.postId, [...postIds])), date)

/** Every appointment of a person that was not taken back, the newest first. */
export function appointmentsOf(ctx: Ctx, personId: string) {
  if (!may(ctx, 'directory.read')) return undefined
  return appointed(ctx.db, eq(appointments.personId, personId)).sort(newestFirst)
}

/** Every appointment to a post that was not taken back, the newest first. */
export function appointmentsTo(ctx: Ctx, postId: string) {
  if (!may(ctx, 'directory.read')) return undefined
  return appointed(ctx.db, eq(appointments.postId, postId)).sort(newestFirst)
}

/** The posts of a body with whoever holds them today. */
export function postsOf(ctx: Ctx, bodyId: string) {
  if (!may(ctx, 'directory.read')) return undefined
  const rows = ctx.db
    .select()
    .from(posts)
    .where(and(eq(posts.bodyId, bodyId), isNull(posts.mergedIntoId)))
    .orderBy(posts.searchKey)
    .all()
  const ids = rows.map(({ id }) => id)
  const holders = holdersOn(ctx.db, ids, organisationDate(ctx.db, ctx.now))
  return rows.map((post) => ({ ...post, holders: holders.filter(({ postId }) => postId === post.id) }))
}

/** An appointment with the names of all it joins. */
export function readAppointment(ctx: Ctx, id: string) {
  if (!may(ctx, 'directory.read')) return undefined
  return appointed(ctx.db, eq(appointments.id, id)).at(0)
}

export type Appointed = ReturnType<typeof appointed>[number]

const appointed = (db: EditorialReader, which: SQL) =>
  db
    .select({
      id: appointments.id,
      lockVersion: appointments.lockVersion,
      kind: appointments.kind,
      from: appointments.from,
      to: appointments.to,
      personId: appointments.personId,
      personNames: people.names,
      postId: appointments.postId,
      postNames: posts.names,
      bodyId: posts.bodyId,
      bodyNames: bodies.names,
    })
    .from(appointments)
    .innerJoin(people, eq(people.id, appointments.personId))
    .innerJoin(posts, eq(posts.id, appointments.postId))
    .innerJoin(bodies, eq(bodies.id, posts.bodyId))
    .where(and(which, isNull(appointments.retiredAt)))
    .all()
