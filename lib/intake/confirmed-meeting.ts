import type { EditorialReader } from '@/db/editorial/client'
import type { Locale } from '@/db/locales'
import { organisationZone } from '@/lib/directory/organisation-zone'
import { newId } from '@/lib/id'
import type { MeetingContent } from '@/lib/meetings/content'
import type { Reason } from '@/lib/refusal'
import { blankText } from '@/lib/text-by-locale'
import type { ConfirmedMeeting, PersonChoice } from './confirmation'
import type { Known } from './new-entries'

/** The record of a meeting as it was confirmed, in the language of the text and complete in that one. */
export function meetingContentOf(
  db: EditorialReader,
  known: Known,
  language: Locale,
  confirmed: ConfirmedMeeting,
): MeetingContent {
  const { kind, status, startsOn, endsOn, startTime, format, chair, next } = confirmed
  const said = (words: string) => ({ ...blankText(), [language]: words })
  return {
    kind,
    status,
    title: said(confirmed.title),
    summary: said(confirmed.summary),
    sessions: confirmed.sessions.map(({ body, number }) => ({
      bodyId: known.id('body', body) ?? '',
      series: kind,
      number,
    })),
    startsOn,
    endsOn,
    startTime,
    zone: organisationZone(db),
    place: said(confirmed.place),
    venue: said(confirmed.venue),
    format,
    chair: { personId: known.id('person', chair.person), postId: known.id('post', chair.post) },
    agenda: confirmed.agenda.map(({ text, outcome }) => ({
      id: newId(),
      text: said(text),
      outcome: said(outcome),
      visibility: 'public',
    })),
    decisions: confirmed.decisions.map(({ text }) => ({
      id: newId(),
      text: said(text),
      visibility: 'public',
    })),
    documents: confirmed.documents.map(({ name }) => ({
      id: newId(),
      name: said(name),
      nextStep: blankText(),
    })),
    namesAbsentStates: false,
    next: { startsOn: next.startsOn, place: said(next.place), note: said(next.note) },
    topicIds: [],
    languages: [language],
  }
}

/** What a record has no room for as typed: a body, and who chaired in what post. */
export function typedReasons({ meetingId, sessions, chair, list }: ConfirmedMeeting, path: string): Reason[] {
  const delegations = (list?.delegations ?? []).flatMap(({ body }, i) =>
    body?.as === 'typed' ? [{ key: 'intake.body', field: `${path}.list.delegations.${i}.body` }] : [],
  )
  // Nothing is made of the other fields where the meeting is there already.
  if (meetingId) return delegations
  const bodies = sessions.flatMap(({ body }, i) =>
    body.as === 'typed' ? [{ key: 'intake.body', field: `${path}.sessions.${i}.body` }] : [],
  )
  return [
    ...bodies,
    ...(isSaid(chair.person) ? [{ key: 'intake.chair', field: `${path}.chair.person` }] : []),
    ...(isSaid(chair.post) ? [{ key: 'intake.chairPost', field: `${path}.chair.post` }] : []),
    ...delegations,
  ]
}

const isSaid = (choice: PersonChoice | null) => choice?.as === 'typed' && choice.text !== ''
