import type { Choice } from '@/lib/accessibility/view'

type Props = { name: Choice; value: string; children: string }

const sizes: Record<string, string> = { normal: 'text-body', large: 'text-h3', largest: 'text-h2' }
const faces: Record<string, string> = { site: 'font-sans', sans: 'font-sans', serif: 'font-serif' }

/** A choice in words that look like what they offer. */
export function ViewSample({ name, value, children }: Props) {
  if (name === 'text') return <span className={sizes[value]}>{children}</span>
  if (name === 'face') return <span className={faces[value]}>{children}</span>
  if (name === 'spacing') return <span data-spacing={value}>{children}</span>
  if (name !== 'colours' || value === 'site') return <span>{children}</span>
  return (
    <span data-colours={value} className="border border-field bg-sheet px-3 py-1 text-ink">
      {children}
    </span>
  )
}
