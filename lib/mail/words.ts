import { createTranslator } from 'next-intl'
import type { Locale } from '@/db/locales'
import { messagesOf } from '@/lib/i18n/messages'
import type { Translator } from '@/lib/publication/narrowing-words'

/** The words of letters in a language: outside a request there is no translator but one's own. */
export type Words = (key: string, values?: Record<string, string | number>) => string

const made = new Map<string, { messages: object; words: Words }>()

/** All messages of a language, with the question whether there is one. */
export const everyWord = (locale: Locale): Translator =>
  createTranslator({ locale, messages: messagesOf(locale), timeZone: 'UTC' }) as Translator

/** The messages under a namespace of a language. */
export function words(locale: Locale, namespace: string): Words {
  const messages = messagesOf(locale)
  const key = `${locale} ${namespace}`
  const known = made.get(key)
  if (known?.messages === messages) return known.words
  const words = createTranslator({ locale, messages, namespace, timeZone: 'UTC' }) as Words
  made.set(key, { messages, words })
  return words
}
