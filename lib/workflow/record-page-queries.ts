import { eq } from 'drizzle-orm'
import type { RecordKind } from '@/db/editorial/schema/records'
import { users } from '@/db/editorial/schema/users'
import type { Ctx } from '@/lib/context'
import { organisationZone } from '@/lib/directory/organisation-zone'
import { publicPaths } from '@/lib/publication/public-paths'
import { numberOfRevision } from './cited'
import { changesBetween, reviewBases } from './compare-queries'
import { driftOf } from './drift-queries'
import { mayWithRecord } from './edition'
import { movedBeforeApproval } from './meeting-moved'
import { type RecordView, recordView, standingLanguages } from './record-queries'
import { peopleOn, reviewsOf } from './review-queries'

/** Everything around the text on the page of a record, in one read; undefined where there is nothing to read. */
export function recordPage(ctx: Ctx, kind: RecordKind, recordId: string) {
  const view = recordView(ctx, kind, recordId)
  if (!view) return undefined
  const { record, edition, head } = view
  const isStanding = view.live !== undefined || view.withdrawn !== undefined
  const number = isStanding ? numberOfRevision(ctx.db, head.id) : undefined
  return {
    view,
    zone: organisationZone(ctx.db),
    reviews: reviewsOf(ctx, recordId, edition.id),
    people: peopleOn(ctx, recordId, record.createdBy),
    mayInvite: mayWithRecord(ctx.db, ctx.actor, 'record.invite', recordId),
    /** A draft gets the names of the day when it is submitted. */
    drift: edition.status === 'draft' ? [] : driftOf(ctx, record, head),
    /** Why it cannot go out as it was handed over, whoever would approve or publish it. */
    stale:
      edition.status === 'in_review' || edition.status === 'approved'
        ? movedBeforeApproval(ctx.db, view)
        : [],
    changes: edition.status === 'in_review' || edition.status === 'approved' ? reviewChanges(ctx, view) : [],
    meta: editionMeta(ctx, view),
    /** Where it can be read on the site. */
    publicPaths: view.live
      ? [
          ...publicPaths(kind, standingLanguages(ctx, view), view.slug ?? ''),
          ...(number ? [`/${number}`] : []),
        ]
      : [],
    /** What a release that is or was public is cited by. */
    number,
    /** Opens for reading first: writing would cost the actor the approval of somebody else's text. */
    readsFirst: view.savingCostsApproval && edition.createdBy !== ctx.actor.id,
  }
}

export type RecordPage = NonNullable<ReturnType<typeof recordPage>>

function reviewChanges(ctx: Ctx, { record, edition, head }: RecordView) {
  const { published, submitted } = reviewBases(ctx, edition, head.id)
  return [
    ...(published
      ? [{ since: 'published' as const, differences: changesBetween(ctx, record, published, head) }]
      : []),
    ...(submitted
      ? [{ since: 'submitted' as const, differences: changesBetween(ctx, record, submitted, head) }]
      : []),
  ]
}

/** A draft as a form takes it over. */
function editionMeta(ctx: Ctx, { edition, head, savingCostsApproval }: RecordView) {
  return {
    id: edition.id,
    lockVersion: edition.lockVersion,
    change: head.change,
    note: head.note,
    savedAt: head.createdAt,
    savedBy:
      ctx.db.select({ name: users.name }).from(users).where(eq(users.id, head.createdBy)).get()?.name ?? '',
    actorId: ctx.actor.id,
    savingCostsApproval,
    zone: organisationZone(ctx.db),
  }
}
