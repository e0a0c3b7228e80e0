import { createTranslator } from 'next-intl'
import type { Locale } from '@/db/locales'
import type { Say } from '@/lib/feeds/feed'
import { messagesOf } from '@/lib/i18n/messages'

/** The words of a language, as a page has them. The compiler knows no keys of messages that are read at run time. */
export const wordsOf = (locale: Locale): Say =>
  createTranslator({ locale, messages: messagesOf(locale) }) as unknown as Say
