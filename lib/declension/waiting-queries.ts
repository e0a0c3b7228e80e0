import { and, asc, isNull } from 'drizzle-orm'
import { may } from '@/lib/access/authorise'
import type { Ctx } from '@/lib/context'
import { entryLabel } from '@/lib/directory/entry-labels'
import { organisationDate } from '@/lib/directory/organisation-queries'
import { stateCodes } from '@/lib/directory/state-codes'
import { entryTable } from '@/lib/directory/tables'
import { type CaseTable, type Subject, waitingIn } from './case-rows'
import { caseTableOf, isSettled } from './case-table'
import type { DeclinedEntry, DeclinedKind } from './input'
import type { Confirmed } from './kept-forms'
import { formsByEntry } from './language-forms'
import { confirmedOf } from './queries'
import { type DeclinedRow, subjectOf } from './subjects'

/** How many entries a page shows, and how many are declined at most to find them. */
export const waitingPageSize = 20
export const mostDeclined = 2000
const chunk = 250

export type WaitingEntry = {
  entry: DeclinedEntry
  label: string
  subject: Subject
  confirmed: Confirmed[]
  table: CaseTable
}

/**
 * Entries of a kind, in the order of their names, of which some form is neither sure nor confirmed. Nothing is kept of
 * it: names are declined from the place `from` on until a page is full, and `next` is where the following one begins.
 */
export function waitingForms(ctx: Ctx, kind: DeclinedKind, from: number) {
  if (!may(ctx, 'directory.read')) return undefined
  const date = organisationDate(ctx.db, ctx.now)
  const codes = stateCodes(ctx.db)
  const found: WaitingEntry[] = []
  let at = from
  while (found.length < waitingPageSize && at - from < mostDeclined) {
    const rows = entriesFrom(ctx, kind, at)
    const kept = formsByEntry(
      ctx.db,
      kind,
      rows.map(({ row }) => row.id),
    )
    for (const each of rows) {
      const { id, names } = each.row
      const subject = subjectOf(each, date, (state) => codes.get(state))
      const own = kept.get(id) ?? []
      at += 1
      if (isSettled(subject, own)) continue
      const confirmed = own.length > 0 ? confirmedOf(ctx.db, { kind, id }) : []
      const table = caseTableOf(subject, confirmed)
      if (!table || waitingIn(table) === 0) continue
      const label = entryLabel(kind, { names }, { date, locale: ctx.actor.locale })
      found.push({ entry: { kind, id }, label, subject, confirmed, table })
      if (found.length === waitingPageSize) break
    }
    if (rows.length < chunk && found.length < waitingPageSize) return { found, next: null }
  }
  return { found, next: at }
}

function entriesFrom({ db }: Ctx, kind: DeclinedKind, offset: number): DeclinedRow[] {
  const table = entryTable(kind)
  const rows = db
    .select()
    .from(table)
    .where(and(isNull(table.retiredAt), isNull(table.mergedIntoId)))
    .orderBy(asc(table.searchKey), asc(table.id))
    .limit(chunk)
    .offset(offset)
    .all()
  return rows.map((row) => ({ kind, row }) as unknown as DeclinedRow)
}
