import { meetingErrors } from '@/lib/checking/check-short-texts'
import { localDateOf } from '@/lib/dates'
import { nameGaps, printNames } from '@/lib/publication/printed'
import type { KindOfRecord } from '@/lib/workflow/kind'
import type { Ref } from '@/lib/workflow/ref'
import { type MeetingContent, meetingContent, meetingFormat, readMeeting } from './content'
import { claimNumbers, releaseNumbers } from './numbers'
import { meetingGaps } from './rules'

export const meetingKind: KindOfRecord<MeetingContent> = {
  kind: 'meeting',
  format: meetingFormat,
  schema: meetingContent,
  read: readMeeting,
  refs,
  heading: (_db, content) => ({ title: content.title, filedUnder: content.startsOn }),
  gaps: (db, content, record) => [
    ...meetingGaps(content),
    ...nameGaps(printNames(db, refs(content), asOf(content, new Date(record.createdAt))), content.languages),
  ],
  errors: meetingErrors,
  text: textOf,
  print: (db, content, _record, now) => printNames(db, refs(content), asOf(content, now)),
  languages: (content) => content.languages,
  claim: claimNumbers,
  release: releaseNumbers,
}

function refs({ sessions, chair, topicIds }: MeetingContent): Ref[] {
  return [
    ...sessions.map(({ bodyId }) => ({ bodyId })),
    ...(chair.personId ? [{ personId: chair.personId }] : []),
    ...(chair.postId ? [{ postId: chair.postId }] : []),
    ...topicIds.map((topicId) => ({ topicId })),
  ]
}

function textOf({ summary, place, venue, agenda, decisions, documents, next }: MeetingContent): string {
  const texts = [
    ...[summary, place, venue, next.place, next.note],
    ...agenda.flatMap(({ text, outcome }) => [text, outcome]),
    ...decisions.map(({ text }) => text),
    ...documents.flatMap(({ name, nextStep }) => [name, nextStep]),
  ]
  return texts.flatMap((text) => Object.values(text)).join('\n')
}

/** A meeting shows names as they were on its first day. */
const asOf = (content: MeetingContent, now: Date) =>
  content.startsOn || localDateOf(now.toISOString(), content.zone)
