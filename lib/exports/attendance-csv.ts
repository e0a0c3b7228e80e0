import type { House } from '@/lib/feeds/feed'
import type { MeetingView } from '@/lib/meetings/published'
import { csvOf } from './csv'

/** The attendance list of a meeting as a table for spreadsheets, in the words of its page; undefined where it has none. */
export function attendanceCsv(meeting: MeetingView, { siteUrl, say }: House): string | undefined {
  const { locale, participants } = meeting
  if (!participants) return undefined
  const { delegations } = participants
  const own = (column: string) => say(`api.attendance.columns.${column}`)
  const known = (column: string) => say(`newsroom.participants.columns.${column}`)
  const head = [
    ...['delegation', 'state', 'category'].map(own),
    ...['name', 'post', 'role', 'presence'].map(known),
    own('page'),
  ]
  const rows = delegations.flatMap(({ name, stateCode, category, rows }) =>
    rows.map((row) => [
      name,
      stateCode ?? '',
      say(`newsroom.participants.categories.${category}`),
      row.name,
      row.post,
      say(`newsroom.participants.roles.${row.role}`),
      say(`newsroom.participants.presences.${row.presence}`),
      row.slug ? `${siteUrl}/${locale}/people/${encodeURIComponent(row.slug)}` : '',
    ]),
  )
  return csvOf([head, ...rows].map((row) => row.map(asTyped)))
}

/** What one looks for or compares in a spreadsheet is typed with plain spaces. */
const asTyped = (text: string) => text.replaceAll('\u00a0', ' ')
