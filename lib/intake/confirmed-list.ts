import type { Locale } from '@/db/locales'
import type { AttendanceContent, AttendanceRow } from '@/lib/attendance/content'
import { newId } from '@/lib/id'
import { blankText } from '@/lib/text-by-locale'
import type { ConfirmedDelegation, ConfirmedMeeting } from './confirmation'
import type { Known } from './new-entries'

/** The list of a meeting as it was confirmed, complete in the language of the text. */
export function listContentOf(
  known: Known,
  language: Locale,
  { delegations }: NonNullable<ConfirmedMeeting['list']>,
): AttendanceContent {
  const said = (words: string) => ({ ...blankText(), [language]: words })
  return {
    delegations: delegations.map((delegation) => ({
      id: newId(),
      stateId: delegation.stateId,
      bodyId: known.id('body', delegation.body),
      label: said(delegation.label),
      category: delegation.category,
      rows: rowsOf(delegation).map(
        ({ person, post, role, presence }): AttendanceRow => ({
          id: newId(),
          personId: known.id('person', person),
          name: said(person.as === 'typed' ? person.text : ''),
          postId: known.id('post', post),
          post: said(post?.as === 'typed' ? post.text : ''),
          role,
          presence: delegation.isAbsent ? 'absent' : presence,
        }),
      ),
    })),
    languages: [language],
  }
}

/** A delegation without a row is there; one that was away has a row that says so. */
const rowsOf = ({ rows, isAbsent }: ConfirmedDelegation): ConfirmedDelegation['rows'] =>
  isAbsent && rows.length === 0
    ? [{ person: { as: 'typed', text: '' }, post: null, role: 'head', presence: 'absent' }]
    : rows
