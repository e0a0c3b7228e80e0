import { and, eq, or, type SQL, sql } from 'drizzle-orm'
import { editions, reviews, revisions } from '@/db/editorial/schema/records'
import type { Ctx } from '@/lib/context'
import { ownRecords, recordsWithin } from './readable'

/** The edition was given back by its reviewer and not sent again. */
export const wasReturned = sql<number>`(${editions.status} = 'draft' and (
  select r.verdict from ${reviews} r where r.edition_id = ${editions.id} order by r.rowid desc limit 1) is 'returned')`

const savedBy = (actorId: string) => sql`exists (
  select 1 from ${revisions} v
  where v.edition_id = ${editions.id} and v.created_by = ${actorId} and v.purpose in ('autosave', 'save'))`

/** In review, and the actor may approve it: not an edition of which they saved a revision. Over `records` and their current editions. */
export const waitsForReview = (ctx: Ctx): SQL | undefined =>
  and(
    eq(editions.status, 'in_review'),
    recordsWithin(ctx, 'edition.approve'),
    sql`not ${savedBy(ctx.actor.id)}`,
  )

/** Approved, and the actor may publish it. */
export const waitsForPublication = (ctx: Ctx): SQL | undefined =>
  and(eq(editions.status, 'approved'), recordsWithin(ctx, 'edition.publish'))

/** Given back to the actor: they created the record, were asked into it, or had submitted the edition. */
export const waitsForAuthor = (ctx: Ctx): SQL | undefined =>
  and(
    wasReturned,
    or(ownRecords(ctx), eq(editions.submittedBy, ctx.actor.id)),
    recordsWithin(ctx, 'edition.save'),
  )

/** Everything that the actor could move on. */
export const waitsFor = (ctx: Ctx) => or(waitsForReview(ctx), waitsForPublication(ctx), waitsForAuthor(ctx))
