import type { Locale } from '@/db/locales'

/** The name of a language in itself, with a capital: it stands alone. */
export function languageName(language: Locale): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
}
