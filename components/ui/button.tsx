import { Button as BaseButton } from '@base-ui/react/button'
import type { ComponentProps } from 'react'
import { type ButtonSize, type ButtonVariant, buttonStyle } from './button-style'
import { Spinner } from './spinner'

type Props = Omit<ComponentProps<'button'>, 'className'> & {
  variant?: ButtonVariant
  size?: ButtonSize
  /** Work is under way: the button keeps the focus and does nothing. */
  busy?: boolean
  className?: string
}

/** A button; `type="button"` unless said otherwise. One primary a screen. */
export function Button({
  variant = 'quiet',
  size = 'md',
  busy,
  disabled,
  className,
  children,
  ...rest
}: Props) {
  return (
    <BaseButton
      type="button"
      {...rest}
      disabled={disabled || busy}
      focusableWhenDisabled={busy}
      aria-busy={busy || undefined}
      className={buttonStyle(variant, size, className)}
    >
      {busy && <Spinner />}
      {children}
    </BaseButton>
  )
}
