import type { KeyboardEvent } from 'react'
import { type Column, columns, type ListTools } from './list-tools'

type Row = { delegationId: string; rowId: string; name: string }

/**
 * The keys of a row, whichever cell has the focus. Lists to choose from keep the plain arrows, which change their value
 * everywhere else too; Ctrl with an arrow goes to the next row from any cell.
 */
export function onRowKey(event: KeyboardEvent, tools: ListTools, { delegationId, rowId, name }: Row) {
  if (event.defaultPrevented || event.nativeEvent.isComposing || event.shiftKey || event.metaKey) return
  const target = event.target as HTMLElement
  const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined
  const act = (work: () => void) => {
    event.preventDefault()
    work()
  }
  if (by && event.altKey) return act(() => tools.moveRow(delegationId, rowId, by, name))
  if (by && (event.ctrlKey || target instanceof HTMLInputElement)) {
    return act(() => tools.goBy(rowId, columnOf(target), by))
  }
  if (event.key === 'Backspace' && event.ctrlKey && !isBeingTyped(target)) {
    return act(() => tools.removeRow(delegationId, rowId, name))
  }
  if (event.key === 'Enter' && !event.altKey && !event.ctrlKey && !(target instanceof HTMLButtonElement)) {
    act(() => tools.addAfter(delegationId, rowId))
  }
}

/** In text that is being typed Ctrl+Backspace takes away a word, as everywhere. */
const isBeingTyped = (target: HTMLElement) =>
  target.dataset.text !== undefined &&
  (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) &&
  target.value !== ''

function columnOf(target: HTMLElement): Column {
  const cell = target.closest<HTMLElement>('[data-cell]')?.dataset.cell
  return columns.find((column) => column === cell) ?? 'person'
}
