import type { Locale } from '@/db/locales'
import type { Reason } from '@/lib/refusal'
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
  return [...reasons, ...content.languages.flatMap((language) => textGaps(content, language))]
}

/** Every text that readers see is there in a language the record says it is complete in. */
function textGaps(content: MeetingContent, language: Locale): Reason[] {
  const values = { language }
  const missing = (key: string, field: string) => ({ key, field: `${field}.${language}`, values })
  const isPublic = ({ visibility }: { visibility: string }) => visibility === 'public'
  const other = language === 'ru' ? 'en' : 'ru'
  return [
    ...(content.title[language] ? [] : [missing('meeting.title', 'title')]),
    ...(content.place[other] && !content.place[language] ? [missing('meeting.text', 'place')] : []),
    ...(content.venue[other] && !content.venue[language] ? [missing('meeting.text', 'venue')] : []),
    ...content.agenda.flatMap((item, index) =>
      isPublic(item)
        ? [
            ...(item.text[language] ? [] : [missing('meeting.text', `agenda.${index}.text`)]),
            ...(item.outcome[other] && !item.outcome[language]
              ? [missing('meeting.text', `agenda.${index}.outcome`)]
              : []),
          ]
        : [],
    ),
    ...content.decisions.flatMap((item, index) =>
      isPublic(item) && !item.text[language] ? [missing('meeting.text', `decisions.${index}.text`)] : [],
    ),
    ...content.documents.flatMap((item, index) => [
      ...(item.name[language] ? [] : [missing('meeting.text', `documents.${index}.name`)]),
      ...(item.nextStep[other] && !item.nextStep[language]
        ? [missing('meeting.text', `documents.${index}.nextStep`)]
        : []),
    ]),
  ]
}
