import type { Reason } from '@/lib/refusal'
import type { ReleaseContent } from '@/lib/releases/content'
import { unfilled } from './advisory-text'
import { writtenLines } from './written'

/** What keeps a media advisory from being reviewed: it is of a meeting, and nothing of it is left to be filled in, whatever it is called now. */
export function advisoryGaps(content: ReleaseContent): Reason[] {
  const isOfNone = content.kind === 'advisory' && content.about.meetingId === null
  return [
    ...(isOfNone ? [{ key: 'advisory.meeting', field: 'about.meetingId' }] : []),
    ...writtenLines(content).flatMap(({ field, text }) =>
      unfilled(text).map((words) => ({ key: 'advisory.unfilled', field, values: { words } })),
    ),
  ]
}
