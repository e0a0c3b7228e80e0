import { type Locale, locales, type TextByLocale } from '@/db/locales'

/** The heading in a language, else in the first that has one; '' when there is none. */
export const headingIn = (title: TextByLocale, locale: Locale) =>
  title[locale] || locales.map((each) => title[each]).find(Boolean) || ''
