import Link from 'next/link'
import type { ComponentProps } from 'react'
import { type ButtonSize, type ButtonVariant, buttonStyle } from './button-style'

type Props = ComponentProps<typeof Link> & { variant?: ButtonVariant; size?: ButtonSize }

const colours: Record<ButtonVariant, string> = {
  primary: 'text-white',
  quiet: 'text-ink',
  danger: 'text-danger',
  plain: 'text-link',
}

/** A link to the next step that looks like a button. */
export function LinkButton({ variant = 'quiet', size = 'md', className, ...rest }: Props) {
  return <Link {...rest} className={buttonStyle(variant, size, `${colours[variant]} ${className ?? ''}`)} />
}
