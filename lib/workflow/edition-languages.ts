import { type Locale, locales } from '@/db/locales'
import type { RevisionRow } from './edition'
import type { RecordRow } from './kind'
import { kindOf } from './kinds'

/** The languages in which a revision exists, or would exist, publicly. */
export function revisionLanguages(record: RecordRow, revision: RevisionRow): Locale[] {
  const kind = kindOf(record.kind)
  const languages = kind.languages(kind.read(revision.content, revision.format), record)
  return locales.filter((locale) => languages.includes(locale))
}
