import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locale } from '@/db/locales'

export type Messages = { [key: string]: string | Messages }

const folder = join(process.cwd(), 'lib', 'i18n', 'messages')
const loaded = new Map<Locale, Messages>()

/** Every message of a language: one file a namespace. Read once, except in development. */
export function messagesOf(locale: Locale): Messages {
  const known = loaded.get(locale)
  if (known && process.env.NODE_ENV === 'production') return known
  const messages: Messages = {}
  for (const file of readdirSync(join(folder, locale))) {
    messages[file.replace('.json', '')] = JSON.parse(readFileSync(join(folder, locale, file), 'utf8'))
  }
  loaded.set(locale, messages)
  return messages
}
