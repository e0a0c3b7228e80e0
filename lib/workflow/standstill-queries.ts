import { inArray } from 'drizzle-orm'
import { records } from '@/db/editorial/schema/records'
import { may } from '@/lib/access/authorise'
import { reach } from '@/lib/access/policy'
import type { Ctx } from '@/lib/context'
import type { Standstill } from '@/lib/publication/standstill'
import { listed, listedRecords } from './listed-record'
import { readsRecords } from './readable'

/** A standstill for those who publish and those who look after the house; undefined for everybody else, and without one. */
export function standstillView(ctx: Ctx, standstill: Standstill | undefined) {
  const concerns = reach(ctx.actor.roles, 'edition.publish') !== 'none' || may(ctx, 'user.change')
  if (!standstill || !concerns) return undefined
  const ids = standstill.waiting.flatMap(({ subjectIds }) => subjectIds)
  return {
    error: standstill.error,
    since: standstill.since,
    count: standstill.waiting.length,
    recordIds: ids,
    /** What of it are records that the actor may read. */
    records: readsRecords(ctx) ? listedRecords(ctx, inArray(records.id, ids)).all().map(listed) : [],
  }
}

export type StandstillView = NonNullable<ReturnType<typeof standstillView>>
