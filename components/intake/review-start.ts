import type { Confirmation, ConfirmedMeeting } from '@/lib/intake/confirmation'
import type { EventValues, ReviewValues } from './review-values'

/** The form as it is opened: everything as it was read, each row with the field that it came from. */
export const reviewOf = ({ meetings, create, release }: Confirmation): ReviewValues => ({
  events: meetings.map((meeting, index) => eventOf(meeting, `meetings.${index}`)),
  create,
  hasRelease: release !== null,
  release: release ?? { kind: 'news', title: '', lead: '', dateline: '', issuedOn: '' },
})

function eventOf({ list, ...meeting }: ConfirmedMeeting, path: string): EventValues {
  const sourced = <Row>(rows: readonly Row[], name: string) =>
    rows.map((row, index) => ({ ...row, source: `${path}.${name}.${index}` }))
  return {
    isIncluded: true,
    meeting: {
      ...meeting,
      sessions: sourced(meeting.sessions, 'sessions'),
      agenda: sourced(meeting.agenda, 'agenda'),
      decisions: sourced(meeting.decisions, 'decisions'),
      documents: sourced(meeting.documents, 'documents'),
    },
    hasList: list !== null,
    delegations: sourced(list?.delegations ?? [], 'list.delegations').map((delegation) => ({
      ...delegation,
      rows: delegation.rows.map((row, index) => ({ ...row, source: `${delegation.source}.rows.${index}` })),
    })),
  }
}
