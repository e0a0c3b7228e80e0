import type { Locale } from '@/db/locales'

const names = new Map<Locale, string>()

/** The name of a language in itself, with a capital: it stands alone. */
export function languageName(language: Locale): string {
  const known = names.get(language)
  if (known) return known
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language
  const capital = name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
  names.set(language, capital)
  return capital
}
