import { and, eq } from 'drizzle-orm'
import type { EditorialReader } from '@/db/editorial/client'
import { records } from '@/db/editorial/schema/records'
import { locales } from '@/db/locales'
import { showAttendance } from '@/lib/attendance/shown'
import { canonicalJson } from '@/lib/canonical'
import { showMeeting } from '@/lib/meetings/shown'
import { showRelease } from '@/lib/releases/shown'
import { kindOf } from '@/lib/workflow/kinds'
import { type PublishedRecord, publishedRecord } from './published-record'
import { showWithdrawal } from './shown-corrections'
import type { Show, Shown } from './tags'

/**
 * What the newsroom shows of a record at this moment, by the tags that its pages note; nothing while it is not
 * public. With a meeting comes its list, which is public only where the meeting is.
 */
export function shownOf(db: EditorialReader, recordId: string): Shown {
  const shown = new Map<string, string[]>()
  const show: Show = (tag, what) => {
    const known = shown.get(tag)
    if (known) known.push(canonicalJson(what))
    else shown.set(tag, [canonicalJson(what)])
  }
  for (const id of [recordId, ...listsOf(db, recordId)]) showRecord(db, show, publishedRecord(db, id))
  return shown
}

function listsOf(db: EditorialReader, meetingId: string): string[] {
  const isList = and(eq(records.meetingId, meetingId), eq(records.kind, 'attendance'))
  return db
    .select({ id: records.id })
    .from(records)
    .where(isList)
    .all()
    .map(({ id }) => id)
}

function showRecord(db: EditorialReader, show: Show, source: PublishedRecord) {
  const { record, live } = source
  if (!live) return showWithdrawal(show, source)
  const kind = kindOf(record.kind)
  const named = kind.languages(kind.read(live.revision.content, live.revision.format), record)
  const projected = { ...source, live, languages: locales.filter((locale) => named.includes(locale)) }
  if (record.kind === 'release') showRelease(show, projected)
  if (record.kind === 'meeting') showMeeting(show, projected)
  if (record.kind === 'attendance')
    showAttendance(show, projected, publishedRecord(db, record.meetingId ?? ''))
}
