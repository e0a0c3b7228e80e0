import type { EditorialReader } from '@/db/editorial/client'
import type { Locale } from '@/db/locales'
import type { AttendanceContent } from '@/lib/attendance/content'
import { knownDirectory } from '@/lib/directory/known-directory'
import { houseStyleOf } from '@/lib/house-style/queries'
import type { RuleId } from '@/lib/language/check/rules'
import type { MeetingContent } from '@/lib/meetings/content'
import type { RecordRow } from '@/lib/workflow/kind'
import type { CheckedText } from './checked-text'
import { errorReasons } from './error-reasons'
import { findIn } from './find'
import { ignoredOf } from './ignored-queries'
import type { PlacedFinding } from './placed-finding'
import { checkSettings } from './settings'
import { listText, meetingText, rulesOfLists, rulesOfMeetings } from './short-texts'
import { quickSpelling } from './spelling'

type Checked = { db: EditorialReader }
type Record = Pick<RecordRow, 'id'>

/** What the rules find in the words of a meeting, in each language that it is complete in. */
export const meetingFindings = (checked: Checked, content: MeetingContent, record: Record): PlacedFinding[] =>
  findingsIn(checked, record, {
    texts: content.languages.map((language) => ({ language, text: meetingText(content, language) })),
    only: rulesOfMeetings,
    date: content.startsOn || undefined,
  })

/** What they find in what was typed into a list of participants. */
export const listFindings = (checked: Checked, content: AttendanceContent, record: Record): PlacedFinding[] =>
  findingsIn(checked, record, {
    texts: content.languages.map((language) => ({ language, text: listText(content, language) })),
    only: rulesOfLists,
  })

export const meetingErrors = (checked: Checked, content: MeetingContent, record: Record) =>
  errorReasons(meetingFindings(checked, content, record))

export const listErrors = (checked: Checked, content: AttendanceContent, record: Record) =>
  errorReasons(listFindings(checked, content, record))

function findingsIn(
  { db }: Checked,
  { id }: Record,
  {
    texts,
    only,
    date,
  }: { texts: { language: Locale; text: CheckedText }[]; only: readonly RuleId[]; date?: string | undefined },
): PlacedFinding[] {
  const settings = { ...checkSettings(houseStyleOf(db)), ignored: ignoredOf(db, id) }
  return texts.flatMap(({ language, text }) =>
    findIn({ text, language, date, only }, settings, knownDirectory(db), quickSpelling()),
  )
}
