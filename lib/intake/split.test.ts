import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { partsAt, splitText, trimmedPart } from '@/lib/intake/split'

/** Releases of an archive, each whole: with a heading, a dated report and what follows it. */
const releases = [
  `Состоялось XXII заседание КСОПН

20 ноября 2020 года в режиме видеоконференцсвязи состоялось XXII заседание Координационного совета по противодействию незаконному обороту наркотиков.

В заседании приняли участие представители Армении, Беларуси и Казахстана.

Рассмотрены следующие вопросы:
1) о ходе выполнения антинаркотической стратегии;
2) о плане работы на 2021 год.`,
  `Генеральный секретарь встретился с министром обороны Республики Таджикистан

3 декабря 2020 года в Душанбе Генеральный секретарь Станислав Зась встретился с министром обороны Республики Таджикистан Шерали Мирзо.

Стороны обсудили подготовку к учениям 2021 года.

Справочно

Республика Таджикистан председательствует в Организации с 2 декабря 2020 года.`,
  `В Минске прошли консультации по вопросам биологической безопасности

24–25 ноября 2020 года в Минске прошёл второй раунд консультаций экспертов по вопросам биологической безопасности.

Программа первого дня

24 ноября участники посетили научный центр и обсудили итоги года.

Программа второго дня

25 ноября приняты рекомендации.

* * *

Для справки: консультации проводятся ежегодно, начиная с 2018 года.`,
  `О проведении операции «Канал – Красный бархан»

С 7 по 12 декабря 2020 года на территории государств – членов Организации проведена операция «Канал – Красный бархан».

В ходе операции изъято 12 тонн наркотиков. Возбуждено 2300 уголовных дел.`,
]

const texts = (text: string, language: 'ru' | 'en' = 'ru') =>
  splitText(text, language).map(({ start, end }) => trimmedPart(text.slice(start, end)))
const days = (text: string, language: 'ru' | 'en' = 'ru') =>
  splitText(text, language).map(({ publishedOn }) => publishedOn)

describe('one release stays whole', () => {
  test.each(releases)('%#', (release) => {
    expect(texts(release)).toEqual([release])
  })

  test('with datelines of its own, a signature and a date at its foot', () => {
    const statement = `Заявление Совета министров иностранных дел

Мы, министры иностранных дел государств – членов Организации, выражаем озабоченность обстановкой.

Призываем стороны к сдержанности и возвращению к переговорам.

г. Москва, 28 ноября 2019 года`
    expect(texts(statement)).toEqual([statement])
    expect(days(statement)).toEqual(['2019-11-28'])
  })

  test('that tells of several meetings', () => {
    const digest = `14 мая 2025 года в Астане состоялось XL заседание СМО.

15 мая 2025 года там же прошло XIX заседание КСЧС.

16 мая 2025 года в Алматы Генеральный секретарь встретился с акимом города.`
    expect(texts(digest)).toEqual([digest])
  })
})

describe('several releases are taken apart', () => {
  test.each([
    ['an empty line', '\n\n'],
    ['three empty lines', '\n\n\n\n'],
    ['a rule of asterisks', '\n\n* * *\n\n'],
    ['a rule of dashes', '\n----------------\n'],
  ])('by %s', (_, between) => {
    expect(texts(releases.join(between))).toEqual(releases)
  })

  test('by dates that stand alone above the headings', () => {
    const dated = releases.map((release, i) => `0${i + 1}.12.2020 14:30\n${release}`)
    expect(texts(dated.join('\n\n'))).toEqual(dated)
    expect(days(dated.join('\n\n'))).toEqual(['2020-12-01', '2020-12-02', '2020-12-03', '2020-12-04'])
  })

  test('by dates that stand alone below the headings', () => {
    const dated = releases.map((release, i) =>
      release.replace('\n\n', `\n\nг. Москва, ${i + 1} декабря 2020 года\n\n`),
    )
    expect(texts(dated.join('\n\n'))).toEqual(dated)
    expect(days(dated.join('\n\n'))).toEqual(['2020-12-01', '2020-12-02', '2020-12-03', '2020-12-04'])
  })

  test('by dates that stand alone at their feet', () => {
    const dated = releases.map((release, i) => `${release}\n\n${i + 1} декабря 2020 года`)
    expect(texts(dated.join('\n\n'))).toEqual(dated)
    expect(days(dated.join('\n\n'))).toEqual(['2020-12-01', '2020-12-02', '2020-12-03', '2020-12-04'])
  })

  test('where no line is empty', () => {
    const narrow = releases
      .filter((release) => !release.includes('* * *'))
      .map((release) => release.replaceAll('\n\n', '\n'))
    expect(texts(narrow.join('\n'))).toEqual(narrow)
  })

  test('by the datelines of an agency', () => {
    const reports = [
      'МОСКВА, 28 ноября. /ТАСС/. Заседание Совета министров обороны состоится в декабре, сообщили в Секретариате.',
      'МИНСК, 29 ноября. /БЕЛТА/. Министр обороны Республики Беларусь встретился с Генеральным секретарём.',
      'БИШКЕК, 30 ноября. /КАБАР/. Учения завершились. Участники вернулись в места постоянной дислокации.',
    ]
    expect(texts(reports.join('\n\n'))).toEqual(reports)
  })

  test('in English', () => {
    const english = [
      `22nd session of the Coordination Council held

On 20 November 2020 the 22nd session of the Coordination Council on Drug Trafficking was held by videoconference.

Representatives of Armenia and Belarus took part.`,
      `Secretary General met with the Minister of Defence of Tajikistan

On 3 December 2020 in Dushanbe the Secretary General met with the Minister of Defence, Sherali Mirzo.

The sides discussed the exercises planned for 2021.`,
    ]
    expect(texts(english.join('\n\n'), 'en')).toEqual(english)
  })

  test('and a title page belongs to the first of them', () => {
    const paste = `Пресс-релизы за ноябрь 2020 года\n\n${releases[0]}\n\n${releases[1]}`
    expect(texts(paste)).toEqual([`Пресс-релизы за ноябрь 2020 года\n\n${releases[0]}`, releases[1]])
  })
})

test('releases joined in any number and order come apart as they were', () => {
  const between = fc.constantFrom('\n\n', '\n\n\n', '\n\n* * *\n\n', '\n\n=====\n\n')
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...releases), { minLength: 1, maxLength: 12 }),
      between,
      (chosen, gap) => {
        expect(texts(chosen.join(gap))).toEqual(chosen)
      },
    ),
    { numRuns: 100 },
  )
})

test('nothing of a text is lost, whatever it is and wherever it is cut', () => {
  const line = fc.constantFrom(
    '',
    '',
    '* * *',
    '28.11.2019',
    'О заседании',
    ...releases.flatMap((release) => release.split('\n')),
  )
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(line).map((lines) => lines.join('\n')),
  )
  fc.assert(
    fc.property(
      anything,
      fc.array(fc.integer()),
      fc.constantFrom('ru' as const, 'en' as const),
      (text, cuts, language) => {
        for (const parts of [splitText(text, language), partsAt(text, cuts)]) {
          expect(parts.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
          expect(parts.every(({ start, end }) => start < end || text === '')).toBe(true)
        }
      },
    ),
    { numRuns: 300 },
  )
})
