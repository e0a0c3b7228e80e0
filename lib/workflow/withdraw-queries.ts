import { and, eq, inArray } from 'drizzle-orm'
import { editionRefs, editions, type RecordKind, records } from '@/db/editorial/schema/records'
import type { Ctx } from '@/lib/context'
import { organisationZone } from '@/lib/directory/organisation-zone'
import { publicPaths } from '@/lib/publication/public-paths'
import { recordOptions } from './label-queries'
import { recordView, standingLanguages } from './record-queries'

/** What withdrawing a record would do, or did; undefined where the actor can neither do it nor see that it was done. */
export function withdrawPlan(ctx: Ctx, kind: RecordKind, recordId: string) {
  const view = recordView(ctx, kind, recordId)
  if (!view || !(view.moves.withdraw.allowed || view.withdrawn)) return undefined
  const languages = standingLanguages(ctx, view)
  const replacementId = view.withdrawn?.withdrawal?.replacementId
  return {
    view,
    zone: organisationZone(ctx.db),
    languages,
    paths: publicPaths(kind, languages, view.slug ?? ''),
    /** The public list of a meeting goes with it. */
    lists: liveLists(ctx, recordId),
    /** Public records that lead to this one and will no longer do so. */
    referrers: referrers(ctx, recordId),
    replacement: replacementId ? recordOptions(ctx, [replacementId])[0] : undefined,
  }
}

export type WithdrawPlan = NonNullable<ReturnType<typeof withdrawPlan>>

function liveLists(ctx: Ctx, meetingId: string) {
  const ids = ctx.db
    .select({ id: records.id })
    .from(records)
    .innerJoin(editions, and(eq(editions.recordId, records.id), eq(editions.status, 'published')))
    .where(and(eq(records.meetingId, meetingId), eq(records.kind, 'attendance')))
    .all()
    .map(({ id }) => id)
  return recordOptions(ctx, ids)
}

function referrers(ctx: Ctx, recordId: string) {
  const rows = ctx.db
    .selectDistinct({ id: records.id, kind: records.kind })
    .from(editionRefs)
    .innerJoin(editions, and(eq(editions.id, editionRefs.editionId), eq(editions.status, 'published')))
    .innerJoin(records, and(eq(records.id, editions.recordId), inArray(records.kind, ['release', 'meeting'])))
    .where(eq(editionRefs.recordId, recordId))
    .all()
  const labels = recordOptions(
    ctx,
    rows.map(({ id }) => id),
  )
  return labels.map((label) => ({
    ...label,
    kind: rows.find(({ id }) => id === label.id)?.kind ?? 'release',
  }))
}
