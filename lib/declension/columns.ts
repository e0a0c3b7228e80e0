import { and, eq, type SQL } from 'drizzle-orm'
import { confirmedForms } from '@/db/editorial/schema/language'
import type { DeclinedEntry, DeclinedKind } from './input'

const columns = {
  person: confirmedForms.personId,
  post: confirmedForms.postId,
  body: confirmedForms.bodyId,
}

/** The column that names an entry of a kind. */
export const columnOf = (kind: DeclinedKind) => columns[kind]

/** The forms of an entry; of words that are no entry. */
export const areOf = (entry: DeclinedEntry | null): SQL =>
  (entry ? and(eq(columns[entry.kind], entry.id), eq(confirmedForms.entryId, entry.id)) : undefined) ??
  eq(confirmedForms.entryId, '')

/** The values by which a row belongs to an entry. */
export const belonging = (entry: DeclinedEntry | null) => ({
  personId: entry?.kind === 'person' ? entry.id : null,
  postId: entry?.kind === 'post' ? entry.id : null,
  bodyId: entry?.kind === 'body' ? entry.id : null,
})
