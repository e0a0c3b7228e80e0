import type { Locale } from '@/db/locales'
import type { AttendanceContent } from '@/lib/attendance/content'
import { type RuleId, rules } from '@/lib/language/check/rules'
import type { MeetingContent } from '@/lib/meetings/content'
import { type CheckedText, checkedText, type Piece } from './checked-text'

type Texts = { readonly [locale in Locale]?: string }

const piece =
  (language: Locale) =>
  (field: string, texts: Texts): Piece => ({
    text: texts[language] ?? '',
    field: `${field}.${language}`,
    block: null,
  })

/** The words of a meeting in one language, each in the field of its form. */
export function meetingText(content: MeetingContent, language: Locale): CheckedText {
  const { title, summary, place, venue, agenda, decisions, documents, next } = content
  const of = piece(language)
  return checkedText([
    of('title', title),
    of('summary', summary),
    of('place', place),
    of('venue', venue),
    ...agenda.flatMap(({ text, outcome }, index) => [
      of(`agenda.${index}.text`, text),
      of(`agenda.${index}.outcome`, outcome),
    ]),
    ...decisions.map(({ text }, index) => of(`decisions.${index}.text`, text)),
    ...documents.flatMap(({ name, nextStep }, index) => [
      of(`documents.${index}.name`, name),
      of(`documents.${index}.nextStep`, nextStep),
    ]),
    of('next.place', next.place),
    of('next.note', next.note),
  ])
}

/** What was typed into a list of participants; the directory's own names are its own affair. */
export function listText({ delegations }: AttendanceContent, language: Locale): CheckedText {
  const of = piece(language)
  return checkedText(
    delegations.flatMap(({ label, rows }, at) => [
      of(`delegations.${at}.label`, label),
      ...rows.flatMap(({ name, post }, index) => [
        of(`delegations.${at}.rows.${index}.name`, name),
        of(`delegations.${at}.rows.${index}.post`, post),
      ]),
    ]),
  )
}

const without = (...left: RuleId[]) => rules.map(({ id }) => id).filter((id) => !left.includes(id))

/** An item of an agenda explains no abbreviation, is no sentence and tells of no day. */
export const rulesOfMeetings = without(
  'abbreviation',
  'articles',
  'brokenLine',
  'contact',
  'dateline',
  'postNotHeld',
  'recordDrift',
  'relativeDate',
  'sentenceStart',
)

/** Names and posts in the nominative, as somebody is called: they are not in a sentence at all. */
export const rulesOfLists = rulesOfMeetings.filter(
  (id) =>
    ![
      'agreement',
      'capitals',
      'counted',
      'ministers',
      'nameForm',
      'phraseCase',
      'spelling',
      'stateForm',
    ].includes(id),
)
