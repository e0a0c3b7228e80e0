import type { Locale } from '@/db/locales'
import en from '@/lib/i18n/messages/en/language.json'
import ru from '@/lib/i18n/messages/ru/language.json'
import type { Finding, Values } from './finding'

const messages: Record<Locale, Readonly<Record<string, string>>> = { ru: ru.check, en: en.check }

export type WordedFinding = Omit<Finding, 'message'> & { message: string }

/** A finding with its message in the language of a person, as the command line prints it. */
export const worded = (finding: Finding, locale: Locale): WordedFinding => ({
  ...finding,
  message: filled(messages[locale][finding.message.key] ?? finding.message.key, finding.message.values),
})

/** These messages have plain arguments only, so that no parser of messages is needed outside the browser's bundle. */
const filled = (message: string, values: Values) =>
  message.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
