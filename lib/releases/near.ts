import type { Locale } from '@/db/locales'

/** The year in which something was issued, as UTC has it: by it the neighbours of a release are filed. */
export const yearOf = (issuedAt: string) => Number(issuedAt.slice(0, 4))

/** Stands for the releases of a year in a language that are about a body or topic, and for when each was issued. */
export const nearTag = (locale: Locale, entryId: string, year: number) => `near:${locale}:${entryId}:${year}`
