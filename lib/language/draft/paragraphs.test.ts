import { describe, expect, test } from 'vitest'
import type { HouseStyle } from '../house-style'
import { languageRecord } from '../record'
import {
  agencies,
  bare,
  considered,
  decided,
  drafted,
  type Input,
  ivanova,
  nbsp,
  person,
  signed,
  states,
  twoHeads,
} from '../testing/draft-meeting'
import { draft } from './draft'
import { isDoubtful } from './russian/doubtful-item'
import { plain } from './text'

const came = (text: string, outcome: string, ...decisions: string[]): Input => ({
  ...decided(...decisions),
  agenda: [{ id: 'a', text: { ru: text }, outcome: { ru: outcome } }],
})

describe('what came of the items', () => {
  test.each<[string, Input, string[]]>([
    [
      'is told once where a decision says it',
      {
        ...came(
          'Порядок согласования сообщений для прессы',
          'Одобрен порядок согласования сообщений.',
          'Одобрить порядок согласования сообщений для прессы',
        ),
        documents: [{ id: 'p', name: { ru: 'Порядок согласования сообщений для прессы' } }],
      },
      ['Принято решение одобрить порядок согласования сообщений для прессы.'],
    ],
    [
      'is told where decisions are about something else',
      came('Учебные модули', 'Утверждена структура ежегодного обзора.', 'Утвердить план'),
      ['Утверждена структура ежегодного обзора.', 'Принято решение утвердить план.'],
    ],
    [
      'stands behind its item where it points back',
      came('Тренировки пресс-служб', 'Первая пройдёт осенью 2025 года.'),
      ['По вопросу «Тренировки пресс-служб»: первая пройдёт осенью 2025~года.'],
    ],
    [
      'stands behind its item where it has no subject',
      came('О безопасности объектов «Волна»', 'Поручено рабочей группе подготовить памятку.'),
      ['По вопросу «О безопасности объектов „Волна“»: поручено рабочей группе подготовить памятку.'],
    ],
    [
      'gets its subject back where that can be said',
      came('Проект плана', 'Согласовано с замечаниями.'),
      ['Проект плана согласован с замечаниями.'],
    ],
    [
      'is not lost where it cannot',
      came('О ходе подготовки', 'Согласовано с замечаниями.'),
      ['По вопросу «О ходе подготовки»: согласовано с замечаниями.'],
    ],
    ['that it was considered has been said', came('Проект плана', 'Рассмотрено.'), []],
  ])('%s', (_, input, expected) => {
    expect(drafted(input).paragraphs.slice(1)).toEqual(expected.map(nbsp))
  })
})

describe('the paragraphs', () => {
  test.each<[string, Input, Partial<HouseStyle>, string[]]>([
    [
      'R13: states',
      { ...bare, delegations: states },
      {},
      ['В заседании приняли участие представители Армении, Беларуси и Казахстана.'],
    ],
    [
      'R13: agencies of one name',
      { ...bare, delegations: agencies },
      {},
      ['В заседании приняли участие представители министерств обороны Армении, Беларуси и Казахстана.'],
    ],
    [
      'R13: and an organisation',
      {
        ...bare,
        delegations: [
          ...states,
          {
            id: 'o',
            body: { name: { ru: 'Международная организация по миграции' }, abbreviation: { ru: 'МОМ' } },
            category: 'international_organisation',
          },
        ],
      },
      {},
      [
        'В заседании приняли участие представители Армении, Беларуси и Казахстана, а также представители Международной организации по миграции (МОМ).',
      ],
    ],
    [
      'R15: heads',
      { ...bare, delegations: twoHeads },
      { participants: 'heads' },
      [
        'От Республики Армения в заседании приняла участие министр юстиции Мария Иванова, от Республики Беларусь~– министр юстиции Игорь Карпович.',
      ],
    ],
    [
      'R15: delegations',
      { ...bare, delegations: twoHeads },
      { participants: 'delegations' },
      [
        'В заседании приняли участие делегация Республики Армения во главе с министром юстиции Марией Ивановой и делегация Республики Беларусь во главе с министром юстиции Игорем Карповичем.',
      ],
    ],
    [
      'R10: one name',
      { ...bare, delegations: twoHeads?.slice(0, 1) },
      { participants: 'names' },
      ['В заседании приняла участие министр юстиции Республики Армения Мария Иванова.'],
    ],
    [
      'R10: planned',
      { ...bare, status: 'planned', delegations: twoHeads },
      { participants: 'names' },
      [
        'В заседании примут участие министр юстиции Республики Армения Мария Иванова и министр юстиции Республики Беларусь Игорь Карпович.',
      ],
    ],
    [
      'R16: observers',
      { ...bare, delegations: [{ id: 'RS', state: 'RS', category: 'observer' }] },
      {},
      ['В качестве наблюдателей приняли участие представители Сербии.'],
    ],
    [
      'R16: people who are a delegation send no representatives',
      {
        ...bare,
        delegations: [
          { id: 'RS', state: 'RS', category: 'guest' },
          { id: 'e', label: { ru: 'Независимые эксперты' }, category: 'guest' },
        ],
      },
      {},
      ['В качестве приглашённых приняли участие представители Сербии и независимые эксперты.'],
    ],
    [
      'R17: absent by decision',
      {
        ...bare,
        namesAbsentStates: true,
        delegations: [
          ...states,
          { id: 'KG', state: 'KG', rows: [{ ...person('k', ivanova, 'посол'), presence: 'absent' }] },
        ],
      },
      {},
      [
        'В заседании приняли участие представители Армении, Беларуси и Казахстана. Представители Кыргызской Республики участия в заседании не принимали.',
      ],
    ],
    [
      'R17: otherwise not a word',
      {
        ...bare,
        delegations: [
          ...states,
          { id: 'KG', state: 'KG', rows: [{ ...person('k', ivanova, 'посол'), presence: 'absent' }] },
        ],
      },
      {},
      ['В заседании приняли участие представители Армении, Беларуси и Казахстана.'],
    ],
    [
      'R18',
      considered('Проект плана учений', 'Об итогах операции'),
      { agenda: 'included' },
      ['В повестку заседания были включены вопросы о проекте плана учений и об итогах операции.'],
    ],
    [
      'R18: «вопросы …» beside «о …» would join two cases',
      considered('Проект плана учений', 'Об итогах операции', 'Вопросы подготовки кадров'),
      { agenda: 'included' },
      [
        'В ходе заседания рассмотрены проект плана учений, вопрос об итогах операции и вопросы подготовки кадров.',
      ],
    ],
    [
      'R19: one item',
      considered('Программа подготовки'),
      {},
      ['В ходе заседания рассмотрена программа подготовки.'],
    ],
    [
      'R19: a list',
      considered('Проект плана учений', 'Об итогах операции'),
      {},
      ['В ходе заседания рассмотрены проект плана учений и вопрос об итогах операции.'],
    ],
    [
      'R19: planned',
      { ...considered('Положение о штабе'), status: 'planned' },
      {},
      ['На заседании будет рассмотрено положение о штабе.'],
    ],
    [
      'R19: the order of the agenda is kept',
      considered('Об итогах операции', 'О ходе подготовки', 'ОДКБ и ШОС: перспективы', 'Проект плана учений'),
      {},
      [
        'В ходе заседания рассмотрены вопросы об итогах операции и о ходе подготовки, вопрос «ОДКБ и ШОС: перспективы», а также проект плана учений.',
      ],
    ],
    [
      'a conference considers nothing: it has a programme',
      {
        ...considered(
          'Пленарное заседание: взгляд аналитиков',
          'Секция «Вода»',
          'Выступление Генерального секретаря',
        ),
        kind: 'conference',
        sessions: [],
        title: { ru: 'Конференция по безопасности' },
      },
      {},
      [
        'В программе конференции~– «Пленарное заседание: взгляд аналитиков», секция «Вода» и выступление Генерального секретаря.',
      ],
    ],
    [
      'R20',
      considered('Программа подготовки', 'Итоги операции'),
      { agenda: 'participants' },
      ['Участники заседания рассмотрели программу подготовки и итоги операции.'],
    ],
    [
      'internal items are not printed',
      { ...bare, agenda: [{ id: 'a', text: { ru: 'Смета' }, visibility: 'internal' }] },
      {},
      [],
    ],
    ['R23: one decision', decided('Утвердить план.'), {}, ['Принято решение утвердить план.']],
    [
      'R23: the body decides',
      decided('Утвердить план.', 'Направить проект на согласование.'),
      { decisions: 'body' },
      ['КССБ решил утвердить план и направить проект на согласование.'],
    ],
    ['R23: about', decided('О создании рабочей группы'), {}, ['Принято решение о создании рабочей группы.']],
    ['R24: a protocol', signed('Итоговый протокол'), {}, ['По итогам заседания подписан итоговый протокол.']],
    [
      'R24: a declaration',
      signed('Декларация о сотрудничестве'),
      { closing: 'end' },
      ['По окончании заседания подписана Декларация о сотрудничестве.'],
    ],
    [
      'R24: two',
      signed('Протокол', 'Соглашение о сотрудничестве'),
      {},
      ['По итогам заседания подписаны протокол и Соглашение о сотрудничестве.'],
    ],
    [
      'R24: what nobody has signed',
      signed('Сборник материалов'),
      {},
      ['По итогам заседания подготовлен Сборник материалов.'],
    ],
    [
      'R24: one is signed, another is not',
      signed('Протокол', 'Рекомендации для пресс-служб', 'Проект стратегии'),
      {},
      [
        'По итогам заседания подписан протокол. Также подготовлены Рекомендации для пресс-служб и проект стратегии.',
      ],
    ],
    [
      'R24: an agreement that goes on to be approved',
      {
        ...bare,
        documents: [
          { id: 'p', name: { ru: 'Соглашение о штабе' }, nextStep: { ru: 'направляется на согласование' } },
        ],
      },
      {},
      ['По итогам заседания подготовлено Соглашение о штабе.'],
    ],
    [
      'R24: of a meeting to come only what will be signed',
      { ...signed('План мероприятий', 'Протокол'), status: 'planned' },
      {},
      ['По итогам заседания будет подписан протокол.'],
    ],
    [
      'R25',
      { ...bare, next: { startsOn: '2027-06-05', place: { ru: 'Бишкек' } } },
      {},
      ['Очередное заседание КССБ состоится 5~июня 2027~года в Бишкеке.'],
    ],
    [
      'R25: only the place',
      { ...bare, next: { place: { ru: 'Республика Армения' } } },
      { next: 'following', verb: 'passed' },
      ['Следующее заседание КССБ пройдёт в Республике Армения.'],
    ],
  ])('%s', (_, input, style, expected) => {
    expect(drafted(input, style).paragraphs).toEqual(expected.map(nbsp))
  })
})

describe('an item that is no nominative', () => {
  const odd = 'международной безопасности и приняли Декларацию'
  const input = languageRecord.parse(considered('Проект плана', odd))

  test('is asked about and stands in quotation marks', () => {
    const { ru, unsure } = draft(input)
    expect(unsure.map(({ id }) => id)).toContain(`ru/${odd}/item`)
    expect(ru && plain(ru).paragraphs[0]).toContain(
      'и вопрос «Международной безопасности и приняли Декларацию».',
    )
  })

  test('is written as an editor has answered', () => {
    const { ru } = draft(input, {}, { [`ru/${odd}/item`]: 'Вопросы международной безопасности' })
    expect(ru && plain(ru).paragraphs).toEqual([
      'В ходе заседания рассмотрены проект плана и вопросы международной безопасности.',
    ])
  })

  test.each(['Главы государств обсудили вопросы', 'Вопросов сотрудничества', 'Проектами документов'])(
    '%s',
    (item) => {
      expect(isDoubtful(item)).toBe(true)
    },
  )

  test.each([
    'Правовой статус штаба',
    'Итоги «Состоявшегося»',
    'Ход подготовки',
    'Основной доклад рабочей группы',
    'О международной безопасности',
    'Их роль в обеспечении безопасности',
    'Торговля людьми',
    'Приём и передача дел',
  ])('%s is one', (item) => {
    expect(isDoubtful(item)).toBe(false)
  })
})
