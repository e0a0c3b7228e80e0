import { and, eq, inArray, isNull, like, or, type SQL, sql } from 'drizzle-orm'
import { bodies, posts } from '@/db/editorial/schema/directory'
import { may } from '@/lib/access/authorise'
import type { Ctx } from '@/lib/context'
import { entryDetails, entryLabel } from './entry-labels'
import { type DirectoryKind, directoryKinds } from './kinds'
import { organisationDate } from './organisation-queries'
import { type EntryRow, entryTable } from './tables'
import { readingsOf } from './typed-letters'

export type EntryOption = {
  id: string
  label: string
  /** Tells entries of one name apart: a person's post today or state, a post's body, a body's state. */
  detail: string
}

/**
 * Entries to choose from by a few letters: each word typed begins some word of a name, former name or alias
 * (of a post also of its body); those whose name begins so come first. What finds nothing is read in the other keyboard
 * layout, then by the stems of its words. Retired entries are not offered.
 */
export function findEntries(ctx: Ctx, kind: DirectoryKind, letters: string, limit = 20): EntryOption[] {
  if (!may(ctx, 'directory.read')) return []
  for (const query of readingsOf(letters)) {
    const found = entriesFor(ctx, kind, query, limit)
    if (found.length > 0) return found
  }
  return []
}

function entriesFor(ctx: Ctx, kind: DirectoryKind, query: string, limit: number): EntryOption[] {
  const table = entryTable(kind)
  const beginsName = or(like(table.searchKey, ` ${query}%`), like(table.searchKey, `%\n ${query}%`))
  const rows = ctx.db
    .select({ id: table.id, names: table.names })
    .from(table)
    .where(and(isNull(table.retiredAt), matches(kind, query)))
    .orderBy(sql`case when ${beginsName} then 0 else 1 end`, table.searchKey)
    .limit(Math.min(limit, 20))
    .all()
  return options(ctx, kind, rows)
}

/** The entries with these ids as options, retired ones too: what a field needs to show what it already holds. */
export function optionsOf(ctx: Ctx, kind: DirectoryKind, ids: readonly (string | null)[]): EntryOption[] {
  const known = ids.filter((id) => id !== null)
  if (known.length === 0 || !may(ctx, 'directory.read')) return []
  const table = entryTable(kind)
  const rows = ctx.db
    .select({ id: table.id, names: table.names })
    .from(table)
    .where(inArray(table.id, known))
    .all()
  return options(ctx, kind, rows)
}

/** Every state in use, in the order of their names: there are few enough to show them all. */
export function stateOptions(ctx: Ctx): EntryOption[] {
  if (!may(ctx, 'directory.read') && !may(ctx, 'organisation.read')) return []
  const table = entryTable('state')
  const rows = ctx.db.select().from(table).where(isNull(table.retiredAt)).orderBy(table.searchKey).all()
  return options(ctx, 'state', rows)
}

/** A few entries of every kind by a few letters. */
export const findEverywhere = (ctx: Ctx, letters: string) =>
  directoryKinds.map((kind) => ({ kind, found: findEntries(ctx, kind, letters) }))

/** Whether every word of a folded query begins some word that an entry is found by. */
export function matches(kind: DirectoryKind, query: string): SQL | undefined {
  const { searchKey } = entryTable(kind)
  const bodyKey = sql`(select ${bodies.searchKey} from ${bodies} where ${eq(bodies.id, posts.bodyId)})`
  const key = kind === 'post' ? sql<string>`(${searchKey} || ${bodyKey})` : sql<string>`${searchKey}`
  return and(
    ...query
      .split(' ')
      .filter(Boolean)
      .map((word) => like(key, `% ${word}%`)),
  )
}

function options(ctx: Ctx, kind: DirectoryKind, rows: Pick<EntryRow, 'id' | 'names'>[]): EntryOption[] {
  const reading = { date: organisationDate(ctx.db, ctx.now), locale: ctx.actor.locale }
  const ids = rows.map(({ id }) => id)
  const details = entryDetails(ctx.db, kind, ids, reading)
  return rows.map((row) => ({
    id: row.id,
    label: entryLabel(kind, row, reading),
    detail: details.get(row.id) ?? '',
  }))
}
