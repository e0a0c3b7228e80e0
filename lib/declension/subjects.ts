import type { bodies, people, posts } from '@/db/editorial/schema/directory'
import { personForLanguage } from '@/lib/directory/language-names'
import { nameOn } from '@/lib/directory/names'
import type { Subject } from './case-rows'
import type { DeclinedKind } from './input'

type Rows = {
  person: typeof people.$inferSelect
  post: typeof posts.$inferSelect
  body: typeof bodies.$inferSelect
}

/** An entry of the directory that is declined, with the columns of its kind. */
export type DeclinedRow = { [Kind in DeclinedKind]: { kind: Kind; row: Rows[Kind] } }[DeclinedKind]

/** What is declined of an entry as it is called on a date; `codeOf` gives the code of a state by its id. */
export function subjectOf(
  entry: DeclinedRow,
  date: string,
  codeOf: (stateId: string) => string | undefined,
): Subject {
  switch (entry.kind) {
    case 'person': {
      const state = codeOf(entry.row.stateId ?? '') ?? null
      return { kind: 'person', name: personForLanguage(entry.row, state, date) }
    }
    case 'post':
      return { kind: 'post', text: nameOn(entry.row.names, date).ru?.title ?? '' }
    case 'body':
      return { kind: 'body', text: nameOn(entry.row.names, date).ru?.full ?? '' }
  }
}
