import { eq } from 'drizzle-orm'
import type { EditorialReader, EditorialTx } from '@/db/editorial/client'
import type { NameVersion } from '@/db/editorial/schema/directory'
import { audit } from '@/lib/audit/record'
import type { Ctx } from '@/lib/context'
import { newId } from '@/lib/id'
import { Refusal } from '@/lib/refusal'
import { changedFields } from './changes'
import type { DirectoryKind, NameByKind } from './kinds'
import { searchKey } from './search-key'
import { type EntryRow, entryTable } from './tables'

export type EntryFields<Kind extends DirectoryKind> = {
  names: NameVersion<NameByKind[Kind]>[]
  aliases: string[]
}
export type Saved = { id: string; lockVersion: number }

/** Adds an entry of which `fields` has every column of its kind. */
export function insertEntry<Kind extends DirectoryKind>(
  tx: EditorialTx,
  ctx: Ctx,
  kind: Kind,
  fields: EntryFields<Kind>,
): Saved {
  const id = newId()
  const at = ctx.now.toISOString()
  tx.insert(entryTable(kind))
    .values({ ...columns(kind, fields), id, createdAt: at, updatedAt: at })
    .run()
  audit(tx, ctx, `${kind}.created`, { kind, id }, { after: { ...fields } })
  return { id, lockVersion: 1 }
}

/** Writes the fields of an entry that the actor read at `lockVersion`. Throws `conflict` when it has changed since. */
export function updateEntry<Kind extends DirectoryKind>(
  tx: EditorialTx,
  ctx: Ctx,
  kind: Kind,
  { id, lockVersion, ...fields }: EntryFields<Kind> & Saved,
): Saved {
  const before = heldEntry(tx, kind, { id, lockVersion })
  const written = columns(kind, fields)
  const { searchKey: _, ...compared } = written
  const changed = changedFields(before, compared)
  if (!changed) return { id, lockVersion }
  setEntry(tx, ctx, kind, before, written)
  audit(tx, ctx, `${kind}.changed`, { kind, id }, changed)
  return { id, lockVersion: lockVersion + 1 }
}

/** The entry as the actor last read it. Throws `conflict` when it has changed since, `directory.absent` when there is none. */
export function heldEntry(tx: EditorialTx, kind: DirectoryKind, { id, lockVersion }: Saved): EntryRow {
  const row = anyEntry(tx, kind, id)
  if (!row) throw new Refusal('directory.absent')
  if (row.lockVersion !== lockVersion) throw new Refusal('conflict')
  return row
}

export const anyEntry = (tx: EditorialReader, kind: DirectoryKind, id: string): EntryRow | undefined =>
  tx
    .select()
    .from(entryTable(kind))
    .where(eq(entryTable(kind).id, id))
    .get()

/** Sets columns of an entry and raises its lock version. */
export function setEntry(
  tx: EditorialTx,
  ctx: Ctx,
  kind: DirectoryKind,
  row: EntryRow,
  values: Partial<EntryRow>,
) {
  const table = entryTable(kind)
  tx.update(table)
    .set({ ...values, lockVersion: row.lockVersion + 1, updatedAt: ctx.now.toISOString() })
    .where(eq(table.id, row.id))
    .run()
}

function columns<Kind extends DirectoryKind>(kind: Kind, fields: EntryFields<Kind>) {
  const common = { ...fields, searchKey: searchKey(kind, fields.names, fields.aliases) }
  return common as typeof common & Pick<EntryRow, 'names'>
}
