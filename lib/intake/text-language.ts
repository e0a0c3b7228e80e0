import type { Locale } from '@/db/locales'

/** The language of a text by its letters: one Cyrillic letter in three makes it Russian. */
export function languageOfText(text: string): Locale {
  const start = text.slice(0, 20_000)
  const cyrillic = start.match(/\p{Script=Cyrillic}/gu)?.length ?? 0
  const latin = start.match(/\p{Script=Latin}/gu)?.length ?? 0
  return cyrillic * 2 >= latin ? 'ru' : 'en'
}
