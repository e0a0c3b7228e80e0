export type FilterLink = {
  href: string
  label: string
  current: boolean
  /** How many there are. */
  count?: number
}

type Props = { label: string; links: readonly FilterLink[]; column?: boolean }

/** Narrows a list by plain links: years, kinds, topics; in a row, or one below the other. Nothing to choose, nothing shown. */
export function FilterLinks({ label, links, column = false }: Props) {
  if (links.length < 2) return null
  return (
    <nav aria-label={label} className="text-ui">
      <ul className={column ? 'space-y-2' : 'flex flex-wrap gap-x-4 gap-y-1'}>
        {links.map((link) => (
          <li key={link.href} className={column ? 'flex justify-between gap-4' : undefined}>
            <a
              href={link.href}
              aria-current={link.current ? 'true' : undefined}
              className={link.current ? 'font-semibold text-ink no-underline' : undefined}
            >
              {link.label}
            </a>
            {link.count !== undefined && (
              <span className="text-meta text-muted tabular-nums">
                {'\u00a0'}
                {link.count}
              </span>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}
