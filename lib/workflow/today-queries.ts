import { and, eq, inArray, not, type SQL, sql } from 'drizzle-orm'
import { editions, type RecordKind, records } from '@/db/editorial/schema/records'
import type { Ctx } from '@/lib/context'
import { listed, listedRecords } from './listed-record'
import { ownRecords, readsRecords } from './readable'
import { openStatuses } from './state'
import { waitsFor, waitsForAuthor, waitsForPublication, waitsForReview } from './waiting'

const shown = 30
const recent = 10

/** What this person comes to the desk for; undefined for those who read no records at all. */
export function today(ctx: Ctx) {
  if (!readsRecords(ctx)) return undefined
  const rows = (where: SQL | undefined) => listedRecords(ctx, where, 'changed').limit(shown).all().map(listed)
  return {
    returned: rows(waitsForAuthor(ctx)),
    toReview: rows(waitsForReview(ctx)),
    toPublish: rows(waitsForPublication(ctx)),
    /** Being worked on, and not named above. */
    mine: rows(
      and(ownRecords(ctx), inArray(editions.status, [...openStatuses]), not(waitsFor(ctx) ?? sql`0`)),
    ),
    published: listedRecords(ctx, eq(editions.status, 'published'), 'published')
      .limit(recent)
      .all()
      .map(listed),
  }
}

export type Today = NonNullable<ReturnType<typeof today>>

/** How many records wait for this person, of a kind or of all. */
export function waitingCount(ctx: Ctx, kind?: RecordKind): number {
  if (!readsRecords(ctx)) return 0
  return listedRecords(ctx, and(kind && eq(records.kind, kind), waitsFor(ctx))).all().length
}
