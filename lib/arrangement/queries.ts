import { inArray } from 'drizzle-orm'
import { users } from '@/db/editorial/schema/users'
import { type Locale, locales } from '@/db/locales'
import { may } from '@/lib/access/authorise'
import type { Ctx } from '@/lib/context'
import { organisationZone } from '@/lib/directory/organisation-zone'
import { recordOptions } from '@/lib/workflow/label-queries'
import { dutyRoster, leadOf, warnings } from './arranged'
import { type Standing, standingAt } from './rules'

/** How many of what is over the desk lists. */
const pastShown = 10

/** How the newsroom is arranged, for those who arrange it. */
export function readArrangement(ctx: Ctx) {
  if (!may(ctx, 'newsroom.arrange')) return undefined
  const roster = dutyRoster(ctx.db)
  return {
    zone: organisationZone(ctx.db),
    mayWarn: may(ctx, 'newsroom.warn'),
    leads: locales.map((locale) => leadNow(ctx, locale)),
    warnings: standing(ctx, warnings(ctx.db)),
    duties: standing(ctx, roster),
    /** Where the roster ends, and the next duty begins. */
    freeFrom: [ctx.now.toISOString(), ...roster.map(({ until }) => until)].sort().at(-1) ?? '',
  }
}

export type Arrangement = NonNullable<ReturnType<typeof readArrangement>>

/** The release that is pinned in a language, with who pinned it, as long as it leads. */
function leadNow(ctx: Ctx, locale: Locale) {
  const lead = leadOf(ctx.db, locale)
  if (!lead || lead.until <= ctx.now.toISOString()) return { locale, pinned: undefined }
  const { id, recordId, until, setAt, setBy } = lead
  const title = recordOptions(ctx, [recordId])[0]?.label ?? ''
  return { locale, pinned: { id, recordId, until, setAt, title, setByName: nameOf(ctx, [setBy])(setBy) } }
}

type Set = { id: string; from: string; until: string; setBy: string; endedBy: string | null }

/** What stands now first, then what is to come in its order, then what is over, the last first. */
function standing<Row extends Set>(ctx: Ctx, rows: readonly Row[]) {
  const now = ctx.now.toISOString()
  const name = nameOf(
    ctx,
    rows.map(({ setBy }) => setBy),
  )
  const of = (which: Standing) =>
    rows
      .filter((row) => standingAt(row, now) === which)
      .map((row) => ({ ...row, standing: which, setByName: name(row.setBy) }))
  return [...of('now'), ...of('coming'), ...of('over').reverse().slice(0, pastShown)]
}

function nameOf({ db }: Ctx, ids: readonly string[]) {
  const people = db
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(inArray(users.id, [...ids]))
  const names = new Map(people.all().map(({ id, name }) => [id, name]))
  return (id: string) => names.get(id) ?? ''
}
