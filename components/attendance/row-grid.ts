import type { Column } from './list-tools'

/**
 * The places of a row's cells: a card where it is narrow, else person and post side by side with role over presence.
 * On a sheet of 720 px a post needs the room more than a line does. Head and rows have the same, so that columns meet.
 */
export const rowGrid =
  'grid grid-cols-2 gap-x-2 gap-y-1 @form:grid-cols-[11fr_10fr_7rem_2rem] @form:grid-rows-[auto_1fr]'

export const cellPlace: Record<Column | 'actions', string> = {
  person: 'col-span-2 @form:col-span-1 @form:row-span-2',
  post: 'col-span-2 @form:col-span-1 @form:row-span-2',
  role: '',
  presence: '@form:col-start-3 @form:row-start-2',
  actions: '@form:col-start-4 @form:row-span-2 @form:row-start-1',
}

/** A control in a cell: 32 px, 44 px under a finger. */
export const cellBox =
  'h-8 w-full min-w-0 rounded-sm border border-field bg-sheet text-ink placeholder:text-muted pointer-coarse:h-11 ' +
  'aria-invalid:border-2 aria-invalid:border-danger'
