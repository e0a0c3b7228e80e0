import { z } from 'zod'
import { locales } from '@/db/locales'

/** The states a list can be filtered by; `edits` are public records with unpublished changes. */
export const stateFilters = ['draft', 'in_review', 'approved', 'published', 'edits', 'withdrawn'] as const
export type StateFilter = (typeof stateFilters)[number]

/** `waiting`: what this person can move on: to review, to publish, given back to them. */
export const listViews = ['mine', 'waiting'] as const
export type ListView = (typeof listViews)[number]

const text = z.string().trim().max(200)

/** The filters of a list as its address holds them. What is not understood counts as not set. */
export const listFilter = z.object({
  view: z.enum(listViews).optional().catch(undefined),
  state: z.enum(stateFilters).optional().catch(undefined),
  /** The kind of release or meeting. */
  kind: text.optional().catch(undefined),
  language: z.enum(locales).optional().catch(undefined),
  untranslated: z.literal('1').optional().catch(undefined),
  year: z
    .string()
    .regex(/^\d{4}$/)
    .optional()
    .catch(undefined),
  text: text.optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})

export type ListFilter = z.output<typeof listFilter>
