/** What lies over the page behind a dialog. */
export const backdropStyle = 'fixed inset-0 z-40 bg-ink/50 dark:bg-paper/70'

/** The window of a dialog: in the middle, no wider than a form. */
export const popupStyle =
  'fixed top-1/2 left-1/2 z-50 flex max-h-[calc(100dvh-2rem)] w-[calc(100vw-2rem)] max-w-form -translate-1/2 flex-col ' +
  'gap-4 overflow-y-auto rounded-md border border-field bg-sheet p-6 text-ink'

/** A list that opens under its control. */
export const listStyle =
  'z-50 max-h-[min(22rem,var(--available-height))] min-w-40 max-w-[var(--available-width)] overflow-y-auto overscroll-contain ' +
  'rounded-sm border border-field bg-sheet py-1 text-ink text-ui'

/** A line in such a list: 32 px, 44 px under a finger. */
export const listItemStyle =
  'flex min-h-8 cursor-default select-none items-center gap-2 px-3 py-1 no-underline outline-none ' +
  'data-highlighted:bg-navy data-highlighted:text-white data-disabled:text-muted pointer-coarse:min-h-11'
