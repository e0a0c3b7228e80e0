import { describe, expect, test } from 'vitest'
import { type NamedRow, readNames, withoutDots } from '../testing/names-table'
import { cases } from './forms'
import { declinePerson } from './names'

describe.each(['names.tsv', 'names-held-out.tsv', 'names-blind.tsv', 'names-blind-unread.tsv'])(
  'the names of %s',
  (file) => {
    const rows = readNames(file)
    const wrong = rows.flatMap(wrongForms)

    test('are right in at least 99 of 100 forms', () => {
      const total = rows.length * cases.length
      const share = 1 - wrong.length / total
      const sure = rows.filter(({ person }) => declinePerson(person).sure).length
      process.stdout.write(
        `${file}: ${rows.length} names, ${(share * 100).toFixed(2)} % right, ${sure} sure\n`,
      )
      expect(share, wrong.map(({ text }) => text).join('\n')).toBeGreaterThanOrEqual(0.99)
    })

    test('are never wrong and sure at once', () => {
      expect(wrong.filter(({ sure }) => sure).map(({ text }) => text)).toEqual([])
    })
  },
)

function wrongForms({ person, expected }: NamedRow) {
  const { forms, sure } = declinePerson(person)
  return cases
    .filter((of) => !expected[of].includes(withoutDots(forms[of])))
    .map((of) => ({ sure, text: `${of}: ${forms[of]}, not ${expected[of].join(' or ')}` }))
}
