import { and, inArray, isNotNull } from 'drizzle-orm'
import type { EditorialReader } from '@/db/editorial/client'
import { confirmedForms } from '@/db/editorial/schema/language'
import { columnOf } from './columns'
import type { DeclinedKind } from './input'
import type { Kept } from './kept-forms'

/** Confirmed forms by the id of their entry. */
export type FormsByEntry = ReadonlyMap<string, readonly Kept[]>

/** What has been confirmed of these entries of a kind; of all of them where none is named. */
export function formsByEntry(db: EditorialReader, kind: DeclinedKind, ids?: readonly string[]): FormsByEntry {
  const column = columnOf(kind)
  const { entryId, part, nominative, asked, form } = confirmedForms
  const rows = db
    .select({ entryId, part, nominative, asked, form })
    .from(confirmedForms)
    .where(ids ? and(isNotNull(column), inArray(column, [...new Set(ids)])) : isNotNull(column))
    .all()
  return Map.groupBy(rows, (row) => row.entryId)
}
