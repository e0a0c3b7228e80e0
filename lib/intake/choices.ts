import type { BodyChoice, Confirmation, ConfirmedMeeting, PersonChoice, PostChoice } from './confirmation'

/** Who or what is named somewhere in a confirmation, with the path of the field that names it. */
export type Choice = { field: string } & (
  | { kind: 'person'; choice: PersonChoice }
  | { kind: 'post'; choice: PostChoice }
  | { kind: 'body'; choice: BodyChoice }
)

/** Everyone and everything that a confirmation names. */
export function* choicesIn({ meetings }: Pick<Confirmation, 'meetings'>): Generator<Choice> {
  for (const [index, meeting] of meetings.entries()) yield* ofMeeting(meeting, `meetings.${index}`)
}

/** Everyone and everything that one meeting names. */
export function* ofMeeting({ sessions, chair, list }: ConfirmedMeeting, path: string): Generator<Choice> {
  for (const [i, { body }] of sessions.entries())
    yield { kind: 'body', choice: body, field: `${path}.sessions.${i}.body` }
  if (chair.person) yield { kind: 'person', choice: chair.person, field: `${path}.chair.person` }
  if (chair.post) yield { kind: 'post', choice: chair.post, field: `${path}.chair.post` }
  for (const [d, { body, rows }] of (list?.delegations ?? []).entries()) {
    const at = `${path}.list.delegations.${d}`
    if (body) yield { kind: 'body', choice: body, field: `${at}.body` }
    for (const [r, { person, post }] of rows.entries()) {
      yield { kind: 'person', choice: person, field: `${at}.rows.${r}.person` }
      if (post) yield { kind: 'post', choice: post, field: `${at}.rows.${r}.post` }
    }
  }
}
