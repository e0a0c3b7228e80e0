import type { Locale } from '@/db/locales'

/** The organisation as its masthead and footer show it, in one language. */
export type OrganisationView = {
  name: string
  abbreviation: string
  /** The address of its emblem. */
  emblem: string
  /** A line above everything: that this is a demonstration. */
  notice?: string
  address?: string
  contacts: readonly { label: string; name?: string; phone?: string; email?: string }[]
}

export const sections = ['releases', 'meetings', 'bodies', 'people', 'topics'] as const
export type Section = (typeof sections)[number]

/** Where this same page is in other languages; a language that is left out leads to its home. */
export type Alternates = { [locale in Locale]?: string }

/** A day as the machine and as the reader has it. */
export type PrintedDate = { iso: string; words: string }
