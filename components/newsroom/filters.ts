import type { FilterLink } from './filter-links'
import { listAddress } from './list-address'

type Choice = { value: string; label: string; count: number }
type Filters = Record<string, string | undefined>

/** The links that narrow a list by one thing and keep the rest, `all` of it first. */
export function filterLinks(
  path: string,
  filters: Filters,
  name: string,
  all: string,
  choices: readonly Choice[],
): FilterLink[] {
  const href = (value?: string) => listAddress(path, { ...filters, [name]: value })
  return [
    { href: href(), label: all, current: !filters[name] },
    ...choices.map(({ value, label, count }) => ({
      href: href(value),
      label,
      count,
      current: filters[name] === value,
    })),
  ]
}

export const isNarrowed = (filters: Filters) => Object.values(filters).some(Boolean)
