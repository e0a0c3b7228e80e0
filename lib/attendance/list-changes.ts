import { newId } from '@/lib/id'
import { blankText, isBlankText } from '@/lib/text-by-locale'
import type { AttendanceRow, Delegation } from './content'
import { seated } from './protocol'

/** What was taken out, and where it stood: enough to put it back after other changes. */
export type Removed =
  | { kind: 'delegation'; index: number; delegation: Delegation }
  | { kind: 'row'; delegationId: string; index: number; row: AttendanceRow }
  | { kind: 'list'; delegations: readonly Delegation[] }

export type ListChange =
  | { type: 'replace'; delegations: readonly Delegation[] }
  | { type: 'addDelegation'; delegation: Delegation }
  | { type: 'setDelegation'; id: string; set: Partial<Omit<Delegation, 'id' | 'rows'>> }
  | { type: 'moveDelegation'; id: string; by: -1 | 1 }
  | { type: 'removeDelegation'; id: string }
  /** `after`: the row it follows; the last one when null. */
  | { type: 'addRow'; delegationId: string; after: string | null; row: AttendanceRow }
  | { type: 'setRow'; delegationId: string; id: string; set: Partial<Omit<AttendanceRow, 'id'>> }
  | { type: 'moveRow'; delegationId: string; id: string; by: -1 | 1 }
  | { type: 'removeRow'; delegationId: string; id: string }
  | { type: 'restore'; removed: Removed }

/** The list after a change. What the change does not touch keeps its identity, so that its rows need no redrawing. */
export function changed(delegations: readonly Delegation[], change: ListChange): readonly Delegation[] {
  switch (change.type) {
    case 'replace':
      return change.delegations
    case 'addDelegation':
      return seated(delegations, change.delegation)
    case 'setDelegation':
      return replaced(delegations, change.id, (delegation) => ({ ...delegation, ...change.set }))
    case 'moveDelegation':
      return moved(delegations, change.id, change.by)
    case 'removeDelegation':
      return delegations.filter(({ id }) => id !== change.id)
    case 'restore':
      return restored(delegations, change.removed)
    default:
      return replaced(delegations, change.delegationId, (delegation) => ({
        ...delegation,
        rows: changedRows(delegation.rows, change),
      }))
  }
}

type RowChange = Extract<ListChange, { delegationId: string }>

function changedRows(rows: AttendanceRow[], change: RowChange): AttendanceRow[] {
  switch (change.type) {
    case 'addRow': {
      const after = rows.findIndex(({ id }) => id === change.after)
      return rows.toSpliced(after === -1 ? rows.length : after + 1, 0, change.row)
    }
    case 'setRow':
      return replaced(rows, change.id, (row) => ({ ...row, ...change.set }))
    case 'moveRow':
      return moved(rows, change.id, change.by)
    case 'removeRow':
      return rows.filter(({ id }) => id !== change.id)
  }
}

function restored(delegations: readonly Delegation[], removed: Removed): readonly Delegation[] {
  if (removed.kind === 'list') return removed.delegations
  if (removed.kind === 'delegation') return delegations.toSpliced(removed.index, 0, removed.delegation)
  return replaced(delegations, removed.delegationId, (delegation) => ({
    ...delegation,
    rows: delegation.rows.toSpliced(removed.index, 0, removed.row),
  }))
}

type Identified = { id: string }

const replaced = <Item extends Identified>(
  items: readonly Item[],
  id: string,
  change: (item: Item) => Item,
): Item[] => items.map((item) => (item.id === id ? change(item) : item))

/** One place up or down; at the end it stays. */
function moved<Item extends Identified>(items: readonly Item[], id: string, by: -1 | 1): Item[] {
  const from = items.findIndex((item) => item.id === id)
  const item = items[from]
  if (!item || !items[from + by]) return [...items]
  return items.toSpliced(from, 1).toSpliced(from + by, 0, item)
}

/** What a removal would take out; undefined where there is no such thing. */
export function removalOf(
  delegations: readonly Delegation[],
  { delegationId, rowId }: { delegationId: string; rowId?: string },
): Removed | undefined {
  const index = delegations.findIndex(({ id }) => id === delegationId)
  const delegation = delegations[index]
  if (!delegation) return undefined
  if (rowId === undefined) return { kind: 'delegation', index, delegation }
  const rowIndex = delegation.rows.findIndex(({ id }) => id === rowId)
  const row = delegation.rows[rowIndex]
  return row && { kind: 'row', delegationId, index: rowIndex, row }
}

/** A row with nobody in it yet. */
export const anEmptyRow = (set: Partial<Omit<AttendanceRow, 'id'>> = {}): AttendanceRow => ({
  personId: null,
  name: blankText(),
  postId: null,
  post: blankText(),
  role: 'member',
  presence: 'present',
  ...set,
  id: newId(),
})

export const isEmptyRow = ({ personId, name, postId, post }: AttendanceRow) =>
  !personId && !postId && isBlankText(name) && isBlankText(post)
