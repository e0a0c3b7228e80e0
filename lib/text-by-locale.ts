import { type Locale, locales, type TextByLocale } from '@/db/locales'

/** A text that is still empty in every language. */
export const blankText = () =>
  Object.fromEntries(locales.map((locale) => [locale, ''])) as Record<Locale, string>

export const isBlankText = (text: TextByLocale) => locales.every((locale) => !text[locale])

/** A text in a language, else in the first that has it; '' when none has. */
export const textIn = (text: TextByLocale, locale: Locale): string =>
  text[locale] || locales.map((each) => text[each]).find(Boolean) || ''
