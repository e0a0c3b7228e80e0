import { describe, expect, test } from 'vitest'
import type { HouseStyle } from '../house-style'
import { languageRecord } from '../record'
import {
  bare,
  base,
  drafted,
  type Input,
  ivanova,
  nbsp,
  person,
  states,
  zubov,
} from '../testing/draft-meeting'
import { runText } from './compose'
import { draft } from './draft'
import { listedEn } from './english/lists'
import { plain } from './text'

describe('meetings of two and operations', () => {
  const two: Input = {
    ...bare,
    kind: 'bilateral',
    sessions: [],
    delegations: [
      {
        id: 's',
        label: { ru: 'Секретариат' },
        category: 'secretariat',
        rows: [person('s1', zubov, 'Генеральный секретарь ОДКБ')],
      },
      { id: 'AM', state: 'AM', rows: [person('a', ivanova, 'министр юстиции Республики Армения')] },
    ],
    agenda: [{ id: 'a', text: { ru: 'Перспективы сотрудничества' } }],
  }
  test.each<[Partial<HouseStyle>, string]>([
    [
      {},
      'состоялась встреча Генерального секретаря ОДКБ Игоря Зубова с министром юстиции Республики Армения Марией Ивановой',
    ],
    [
      { bilateral: 'met' },
      'Генеральный секретарь ОДКБ Игорь Зубов встретился с министром юстиции Республики Армения Марией Ивановой',
    ],
    [
      { bilateral: 'held' },
      'Генеральный секретарь ОДКБ Игорь Зубов провёл встречу с министром юстиции Республики Армения Марией Ивановой',
    ],
  ])('R27: %j', (style, expected) => {
    expect(drafted(two, style).lead).toBe(nbsp(`24~ноября в Москве ${expected}.`))
    expect(drafted(two, style).paragraphs[0]).toBe('Стороны обсудили перспективы сотрудничества.')
  })

  test('R26: an operation with results', () => {
    const counted = (
      verb: 'involved' | 'seized' | 'detained',
      number: number,
      noun: string,
      unit = '',
      isApproximate = false,
    ) => ({ verb, number, noun: { ru: noun }, unit: { ru: unit }, isApproximate })
    const operation: Input = {
      kind: 'operation',
      status: 'held',
      startsOn: '2026-10-21',
      endsOn: '2026-10-25',
      chair: null,
      delegations: states,
      operation: {
        name: { ru: 'Канал' },
        aim: { ru: 'Борьба с незаконным оборотом наркотиков' },
        results: [
          counted('seized', 3, 'наркотические средства', 'тонна'),
          counted('involved', 1200, 'сотрудник', '', true),
          counted('detained', 21, 'человек'),
          counted('seized', 1.5, 'гашиш', 'килограмм'),
        ],
      },
    }
    expect(drafted(operation)).toEqual({
      title: 'Проведена операция «Канал»',
      lead: nbsp(
        'С~21 по~25~октября на территории Армении, Беларуси и Казахстана проведена операция «Канал», направленная на борьбу с незаконным оборотом наркотиков.',
      ),
      paragraphs: [
        nbsp(
          'В ходе операции задействовано порядка 1200~сотрудников, задержан 21~человек, изъято 3~тонны наркотических средств и 1,5~килограмма гашиша.',
        ),
      ],
    })
  })
})

describe('titles', () => {
  test.each<[Partial<HouseStyle>, string]>([
    [{}, 'В Москве состоялось XXII~заседание КССБ'],
    [{ title: 'noun', numbers: 'words' }, 'Двадцать второе заседание КССБ'],
    [{ title: 'about' }, 'О XXII~заседании КССБ'],
  ])('%j', (style, expected) => {
    expect(drafted(base, style).title).toBe(nbsp(expected))
  })
})

describe('what is not sure', () => {
  const odd: Input = {
    ...base,
    chair: { person: { family: 'Кнюйпхаузен', given: 'Йорре', gender: null }, post: {}, state: null },
  }

  test('a form is asked for, marked and offered', () => {
    const { ru, unsure } = draft(languageRecord.parse(odd))
    const [question] = unsure.filter(({ id }) => id.startsWith('ru/'))
    expect(question).toMatchObject({ text: 'Йорре Кнюйпхаузен', question: 'кого?' })
    expect(ru?.lead.find(({ unsure: asked }) => asked === question?.id)?.id).toBe(question?.where[0])
  })

  test('an answer is printed and not asked for again', () => {
    const answers = { 'ru/Йорре Кнюйпхаузен/gen': 'Йорре Кнюйпхаузена' }
    const { ru, unsure } = draft(languageRecord.parse(odd), {}, answers)
    expect(ru && plain(ru).lead).toContain('под председательством Йорре Кнюйпхаузена состоялось')
    expect(unsure.filter(({ id }) => id.startsWith('ru/'))).toEqual([])
  })

  test('an English name that is missing is made, marked and asked for', () => {
    const { en, unsure } = draft(languageRecord.parse({ ...base, place: { ru: 'Кант', en: '' } }))
    expect(unsure).toContainEqual(expect.objectContaining({ text: 'Кант', question: 'in English?' }))
    expect(en?.lead.find(({ text }) => text === 'Kant')?.unsure).toBeDefined()
  })
})

test('English follows E1–E9', () => {
  const { en } = draft(
    languageRecord.parse({
      ...base,
      format: 'videoconference',
      agenda: [{ id: 'a', text: { ru: 'Проект', en: 'Draft plan of exercises' } }],
      decisions: [
        { id: 'd', text: { ru: 'Утвердить план', en: 'To approve the plan.' }, visibility: 'public' },
      ],
      documents: [{ id: 'p', name: { ru: 'Протокол', en: 'final Protocol' } }],
      next: { startsOn: '2027-06-05', place: { ru: 'Бишкек', en: 'Bishkek' } },
      delegations: states,
    }),
  )
  expect(en && plain(en)).toEqual({
    title: '22nd session of the CSSC held in Moscow',
    lead: nbsp(
      'On 24~November 2026, in Moscow, the 22nd session of the Committee of Secretaries of Security Councils (CSSC) was held via videoconference under the chairmanship of Igor Zubov, Minister of Internal Affairs of the Russian Federation.',
    ),
    paragraphs: [
      'The session was attended by representatives of Armenia, Belarus and Kazakhstan.',
      'The participants considered the following item: draft plan of exercises.',
      'It was decided to approve the plan.',
      'Following the session, the final Protocol was signed.',
      nbsp('The next session will be held on 5~June 2027 in Bishkek.'),
    ],
  })
})

test.each([
  [['Guidelines on Press Work'], 'Following the session, the Guidelines on Press Work were prepared.'],
  [
    ['Proceedings of the conference'],
    'Following the session, the Proceedings of the conference were prepared.',
  ],
  [['Draft strategy'], 'Following the session, a draft strategy was prepared.'],
  [['Minutes of the session'], 'Following the session, the Minutes of the session were signed.'],
  [['Agreement on Press Work'], 'Following the session, the Agreement on Press Work was signed.'],
  [
    ['Agreement in Principle', 'Roadmap'],
    'Following the session, the following documents were prepared: Agreement in Principle and Roadmap.',
  ],
])('E6: %j', (names, expected) => {
  const documents = names.map((en, index) => ({ id: `p${index}`, name: { en } }))
  const { en } = draft(languageRecord.parse({ ...bare, documents }))
  expect(en && plain(en).paragraphs).toEqual([expected])
})

describe('a meeting of which nothing says what it was', () => {
  const two: Input = { ...bare, kind: 'bilateral', sessions: [], title: { ru: 'Встреча рабочих групп' } }

  test('has no title and no lead in that language, and its title is asked for', () => {
    const { ru, en, unsure } = draft(languageRecord.parse(two))
    expect(ru && plain(ru).lead).toBe(nbsp('24~ноября в Москве состоялась встреча рабочих групп.'))
    expect(en).toEqual({ title: [], lead: [], paragraphs: [] })
    expect(unsure.map(({ id }) => id)).toEqual(['en/Встреча рабочих групп/en'])
  })

  test('is written about with the title that an editor has given', () => {
    const answers = { 'en/Встреча рабочих групп/en': 'Meeting of working groups' }
    const { en } = draft(languageRecord.parse(two), {}, answers)
    expect(en && plain(en).lead).toBe(
      nbsp('On 24~November 2026, in Moscow, a meeting of working groups was held.'),
    )
  })

  test('is left alone where no language has a title', () => {
    const { ru, en } = draft(languageRecord.parse({ ...two, kind: 'conference', title: {} }))
    expect([ru, en]).toEqual([
      { title: [], lead: [], paragraphs: [] },
      { title: [], lead: [], paragraphs: [] },
    ])
  })

  test('is called by a title that does not say what it is', () => {
    const { en } = draft(
      languageRecord.parse({ ...two, kind: 'conference', title: { en: 'Security at sea' } }),
    )
    expect(en && plain(en).lead).toBe(
      nbsp('On 24~November 2026, in Moscow, the conference “Security at sea” was held.'),
    )
  })
})

test.each([
  ['The structure of the review was approved.', 'The structure of the review was approved.'],
  ['Referred to a working group.', 'On the item “Joint drills”: referred to a working group.'],
  ['Agreed with comments.', 'On the item “Joint drills”: agreed with comments.'],
  [
    'These drills will be held every year.',
    'On the item “Joint drills”: these drills will be held every year.',
  ],
])('what came of an item in English: %s', (outcome, expected) => {
  const agenda = [{ id: 'a', text: { en: 'Joint drills' }, outcome: { en: outcome } }]
  const { en } = draft(languageRecord.parse({ ...bare, agenda }))
  expect(en && plain(en).paragraphs[1]).toBe(expected)
})

test.each([
  ['II Minsk Conference on Trust', 'the 2nd Minsk Conference on Trust was held'],
  ['Fifth conference of analysts', 'the fifth conference of analysts was held'],
  ['Conference on Trust', 'a conference on Trust was held'],
])('of a numbered event there is one: %s', (title, expected) => {
  const input = { ...bare, kind: 'conference' as const, sessions: [], title: { en: title } }
  const { en } = draft(languageRecord.parse(input))
  expect(en && plain(en).lead).toContain(expected)
})

test.each([
  [['A', 'B'], 'A and B'],
  [['A (B)', 'C'], 'A (B) and C'],
  [['A and B', 'C'], 'A and B, and C'],
  [['A and B', 'C', 'D'], 'A and B, C, and D'],
  [['A: b', 'C', 'D'], 'A: b; C; and D'],
  [['A, b', 'C'], 'A, b, and C'],
])('a list in English: %j', (members, expected) => {
  expect(runText(listedEn(members.map((text) => [{ text }])))).toBe(expected)
})

describe('a venue without an English name', () => {
  const venue = { ru: 'Секретариат ОДКБ' }

  test('is asked for and left out', () => {
    const { en, unsure } = draft(languageRecord.parse({ ...bare, venue }))
    expect(en && plain(en).lead).toContain('On 24\u00a0November 2026, in Moscow, the')
    expect(unsure).toContainEqual(expect.objectContaining({ text: 'Секретариат ОДКБ', options: [] }))
  })

  test('has that of the body whose house it is', () => {
    const body = { name: { ru: 'Секретариат ОДКБ', en: 'CSTO Secretariat' } }
    const delegations = [{ id: 's', body, category: 'secretariat' as const }]
    const { en } = draft(languageRecord.parse({ ...bare, venue, delegations }))
    expect(en && plain(en).lead).toContain('at the CSTO Secretariat in Moscow')
  })
})

test('people who are a delegation send no representatives, in English either', () => {
  const label = { ru: 'Независимые эксперты', en: 'Independent experts' }
  const { en } = draft(
    languageRecord.parse({ ...bare, delegations: [{ id: 'e', label, category: 'guest' }] }),
  )
  expect(en && plain(en).paragraphs).toEqual([
    'Independent experts took part in the session as invited guests.',
  ])
})
