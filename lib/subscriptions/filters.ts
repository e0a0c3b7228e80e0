import { z } from 'zod'
import { filtersOf, inOrder, type ListFilters } from '@/lib/publication/list-filters'

/** What narrows a list, as its address has it; what no address could hold is refused, for it would narrow nothing. */
export const filters = z.record(z.string(), z.string().max(200, 'reference')).transform((given, ctx) => {
  const { filters: known, refused } = filtersOf(given)
  if (refused.length === 0) return known
  ctx.addIssue({ code: 'custom', message: 'reference' })
  return z.NEVER
})

/**
 * The query under which a narrowed list is known: its filters in their one order, so that the same list is one
 * subscription however its address was written.
 */
export const canonicalQuery = (given: ListFilters): string =>
  new URLSearchParams(inOrder(given) as Record<string, string>).toString()

/** The filters that a canonical query holds. */
export const filtersIn = (query: string): ListFilters => filtersOf(new URLSearchParams(query)).filters
