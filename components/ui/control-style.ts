/** The box of every one-line control: 36 px, 44 px under a finger. */
export const controlBox =
  'h-9 w-full min-w-0 rounded-sm border border-field bg-sheet px-2 text-ui text-ink pointer-coarse:h-11 ' +
  'placeholder:text-muted aria-invalid:border-danger aria-invalid:border-2 ' +
  'disabled:border-hairline disabled:bg-paper disabled:text-muted [&[readonly]]:bg-paper'
