import type { EditorialReader } from '@/db/editorial/client'
import type { Actor } from '@/lib/context'
import { localDateOf } from '@/lib/dates'
import { knownDirectory } from '@/lib/directory/known-directory'
import { organisationZone } from '@/lib/directory/organisation-zone'
import { houseStyleOf } from '@/lib/house-style/queries'
import type { Reason } from '@/lib/refusal'
import type { ReleaseContent } from '@/lib/releases/content'
import type { RecordRow } from '@/lib/workflow/kind'
import { errorReasons } from './error-reasons'
import { findIn } from './find'
import { ignoredOf } from './ignored-queries'
import { meetingToCheck } from './meeting-record'
import type { PlacedFinding } from './placed-finding'
import { expectedOf, releaseText } from './release-text'
import { type CheckSettings, checkSettings } from './settings'
import { quickSpelling } from './spelling'

type Checked = { db: EditorialReader; actor: Actor }

/** What a release is checked by. */
export const releaseSettings = (
  checked: Checked,
  { about }: ReleaseContent,
  { id }: Pick<RecordRow, 'id'>,
): CheckSettings => ({
  ...checkSettings(houseStyleOf(checked.db)),
  ignored: ignoredOf(checked.db, id),
  ...meetingToCheck(checked, about.meetingId),
})

/** What the rules of the house find in a release, but for what was set aside in it. */
export function releaseFindings(
  checked: Checked,
  content: ReleaseContent,
  record: RecordRow,
): PlacedFinding[] {
  const { issuedAt } = content
  const reading = {
    text: releaseText(content),
    language: record.language ?? 'ru',
    date: issuedAt ? localDateOf(issuedAt, organisationZone(checked.db)) : undefined,
    expects: expectedOf(content),
  }
  const settings = releaseSettings(checked, content, record)
  return findIn(reading, settings, knownDirectory(checked.db), quickSpelling())
}

/** The errors for which a release is not taken into review. */
export const releaseErrors = (checked: Checked, content: ReleaseContent, record: RecordRow): Reason[] =>
  errorReasons(releaseFindings(checked, content, record))
