import type { ReactNode } from 'react'

type Props = {
  action: string
  /** What goes along with what is chosen. */
  hidden?: Readonly<Record<string, string | undefined>>
  className?: string
  children: ReactNode
}

/** A form of plain HTML that is sent to the desk's side of the house. */
export function PlainForm({ action, hidden = {}, className, children }: Props) {
  return (
    <form action={action} method="post" className={className}>
      {Object.entries(hidden).map(([name, value]) =>
        value ? <input key={name} type="hidden" name={name} value={value} /> : null,
      )}
      {children}
    </form>
  )
}

type ButtonProps = { children: ReactNode; label?: string; isQuiet?: boolean }

/** Sends the form. Quiet beside others of its kind; `label` says more than what is seen of it. */
export function SendButton({ children, label, isQuiet = false }: ButtonProps) {
  const tone = isQuiet
    ? 'min-h-9 border-field px-3 py-1 text-link text-ui hover:border-ink'
    : 'min-h-11 border-ink bg-ink px-6 py-2 text-body text-sheet hover:border-link hover:bg-link'
  return (
    <button
      type="submit"
      aria-label={label}
      className={`cursor-pointer rounded-sm border font-medium pointer-coarse:min-h-11 ${tone}`}
    >
      {children}
    </button>
  )
}
