import { declinePerson } from '@/lib/language/russian/names'
import { readNames } from '@/lib/language/testing/names-table'
import { declinedLines } from './declined-table'
import type { LanguageRow } from './language-row'

const tables = [
  { what: 'names', file: 'names.tsv' },
  { what: 'names that the rules were not made on', file: 'names-held-out.tsv' },
  { what: 'names written blind', file: 'names-blind.tsv' },
  { what: 'names written blind and not read', file: 'names-blind-unread.tsv' },
]

export const names: LanguageRow = {
  name: 'names',
  run: () =>
    tables.flatMap(({ what, file }) => {
      const judged = readNames(file).map(({ person, expected }) => ({
        made: declinePerson(person),
        right: expected,
      }))
      return declinedLines(what, 0.99, judged)
    }),
}
