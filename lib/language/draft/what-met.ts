import type { LanguageRecord } from '../record'
import type { Pen } from './pen'
import { isAbsent } from './russian/attendance'

type Language = 'ru' | 'en'

/**
 * The record with a title in this language where an editor has given one; undefined where nothing says what has met:
 * «A meeting was held» is no news. A title in the other language is asked about.
 */
export function knownToMeet(
  pen: Pen,
  record: LanguageRecord,
  language: Language,
): LanguageRecord | undefined {
  if (saysWhatMet(record, language)) return record
  const other = record.title[language === 'ru' ? 'en' : 'ru'].trim()
  if (!other) return undefined
  const question = language === 'ru' ? 'по-русски?' : 'in English?'
  const from = { entity: 'meeting', id: 'meeting', field: 'title' } as const
  const { text } = pen.ask({ about: language, text: other, question, options: [] }, '', from)
  return text.trim() ? { ...record, title: { ...record.title, [language]: text } } : undefined
}

function saysWhatMet({ kind, title, sessions, operation, delegations }: LanguageRecord, language: Language) {
  if (title[language].trim()) return true
  if (kind === 'operation')
    return Boolean(operation?.name[language] || (language === 'en' && operation?.name.ru))
  if (kind === 'bilateral') return delegations.some((each) => !isAbsent(each))
  return sessions.length > 0
}
