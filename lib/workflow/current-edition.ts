import { type SQL, sql } from 'drizzle-orm'
import { editions, records } from '@/db/editorial/schema/records'
import type { Ctx } from '@/lib/context'
import { readableRecords } from './readable'

const isOpenOf = (edition: SQL) => sql`${edition}.status in ('draft', 'in_review', 'approved')`

/** The edition that lists show of a record, in a query over `records`: the open one, else the public one, else the one withdrawn last. */
export const currentEditionId = sql<string | null>`(
  select e.id from ${editions} e
  where e.record_id = ${records.id} and e.status in ('draft', 'in_review', 'approved', 'published', 'withdrawn')
  order by case when ${isOpenOf(sql`e`)} then 0 when e.status = 'published' then 1 else 2 end, e.public_number desc
  limit 1)`

/** What the public has of a record: `published`, `withdrawn` or null, in a query over `records`. */
export const standingStatus = sql<'published' | 'withdrawn' | null>`(
  select e.status from ${editions} e
  where e.record_id = ${records.id} and e.status in ('published', 'withdrawn')
  order by e.status, e.public_number desc
  limit 1)`

const liveEditionId = sql`(
  select e.id from ${editions} e where e.record_id = ${records.id} and e.status = 'published')`

/** The edition whose heading the actor may see: the current one of what they may read, the public one of the rest. */
export function visibleEditionId(ctx: Ctx): SQL<string | null> {
  const readable = readableRecords(ctx)
  return readable
    ? sql`case when ${readable} then ${currentEditionId} else ${liveEditionId} end`
    : currentEditionId
}
