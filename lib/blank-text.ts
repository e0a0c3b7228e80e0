import { type Locale, locales } from '@/db/locales'

/** A text that is still empty in every language. */
export const blankText = () =>
  Object.fromEntries(locales.map((locale) => [locale, ''])) as Record<Locale, string>

export const isBlankText = (text: Record<Locale, string>) => locales.every((locale) => !text[locale])
