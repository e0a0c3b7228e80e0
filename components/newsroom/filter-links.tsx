export type FilterLink = { href: string; label: string; current: boolean; lang?: string }

/** Narrows a list by plain links: years, kinds, topics. */
export function FilterLinks({ label, links }: { label: string; links: readonly FilterLink[] }) {
  return (
    <nav aria-label={label} className="text-ui">
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        {links.map((link) => (
          <li key={link.href}>
            <a
              href={link.href}
              aria-current={link.current ? 'true' : undefined}
              className={link.current ? 'font-semibold text-ink no-underline' : undefined}
            >
              {link.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
