import { createTranslator } from 'next-intl'
import type { Locale } from '@/db/locales'
import { messagesOf } from '@/lib/i18n/messages'

/** The words of letters in a language: outside a request there is no translator but one's own. */
export type Words = (key: string, values?: Record<string, string | number>) => string

const made = new Map<string, { messages: object; words: Words }>()

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
