import { and, eq, ne } from 'drizzle-orm'
import type { EditorialTx } from '@/db/editorial/client'
import { bodies, states } from '@/db/editorial/schema/directory'
import type { Reason } from '@/lib/refusal'
import { anyEntry } from './entry-writes'
import type { DirectoryKind } from './kinds'

/** A reason unless the entry that a field names exists and is in use; a retired one may stay where it was. */
export function referenceReasons(
  tx: EditorialTx,
  field: string,
  kind: DirectoryKind,
  id: string | null,
  previous?: string | null,
): Reason[] {
  if (id === null || id === previous) return []
  const entry = anyEntry(tx, kind, id)
  return entry && !entry.retiredAt ? [] : [{ key: 'validation.reference', field }]
}

/** A reason when a body would be placed under itself. */
export function parentReasons(tx: EditorialTx, id: string, parentId: string | null): Reason[] {
  const seen = new Set([id])
  for (let above = parentId; above; above = parentOf(tx, above)) {
    if (seen.has(above)) return [{ key: 'directory.parentCycle', field: 'parentId' }]
    seen.add(above)
  }
  return []
}

/** A reason when another state has the code. */
export function stateCodeReasons(tx: EditorialTx, code: string, id = ''): Reason[] {
  const other = tx
    .select({ id: states.id })
    .from(states)
    .where(and(eq(states.code, code), ne(states.id, id)))
    .get()
  return other ? [{ key: 'directory.stateCodeTaken', field: 'code', values: { code } }] : []
}

const parentOf = (tx: EditorialTx, id: string) =>
  tx.select({ parentId: bodies.parentId }).from(bodies).where(eq(bodies.id, id)).get()?.parentId ?? null
