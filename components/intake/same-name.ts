import type { Choice } from './choice-field'
import type { ReviewValues } from './review-values'

type Row = `events.${number}.meeting.chair` | `events.${number}.delegations.${number}.rows.${number}`

/** Somebody's name or post in the form. */
export type Named = { kind: 'person' | 'post'; name: `${Row}.person` | `${Row}.post`; choice: Choice | null }

/** Everybody who is named in the form, and in what post. */
export function namedIn({ events }: ReviewValues): Named[] {
  const both = (row: Row, { person, post }: { person: Choice | null; post: Choice | null }): Named[] => [
    { kind: 'person', name: `${row}.person`, choice: person },
    { kind: 'post', name: `${row}.post`, choice: post },
  ]
  return events.flatMap(({ meeting, delegations }, e) => [
    ...both(`events.${e}.meeting.chair`, meeting.chair),
    ...delegations.flatMap(({ rows }, d) =>
      rows.flatMap((row, r) => both(`events.${e}.delegations.${d}.rows.${r}`, row)),
    ),
  ])
}
