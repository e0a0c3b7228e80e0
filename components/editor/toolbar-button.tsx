import { Toolbar } from '@base-ui/react/toolbar'
import type { ReactNode } from 'react'
import { cx } from '@/components/ui/cx'

type Props = {
  label: string
  /** As `aria-keyshortcuts` writes it: `Control+B`. */
  shortcut?: string
  /** Absent for a button that is no switch. */
  pressed?: boolean
  disabled?: boolean
  onPress: () => void
  /** A sign instead of the label; the label is still the name. */
  children?: ReactNode
  className?: string
}

/** One button of the toolbar. The text keeps its selection while a mouse presses it. */
export function ToolbarButton({ label, shortcut, pressed, disabled, onPress, children, className }: Props) {
  const hint = shortcut ? `${label} (${shortcut.replace('Control', 'Ctrl')})` : label
  return (
    <Toolbar.Button
      type="button"
      aria-label={children ? label : undefined}
      title={children || shortcut ? hint : undefined}
      aria-keyshortcuts={shortcut}
      aria-pressed={pressed}
      disabled={disabled}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
      className={cx(
        'min-h-8 min-w-8 cursor-pointer rounded-sm border border-transparent px-2 text-ui hover:border-field pointer-coarse:min-h-11 pointer-coarse:min-w-11',
        'aria-pressed:border-navy aria-pressed:bg-navy aria-pressed:text-white',
        'data-disabled:cursor-default data-disabled:border-transparent data-disabled:text-muted',
        className,
      )}
    >
      {children ?? label}
    </Toolbar.Button>
  )
}
