import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { NameVersion, StateName } from '@/db/editorial/schema/directory'
import { bodyNames, labelOf, nameIn, nameOn, personNames } from './names'
import { distance } from './partial-dates'

const named = (official: string) => ({ ru: { official, short: official } })
const partialDates = fc.constantFrom('1950', '1991-09', '1991-09-18', '1999', '2020-02', '2020-11-20', '2030')

const bssr: NameVersion<StateName> = { from: null, to: '1991-09-18', names: named('БССР') }
const belarus: NameVersion<StateName> = { from: '1991-09-19', to: null, names: named('Республика Беларусь') }

describe('the name of a date', () => {
  test('is the version that covers it, on its first and its last day too', () => {
    expect(nameOn([bssr, belarus], '1991-09-18').ru?.short).toBe('БССР')
    expect(nameOn([bssr, belarus], '1991-09-19').ru?.short).toBe('Республика Беларусь')
  })

  test('is the nearest version where none covers it', () => {
    const early = { ...bssr, from: '1950', to: '1960' }
    const late = { ...belarus, from: '1970-03', to: '1980' }
    expect(nameOn([early, late], '1961-02-01').ru?.short).toBe('БССР')
    expect(nameOn([early, late], '1969-12-31').ru?.short).toBe('Республика Беларусь')
    expect(nameOn([early, late], '2020-11-20').ru?.short).toBe('Республика Беларусь')
  })

  test('is never further away than another version', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(partialDates, partialDates), { minLength: 1 }),
        partialDates,
        (periods, date) => {
          const versions = periods.map(([from, to], i) => ({ from, to, names: named(String(i)) }))
          const chosen = versions[Number(nameOn(versions, date).ru?.short)]
          for (const version of versions) {
            expect(distance(chosen ?? version, date)).toBeLessThanOrEqual(distance(version, date))
          }
        },
      ),
    )
  })

  test('is given in another language where this one has none', () => {
    expect(nameIn(belarus.names, 'en').short).toBe('Республика Беларусь')
  })
})

test('a person is written given name first and family name first', () => {
  const zubov = { family: 'Зубов', given: 'Игорь', patronymic: 'Николаевич' }
  expect(personNames(zubov, 'ru')).toEqual({
    full: 'Игорь Николаевич Зубов',
    familyFirst: 'Зубов Игорь Николаевич',
  })
  expect(personNames({ family: 'Zubov', given: 'Igor', patronymic: '' }, 'en')).toEqual({
    full: 'Igor Zubov',
    familyFirst: 'Zubov, Igor',
  })
  expect(personNames({ family: 'Токаев', given: '', patronymic: '' }, 'en').familyFirst).toBe('Токаев')
})

test('a body without a short name or an abbreviation is called by the longer one', () => {
  expect(bodyNames({ full: 'Секретариат ОДКБ', short: '', abbreviation: '' })).toEqual({
    full: 'Секретариат ОДКБ',
    short: 'Секретариат ОДКБ',
    abbreviation: 'Секретариат ОДКБ',
  })
})

test('the label of a body has its abbreviation and its name', () => {
  const names = { ru: { full: 'Координационный совет', short: '', abbreviation: 'КСОПН' } }
  expect(labelOf('body', [{ from: null, to: null, names }], '2020-11-20', 'ru')).toBe(
    'КСОПН\u00a0– Координационный совет',
  )
})

test('a label in a language without a name is written as in the language that has one', () => {
  const names = { ru: { family: 'Зубов', given: 'Игорь', patronymic: 'Николаевич' } }
  expect(labelOf('person', [{ from: null, to: null, names }], '2020-11-20', 'en')).toBe(
    'Зубов Игорь Николаевич',
  )
})
