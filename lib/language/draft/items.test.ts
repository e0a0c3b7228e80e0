import { describe, expect, test } from 'vitest'
import { languageRecord } from '../record'
import { considered, decided, drafted, type Input, nbsp } from '../testing/draft-meeting'
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
