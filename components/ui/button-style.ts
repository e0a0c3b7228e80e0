import { cx } from './cx'

export type ButtonVariant = 'primary' | 'quiet' | 'danger' | 'plain'
export type ButtonSize = 'md' | 'sm'

const variants: Record<ButtonVariant, string> = {
  primary:
    'border-navy bg-navy text-white hover:not-data-disabled:border-link hover:not-data-disabled:bg-link hover:not-data-disabled:text-sheet',
  quiet: 'border-field bg-sheet text-ink hover:not-data-disabled:border-ink hover:not-data-disabled:bg-paper',
  danger:
    'border-danger bg-sheet text-danger hover:not-data-disabled:bg-danger hover:not-data-disabled:text-sheet',
  plain:
    'border-transparent text-link hover:not-data-disabled:border-hairline hover:not-data-disabled:bg-paper',
}

const sizes: Record<ButtonSize, string> = {
  md: 'min-h-9 px-4 py-1 text-ui pointer-coarse:min-h-11',
  sm: 'min-h-7 px-2 py-0.5 text-meta pointer-coarse:min-h-9',
}

/** The class of a button, also for a link that looks like one. */
export const buttonStyle = (variant: ButtonVariant, size: ButtonSize, className?: string) =>
  cx(
    'inline-flex cursor-pointer items-center justify-center gap-2 rounded-sm border text-center font-medium no-underline',
    'data-disabled:cursor-default data-disabled:border-hairline data-disabled:bg-paper data-disabled:text-muted',
    variants[variant],
    sizes[size],
    className,
  )
