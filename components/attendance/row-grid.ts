import type { Column } from './list-tools'

/**
 * The places of a row's cells: all in one row where there is room; else person and post side by side with role over
 * presence, since a post needs the width more; a card where it is narrow. Head and rows have the same, so that columns
 * meet.
 */
export const rowGrid =
  'grid grid-cols-2 gap-x-2 gap-y-1 @form:grid-cols-[11fr_10fr_7rem_2rem] @form:grid-rows-[auto_1fr] ' +
  '@sheet:grid-cols-[4fr_6fr_7rem_8rem_2rem] @sheet:grid-rows-1'

export const cellPlace: Record<Column | 'actions', string> = {
  person: 'col-span-2 @form:col-span-1 @form:row-span-2 @sheet:row-span-1',
  post: 'col-span-2 @form:col-span-1 @form:row-span-2 @sheet:row-span-1',
  role: '',
  presence: '@form:col-start-3 @form:row-start-2 @sheet:col-start-4 @sheet:row-start-1',
  actions: '@form:col-start-4 @form:row-span-2 @form:row-start-1 @sheet:col-start-5 @sheet:row-span-1',
}

/** A control in a cell: 32 px, 44 px under a finger. */
export const cellBox =
  'h-8 w-full min-w-0 rounded-sm border border-field bg-sheet text-ink placeholder:text-muted pointer-coarse:h-11 ' +
  'aria-invalid:border-2 aria-invalid:border-danger'
