import type { EditorialReader } from '@/db/editorial/client'
import { instantOf } from '@/lib/dates'
import { organisationZone } from '@/lib/directory/organisation-zone'
import { choicesIn } from './choices'
import type { Confirmation, ConfirmedRelease } from './confirmation'
import type { IntakeText } from './intake-rows'
import type { Known } from './new-entries'
import { releaseBody } from './release-body'
import { releaseParts } from './release-parts'

type Source = { row: IntakeText; confirmed: Confirmation; known: Known; meetingId: string | null }

/** The release as it was issued: at noon of its day, about its meeting and everybody who is named in the confirmation. */
export function releaseContentOf(
  db: EditorialReader,
  { kind, title, lead, dateline, issuedOn }: ConfirmedRelease,
  { row, confirmed, known, meetingId }: Source,
) {
  const ids = (of: 'person' | 'body') => [
    ...new Set(
      [...choicesIn(confirmed)].flatMap(({ kind, choice }) => (kind === of && known.id(of, choice)) || []),
    ),
  ]
  const delegations = confirmed.meetings.flatMap(({ list }) => list?.delegations ?? [])
  const states = delegations.flatMap(({ stateId, isAbsent }) => (stateId && !isAbsent ? [stateId] : []))
  return {
    kind,
    title,
    lead,
    dateline,
    body: releaseBody(releaseParts(row.text, row.language).body),
    issuedAt: issuedOn ? instantOf(issuedOn, '12:00', organisationZone(db)) : null,
    about: {
      meetingId,
      bodyIds: ids('body').slice(0, 100),
      personIds: ids('person').slice(0, 100),
      stateIds: [...new Set(states)].slice(0, 100),
      topicIds: [],
    },
    contact: {},
    translationOf: null,
  }
}
