import { describe, expect, test } from 'vitest'
import { type NamedSession, suggestedTitle } from './title'

const council: NamedSession = {
  number: 22,
  body: {
    kind: 'organ',
    names: {
      ru: { full: 'Координационный совет', short: 'Совет', abbreviation: 'КСОПН' },
      en: { full: 'Coordination Council on Drug Trafficking', short: '', abbreviation: 'CCDT' },
    },
  },
}
const permanent: NamedSession = {
  number: null,
  body: {
    kind: 'organ',
    names: {
      ru: { full: 'Постоянный совет при ОДКБ', short: 'Постоянный совет', abbreviation: '' },
      en: { full: 'The Permanent Council of the CSTO', short: 'Permanent Council', abbreviation: '' },
    },
  },
}

describe('one body', () => {
  test('is named by its abbreviation, after a Roman number in Russian and an ordinal in English', () => {
    expect(suggestedTitle('session', [council])).toEqual({
      ru: 'XXII\u00a0заседание КСОПН',
      en: '22nd session of the CCDT',
    })
  })

  test('without an abbreviation it stays in the nominative', () => {
    expect(suggestedTitle('session', [permanent])).toEqual({
      ru: 'Постоянный совет: заседание',
      en: 'Session of the Permanent Council',
    })
  })

  test('an abbreviation that would be declined is no abbreviation in capitals', () => {
    const ru = { full: 'Министерство обороны', short: 'Министерство обороны', abbreviation: 'Минобороны' }
    expect(suggestedTitle('session', [{ number: 2, body: { kind: 'organ', names: { ru } } }])).toEqual({
      ru: 'Министерство обороны: II\u00a0заседание',
      en: undefined,
    })
  })

  test('abbreviations of two words stand in any case too', () => {
    const ru = { full: 'Антитеррористический центр', short: '', abbreviation: 'АТЦ СНГ' }
    expect(suggestedTitle('session', [{ number: 3, body: { kind: 'organ', names: { ru } } }]).ru).toBe(
      'III\u00a0заседание АТЦ СНГ',
    )
  })

  test.each([
    [
      'working_group',
      'XXII\u00a0заседание рабочей группы КСОПН',
      '22nd meeting of the working group of the CCDT',
    ],
    ['conference', 'XXII\u00a0конференция КСОПН', '22nd conference of the CCDT'],
    ['consultations', 'XXII\u00a0раунд консультаций КСОПН', '22nd round of consultations of the CCDT'],
  ] as const)('a %s says so', (kind, ru, en) => {
    expect(suggestedTitle(kind, [council])).toEqual({ ru, en })
  })

  test('the meeting of a body that is itself a working group does not say it twice', () => {
    const group = { ...council, body: { ...council.body, kind: 'working_group' as const } }
    expect(suggestedTitle('working_group', [group])).toEqual({
      ru: 'XXII\u00a0заседание КСОПН',
      en: '22nd meeting of the CCDT',
    })
  })

  test('consultations without a number have no round', () => {
    expect(suggestedTitle('consultations', [{ ...council, number: null }])).toEqual({
      ru: 'Консультации КСОПН',
      en: 'Consultations of the CCDT',
    })
  })
})

test.each(['bilateral', 'operation'] as const)('a %s has a title of its own, nothing is offered', (kind) => {
  expect(suggestedTitle(kind, [council])).toEqual({})
})

test('without a body nothing is offered', () => {
  expect(suggestedTitle('session', [])).toEqual({})
})

describe('several bodies', () => {
  test('meet jointly', () => {
    const other = { ...council, body: { ...council.body, names: { ru: named('СМО'), en: named('CMD') } } }
    expect(suggestedTitle('session', [council, other])).toEqual({
      ru: 'Совместное заседание КСОПН и СМО',
      en: 'Joint meeting of the CCDT and the CMD',
    })
  })

  test('of which one would have to be declined get no Russian title', () => {
    expect(suggestedTitle('session', [council, permanent])).toEqual({
      ru: undefined,
      en: 'Joint meeting of the CCDT and the Permanent Council',
    })
  })
})

const named = (abbreviation: string) => ({ full: abbreviation, short: abbreviation, abbreviation })
