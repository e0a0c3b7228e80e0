import { type Locale, locales } from '@/db/locales'
import { listAddress } from './list-address'
import type { Alternates } from './organisation'

/** A page that has the same path in several languages: in every one, or in those given. */
export const alternates = (path: string, languages: readonly Locale[] = locales): Alternates =>
  Object.fromEntries(languages.map((language) => [language, `/${language}${path}`]))

/** Where a list is: the whole of it in every language, a narrowed one or a later page in its own alone. */
export function listAlternates(locale: Locale, path: string, query: Record<string, string | undefined>) {
  const whole = alternates(path)
  const own = listAddress(`/${locale}${path}`, query)
  return own === whole[locale] ? whole : { [locale]: own }
}
