import { and, eq, isNull, notInArray, sql } from 'drizzle-orm'
import { collaborators, editions, reviews, revisions } from '@/db/editorial/schema/records'
import { userRoles, users } from '@/db/editorial/schema/users'
import { reach } from '@/lib/access/policy'
import type { Ctx } from '@/lib/context'
import { mayWithRecord } from './edition'

/** What was said of an edition between those who wrote it and those who read it, the oldest first. */
export function reviewsOf(ctx: Ctx, recordId: string, editionId: string) {
  if (!mayWithRecord(ctx.db, ctx.actor, 'record.read', recordId)) return []
  return ctx.db
    .select({
      id: reviews.id,
      verdict: reviews.verdict,
      comment: reviews.comment,
      at: reviews.at,
      by: reviews.by,
      byName: users.name,
      revision: revisions.number,
    })
    .from(reviews)
    .innerJoin(users, eq(users.id, reviews.by))
    .innerJoin(revisions, eq(revisions.id, reviews.revisionId))
    .innerJoin(editions, and(eq(editions.id, reviews.editionId), eq(editions.recordId, recordId)))
    .where(eq(reviews.editionId, editionId))
    .orderBy(sql`${reviews}.rowid`)
    .all()
}

export type Review = ReturnType<typeof reviewsOf>[number]

/** The people asked into a record, and those who could be; nobody to choose from where the actor may not ask. */
export function peopleOn(ctx: Ctx, recordId: string, createdBy: string) {
  const { db, actor } = ctx
  if (!mayWithRecord(db, actor, 'record.read', recordId)) return { asked: [], candidates: [] }
  const asked = db
    .select({ id: users.id, name: users.name })
    .from(collaborators)
    .innerJoin(users, eq(users.id, collaborators.userId))
    .where(eq(collaborators.recordId, recordId))
    .orderBy(users.name)
    .all()
  if (!mayWithRecord(db, actor, 'record.invite', recordId)) return { asked, candidates: [] }
  const there = [createdBy, ...asked.map(({ id }) => id)]
  return { asked, candidates: writers(ctx, there) }
}

export type PeopleOn = ReturnType<typeof peopleOn>

/** Everyone who could write a record if it were theirs, but for those named. */
function writers({ db, actor }: Ctx, except: string[]) {
  const rows = db
    .select({ id: users.id, name: users.name, role: userRoles.role })
    .from(users)
    .innerJoin(userRoles, eq(userRoles.userId, users.id))
    .where(and(isNull(users.disabledAt), notInArray(users.id, except)))
    .all()
    .filter(({ role }) => reach([role], 'edition.save') !== 'none')
  const people = new Map(rows.map(({ id, name }) => [id, { id, name }]))
  return [...people.values()].sort((a, b) => a.name.localeCompare(b.name, actor.locale))
}
