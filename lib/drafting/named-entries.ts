import type { EditorialReader } from '@/db/editorial/client'
import { stateCodes } from '@/lib/directory/state-codes'
import type { Text } from '@/lib/language/draft/text'
import type { LanguageRecord } from '@/lib/language/record'
import { entryOf } from './entry'

/** More than that no release is about. */
const most = 100

/** Under whom a drafted release is found: the people whom its text names, and the states that were there. */
export function namedEntries(
  db: EditorialReader,
  { meetingId, record, text }: { meetingId: string; record: LanguageRecord; text: Text },
): { personIds: string[]; stateIds: string[] } {
  const spans = [...text.title, ...text.lead, ...text.paragraphs.flat()]
  const rows = spans.flatMap(({ from }) => (from?.entity === 'person' ? from.id : []))
  const named = [...new Set(rows)].flatMap(
    (id) => entryOf(db, meetingId, { entity: 'person', id, field: 'name' })?.id ?? [],
  )
  const present = record.delegations.filter(({ rows }) => rows.some(({ presence }) => presence !== 'absent'))
  const codes = new Set(present.flatMap(({ state }) => state ?? []))
  const states = [...stateCodes(db)].filter(([, code]) => codes.has(code)).map(([id]) => id)
  return { personIds: [...new Set(named)].slice(0, most), stateIds: states.slice(0, most) }
}
