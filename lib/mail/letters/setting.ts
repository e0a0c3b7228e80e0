import type { Locale } from '@/db/locales'
import { momentInWords, zoneInWords } from '@/lib/i18n/format'
import type { Newsroom } from '@/lib/publication/newsroom'

/** In what a letter is written: the public store at a moment, the language, and where the site is. */
export type Setting = { newsroom: Newsroom; locale: Locale; siteUrl: string }

/** An instant in the organisation's zone, with the zone: «24 нояб. 2026, 15:00 МСК». */
export const momentOf = (instant: string, { newsroom, locale }: Setting) =>
  `${momentInWords(instant, newsroom.zone, locale)}\u00a0${zoneInWords(newsroom.zone, instant.slice(0, 10), locale)}`

/** The address of a page of the site. */
export const pageHref = ({ siteUrl, locale }: Setting, path: string) => `${siteUrl}/${locale}/${path}`
