import { and, asc, desc, eq, inArray } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { auditLog } from '@/db/editorial/schema/audit'
import { editions, type RecordKind, revisions } from '@/db/editorial/schema/records'
import { users } from '@/db/editorial/schema/users'
import type { Ctx } from '@/lib/context'
import { organisationZone } from '@/lib/directory/organisation-zone'
import { changesBetween } from './compare-queries'
import { recordView } from './record-queries'
import { reviewsOf } from './review-queries'

/** The editions of a record with their revisions and reviews, the newest first, and its lines of the audit log. */
export function recordHistory(ctx: Ctx, kind: RecordKind, recordId: string) {
  const view = recordView(ctx, kind, recordId)
  if (!view) return undefined
  const publishers = alias(users, 'publishers')
  const past = ctx.db
    .select({ edition: editions, publishedBy: publishers.name })
    .from(editions)
    .leftJoin(publishers, eq(publishers.id, editions.publishedBy))
    .where(eq(editions.recordId, recordId))
    .orderBy(desc(editions.createdAt))
    .all()
  return {
    view,
    zone: organisationZone(ctx.db),
    editions: past.map(({ edition, publishedBy }) => ({
      ...edition,
      publishedByName: publishedBy,
      revisions: revisionsOf(ctx, edition.id),
      reviews: reviewsOf(ctx, recordId, edition.id),
    })),
    audit: auditOf(ctx, kind, recordId),
  }
}

export type RecordHistory = NonNullable<ReturnType<typeof recordHistory>>
export type PastEdition = RecordHistory['editions'][number]

/** What changed from one revision of a record to another; undefined unless both are of this record. */
export function revisionChanges(ctx: Ctx, kind: RecordKind, recordId: string, from: string, to: string) {
  const view = recordView(ctx, kind, recordId)
  if (!view) return undefined
  const found = ctx.db
    .select({ revision: revisions })
    .from(revisions)
    .innerJoin(editions, eq(editions.id, revisions.editionId))
    .where(and(eq(editions.recordId, recordId), inArray(revisions.id, [from, to])))
    .all()
    .map(({ revision }) => revision)
  const before = found.find(({ id }) => id === from)
  const after = found.find(({ id }) => id === to)
  if (!before || !after) return undefined
  return { before, after, differences: changesBetween(ctx, view.record, before, after) }
}

function revisionsOf(ctx: Ctx, editionId: string) {
  return ctx.db
    .select({
      id: revisions.id,
      number: revisions.number,
      purpose: revisions.purpose,
      createdAt: revisions.createdAt,
      byName: users.name,
    })
    .from(revisions)
    .innerJoin(users, eq(users.id, revisions.createdBy))
    .where(eq(revisions.editionId, editionId))
    .orderBy(asc(revisions.number))
    .all()
}

function auditOf(ctx: Ctx, kind: RecordKind, recordId: string) {
  return ctx.db
    .select({ seq: auditLog.seq, at: auditLog.at, action: auditLog.action, byName: users.name })
    .from(auditLog)
    .leftJoin(users, eq(users.id, auditLog.actorId))
    .where(and(eq(auditLog.subjectKind, kind), eq(auditLog.subjectId, recordId)))
    .orderBy(desc(auditLog.seq))
    .all()
}
