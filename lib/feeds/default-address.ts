import { type Locale, locales } from '@/db/locales'

/**
 * Where a reader of none of its languages finds a page (`x-default`): the home page is asked for without a language and
 * answers in the likeliest one, every other page has its first language. Undefined where there is only one.
 */
export function defaultAddress(addresses: { readonly [language in Locale]?: string }): string | undefined {
  const known = locales.flatMap((locale) => addresses[locale] ?? [])
  if (known.length < 2) return undefined
  return locales.every((locale) => addresses[locale] === `/${locale}`) ? '/' : known[0]
}
