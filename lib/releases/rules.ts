import type { Locale } from '@/db/locales'
import type { MeetingContent } from '@/lib/meetings/content'
import type { Reason } from '@/lib/refusal'
import { plainText } from '@/lib/richtext/text'
import type { RecordRow } from '@/lib/workflow/kind'
import type { ReleaseContent } from './content'

/** What a release still lacks before another person can review it. */
export function releaseGaps(content: ReleaseContent): Reason[] {
  const reasons: Reason[] = []
  if (!content.title) reasons.push({ key: 'release.title', field: 'title' })
  if (!plainText(content.body).trim()) reasons.push({ key: 'release.body', field: 'body' })
  if (!content.issuedAt) reasons.push({ key: 'release.issuedAt', field: 'issuedAt' })
  const { contact } = content
  if (contact.name && !contact.phone && !contact.email) {
    reasons.push({ key: 'release.contact', field: 'contact.phone' })
  }
  return reasons
}

/** What a release is about may be a meeting and no other kind of record. */
export function aboutGaps({ about }: ReleaseContent, meeting: RecordRow | undefined): Reason[] {
  const fits = about.meetingId === null || meeting?.kind === 'meeting'
  return fits ? [] : [{ key: 'release.meeting', field: 'about.meetingId' }]
}

/** The release that another is to be the translation of. */
export type Original = {
  language: Locale | null
  isTranslation: boolean
  /** Another translation of it into the same language is public or on its way. */
  isTranslated: boolean
}

/** A translation is of a release in another language, of the original rather than of a translation of it, and the only one. */
export function translationGaps(
  content: ReleaseContent,
  language: Locale,
  original: Original | undefined,
): Reason[] {
  if (!content.translationOf) return []
  const fits = original && original.language !== language && !original.isTranslation
  if (!fits) return [{ key: 'release.translationOf', field: 'translationOf' }]
  return original.isTranslated
    ? [{ key: 'release.translated', field: 'translationOf', values: { language } }]
    : []
}

/** A release is not published before the moment that it bears. */
export function releasePublicationBlockers(content: ReleaseContent, now: Date): Reason[] {
  const isEarly = content.issuedAt !== null && content.issuedAt > now.toISOString()
  return isEarly ? [{ key: 'release.issuedInFuture', field: 'issuedAt' }] : []
}

/** What a release about a meeting begins with: the meeting, its bodies and its topics. */
export const aboutMeeting = (meetingId: string, { sessions, topicIds }: MeetingContent) => ({
  meetingId,
  bodyIds: [...new Set(sessions.map(({ bodyId }) => bodyId))],
  personIds: [],
  stateIds: [],
  topicIds,
})
