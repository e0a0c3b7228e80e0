import type { Locale } from '@/db/locales'
import type { Reason } from '@/lib/refusal'
import { isBlankText } from '@/lib/text-by-locale'
import type { MeetingContent } from './content'

/** What a meeting record still lacks before another person can review it. */
export function meetingGaps(content: MeetingContent): Reason[] {
  const reasons: Reason[] = []
  if (content.languages.length === 0) reasons.push({ key: 'meeting.languages', field: 'languages' })
  if (!content.startsOn) reasons.push({ key: 'meeting.startsOn', field: 'startsOn' })
  if (content.endsOn && content.endsOn < content.startsOn) {
    reasons.push({ key: 'meeting.endsBeforeStart', field: 'endsOn' })
  }
  if (content.kind === 'session' && content.sessions.length === 0) {
    reasons.push({ key: 'meeting.body', field: 'sessions' })
  }
  if (content.chair.postId && !content.chair.personId) {
    reasons.push({ key: 'meeting.chair', field: 'chair.personId' })
  }
  reasons.push(...resultGaps(content))
  return [...reasons, ...content.languages.flatMap((language) => textGaps(content, language))]
}

/** A meeting that was not held has come to nothing: what it was to decide is on its agenda. */
function resultGaps({ status, agenda, decisions }: MeetingContent): Reason[] {
  if (status !== 'cancelled' && status !== 'postponed') return []
  const withOutcome = agenda.flatMap(({ outcome }, index) =>
    isBlankText(outcome) ? [] : [{ key: 'meeting.outcomeOfNone', field: `agenda.${index}.outcome` }],
  )
  if (decisions.length > 0) withOutcome.push({ key: 'meeting.decisionOfNone', field: 'decisions.0.text' })
  return withOutcome
}

/** Every text that readers see is there in a language the record says it is complete in. */
function textGaps(content: MeetingContent, language: Locale): Reason[] {
  const title = { key: 'meeting.title', field: `title.${language}`, values: { language } }
  const missing = (part: string, field: string, index = 0): Reason => ({
    key: 'meeting.text',
    field: `${field}.${language}`,
    values: { language, part, place: index + 1 },
  })
  const isHalf = (text: MeetingContent['title']) => Object.values(text).some(Boolean) && !text[language]
  const isPublic = ({ visibility }: { visibility: string }) => visibility === 'public'
  return [
    ...(content.title[language] ? [] : [title]),
    ...(isHalf(content.place) ? [missing('place', 'place')] : []),
    ...(isHalf(content.venue) ? [missing('venue', 'venue')] : []),
    ...content.agenda.flatMap((item, index) =>
      isPublic(item)
        ? [
            ...(item.text[language] ? [] : [missing('agenda', `agenda.${index}.text`, index)]),
            ...(isHalf(item.outcome) ? [missing('outcome', `agenda.${index}.outcome`, index)] : []),
          ]
        : [],
    ),
    ...content.decisions.flatMap((item, index) =>
      isPublic(item) && !item.text[language] ? [missing('decision', `decisions.${index}.text`, index)] : [],
    ),
    ...content.documents.flatMap((item, index) => [
      ...(item.name[language] ? [] : [missing('document', `documents.${index}.name`, index)]),
      ...(isHalf(item.nextStep) ? [missing('nextStep', `documents.${index}.nextStep`, index)] : []),
    ]),
  ]
}
