import { may } from '@/lib/access/authorise'
import type { AttendanceContent } from '@/lib/attendance/content'
import type { Ctx } from '@/lib/context'
import { directoryAsJson } from '@/lib/directory/known-directory'
import type { MeetingContent } from '@/lib/meetings/content'
import type { ReleaseContent } from '@/lib/releases/content'
import type { RecordView } from '@/lib/workflow/record-queries'
import { isOpen } from '@/lib/workflow/state'
import { releaseFindings, releaseSettings } from './check-release'
import { listFindings, meetingFindings } from './check-short-texts'
import { ignoredIn } from './ignored-queries'

/** What a release is read along with while it is written. */
export const checkingOf = (ctx: Ctx, { record, content }: RecordView<ReleaseContent>) => ({
  recordId: record.id,
  language: record.language ?? 'ru',
  settings: releaseSettings(ctx, content, record),
  meetingId: content.about.meetingId,
  ignored: ignoredIn(ctx, record.id) ?? [],
})

/** What a reviewer is told of the text: what the rules find in it now, and what was left as it is. */
export const reviewedChecks = (ctx: Ctx, { record, content, edition }: RecordView<ReleaseContent>) => ({
  findings: isOpen(edition.status) ? releaseFindings(ctx, content, record) : undefined,
  ignored: ignoredIn(ctx, record.id) ?? [],
})

/** The directory for the checker in the browser of those who may read it. */
export const directoryForChecking = (ctx: Ctx) =>
  may(ctx, 'directory.read') ? directoryAsJson(ctx.db) : undefined

/** The same of a meeting, as it was saved last. */
export const checksOfMeeting = (ctx: Ctx, { record, content, edition }: RecordView<MeetingContent>) => ({
  findings: isOpen(edition.status) ? meetingFindings(ctx, content, record) : [],
  ignored: ignoredIn(ctx, record.id) ?? [],
})

/** The same of a list of participants. */
export const checksOfList = (ctx: Ctx, { record, content, edition }: RecordView<AttendanceContent>) => ({
  findings: isOpen(edition.status) ? listFindings(ctx, content, record) : [],
  ignored: ignoredIn(ctx, record.id) ?? [],
})
