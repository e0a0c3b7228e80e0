import { and, count, eq, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import type { BodyKind } from '@/db/editorial/directory-kinds'
import { bodies, people, type posts, type states, type topics } from '@/db/editorial/schema/directory'
import { locales } from '@/db/locales'
import { may } from '@/lib/access/authorise'
import type { Ctx } from '@/lib/context'
import { entryDetails, entryLabel } from './entry-labels'
import { matches } from './find-queries'
import { type DirectoryKind, directoryKinds } from './kinds'
import { nameOn } from './names'
import { organisationDate } from './organisation-queries'
import { entryTable } from './tables'
import { readingsOf } from './typed-letters'

export const entryPageSize = 50

export type EntryFilter = {
  text?: string
  bodyKind?: BodyKind
  stateId?: string
  retired?: boolean
}

/** A page of the entries of a kind in the order of their names; undefined for who may not read the directory. */
export function listEntries(ctx: Ctx, kind: DirectoryKind, filter: EntryFilter, page: number) {
  if (!may(ctx, 'directory.read')) return undefined
  const table = entryTable(kind)
  const { where, total } = firstWithEntries(ctx, kind, filter)
  const rows = ctx.db
    .select()
    .from(table)
    .where(where)
    .orderBy(table.searchKey)
    .limit(entryPageSize)
    .offset((page - 1) * entryPageSize)
    .all()
  const reading = { date: organisationDate(ctx.db, ctx.now), locale: ctx.actor.locale }
  const ids = rows.map(({ id }) => id)
  const details = entryDetails(ctx.db, kind, ids, reading)
  const entries = rows.map((row) => ({
    id: row.id,
    label: entryLabel(kind, row, reading),
    detail: details.get(row.id) ?? '',
    /** The languages in which its name of today is written. */
    languages: locales.filter((locale) => nameOn(row.names, reading.date)[locale]),
    isRetired: row.retiredAt !== null,
    isMerged: row.mergedIntoId !== null,
    bodyKind: 'kind' in row ? (row.kind as BodyKind) : null,
  }))
  return { entries, total, pages: Math.ceil(total / entryPageSize) }
}

/** A text is read as it was typed, else as it may have been meant. */
function firstWithEntries({ db }: Ctx, kind: DirectoryKind, filter: EntryFilter) {
  const table = entryTable(kind)
  const readings = filter.text ? readingsOf(filter.text) : ['']
  const counted = readings.map((text) => {
    const where = and(...conditions(kind, { ...filter, text }))
    return { where, total: db.select({ entries: count() }).from(table).where(where).get()?.entries ?? 0 }
  })
  return counted.find(({ total }) => total > 0) ?? { where: sql`0`, total: 0 }
}

export type ListedEntry = NonNullable<ReturnType<typeof listEntries>>['entries'][number]

/** How many entries of each kind are in use, and how many are retired. */
export function countEntries(ctx: Ctx) {
  if (!may(ctx, 'directory.read')) return undefined
  return directoryKinds.map((kind) => {
    const table = entryTable(kind)
    const row = ctx.db
      .select({ all: count(), retired: count(table.retiredAt) })
      .from(table)
      .get()
    const { all, retired } = row ?? { all: 0, retired: 0 }
    return { kind, inUse: all - retired, retired }
  })
}

type Rows = {
  person: typeof people.$inferSelect
  body: typeof bodies.$inferSelect
  post: typeof posts.$inferSelect
  state: typeof states.$inferSelect
  topic: typeof topics.$inferSelect
}
export type Entry = { [Kind in DirectoryKind]: { kind: Kind; row: Rows[Kind] } }[DirectoryKind]

/** An entry with the columns of its kind; undefined where there is none or the actor may not read it. */
export function readEntry<Kind extends DirectoryKind>(ctx: Ctx, kind: Kind, id: string) {
  if (!may(ctx, 'directory.read')) return undefined
  const table = entryTable(kind)
  const row = ctx.db.select().from(table).where(eq(table.id, id)).get()
  return row && ({ kind, row } as unknown as Extract<Entry, { kind: Kind }>)
}

/** The bodies placed under another. */
export function bodiesUnder(ctx: Ctx, id: string) {
  if (!may(ctx, 'directory.read')) return undefined
  return ctx.db
    .select()
    .from(bodies)
    .where(and(eq(bodies.parentId, id), isNull(bodies.retiredAt)))
    .orderBy(bodies.searchKey)
    .all()
}

function conditions(
  kind: DirectoryKind,
  { text, bodyKind, stateId, retired }: EntryFilter,
): (SQL | undefined)[] {
  const { retiredAt } = entryTable(kind)
  const ofState = { person: people.stateId, body: bodies.stateId, post: null, state: null, topic: null }[kind]
  return [
    retired ? isNotNull(retiredAt) : isNull(retiredAt),
    text ? matches(kind, text) : undefined,
    kind === 'body' && bodyKind ? eq(bodies.kind, bodyKind) : undefined,
    ofState && stateId ? eq(ofState, stateId) : undefined,
  ]
}
