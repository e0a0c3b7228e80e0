import { beforeEach, describe, expect, test } from 'vitest'
import { releaseParts } from '@/lib/intake/release-parts'
import { sentenceAround } from '@/lib/intake/sentence-around'
import { aBody, aState } from '@/lib/testing/directory'
import { aText, firstOf } from '@/lib/testing/intake'
import { anOffice, type Office } from '@/lib/testing/office'
import { ctxOf } from '@/lib/testing/people'

let office: Office

beforeEach(() => {
  office = anOffice()
})

const read = (text: string) => firstOf(aText(office, { text }).confirmation)
const delegations = (text: string) => read(text).list?.delegations ?? []

test('who speaks for the organisation sits with its secretariat', () => {
  const names = [
    {
      from: null,
      to: null,
      names: {
        ru: {
          full: 'Секретариат Организации Договора о коллективной безопасности',
          short: 'Секретариат ОДКБ',
        },
      },
    },
  ]
  const secretariat = aBody(ctxOf(office.db, office.emil), { kind: 'secretariat', names })
  const text = `19 мая 2026 года в Москве состоялось заседание КСОПН.

В заседании приняли участие Генеральный секретарь ОДКБ Аркадий Зимин и заместитель Министра внутренних дел Республики Армения Ваган Костанян.`
  expect(delegations(text)).toMatchObject([
    { stateId: office.directory.armenia, rows: [{ person: { text: 'Ваган Костанян' } }] },
    {
      body: { as: 'entry', id: secretariat },
      category: 'secretariat',
      rows: [{ person: { text: 'Аркадий Зимин' } }],
    },
  ])
})

test('of two who lead a delegation the first does', () => {
  const text = `19 мая 2026 года в Москве состоялось заседание КСОПН.

Делегации возглавили: заместитель Министра внутренних дел Республики Армения Ваган Костанян; начальник Полиции Республики Армения Арам Саркисов.`
  const [armenia] = delegations(text)
  expect(armenia?.rows.map(({ role }) => role)).toEqual(['head', 'member'])
})

test('members sit in the order of the house, the others behind them as the text has them', () => {
  const keeper = ctxOf(office.db, office.emil)
  const state = (code: string, short: string) =>
    aState(keeper, { code, names: [{ from: null, to: null, names: { ru: { official: short, short } } }] })
  const serbia = state('RS', 'Республика Сербия')
  const text =
    '19 мая 2026 года в Москве состоялось заседание КСОПН. В нём приняли участие представители Республики Сербия и Республики Армения.'
  office.db.$client
    .prepare(
      `update organisation set profile = json_set(profile, '$.memberStateIds', json(?)), lock_version = lock_version + 1`,
    )
    .run(JSON.stringify([office.directory.armenia]))
  expect(delegations(text).map(({ stateId, category }) => [stateId, category])).toEqual([
    [office.directory.armenia, 'member'],
    [serbia, 'guest'],
  ])
})

test('what an operation has come to stands in its summary, each sentence once', () => {
  const text = `Итоги операции «Канал»

С 5 по 12 сентября 2026 года на территории Армении и Беларуси проведена операция «Канал». Проверено 41 тысяча автомобилей. Изъято 512 единиц оружия и 94 килограмма взрывчатых веществ.`
  expect(read(text)).toMatchObject({
    kind: 'operation',
    title: 'Канал',
    summary: 'Проверено 41 тысяча автомобилей. Изъято 512 единиц оружия и 94 килограмма взрывчатых веществ.',
  })
})

test('a next meeting without a day keeps the words of the text', () => {
  const text =
    '19 мая 2026 года в Москве состоялось заседание КСОПН.\n\nСледующее заседание планируется провести в мае 2027 года в Ереване.'
  expect(read(text).next).toEqual({
    startsOn: '',
    place: 'Ереван',
    note: 'Следующее заседание планируется провести в мае 2027 года в Ереване.',
  })
  const note = (when: string) => read(text.replace('в мае 2027 года', when)).next.note
  expect(note('в 2027 году')).toBe('Следующее заседание планируется провести в 2027 году в Ереване.')
  expect(note('осенью')).toContain('осенью')
  expect(note('')).toBe('')
})

test('every place in the text says of which field it is', () => {
  const { text, places, confirmation } = aText(office)
  const words = Object.fromEntries(places.map(({ field, span }) => [field, text.slice(...span)]))
  expect(words).toMatchObject({
    'meetings.0.startsOn': '18 ноября 2026 года',
    'meetings.0.place': 'Москве',
    'meetings.0.chair': 'Игоря Зубова',
    'meetings.0.list.delegations.0.rows.0': 'Ваган Костанян',
  })
  expect(firstOf(confirmation).list?.delegations[0]?.rows[0]?.person).toMatchObject({
    text: 'Ваган Костанян',
  })
})

describe('the parts of a release', () => {
  test('are its heading, the place of its date line, its lead and the rest', () => {
    const text = 'Заявление\n\nг. Минск, 28 ноября 2019 года\n\nПервый абзац.\n\nВторой абзац.'
    expect(releaseParts(text, 'ru')).toEqual({
      title: 'Заявление',
      dateline: 'Минск',
      lead: 'Первый абзац.',
      body: 'Второй абзац.',
    })
  })

  test('of one paragraph are a body', () => {
    expect(releaseParts('Состоялось заседание.', 'ru')).toEqual({
      title: '',
      dateline: '',
      lead: '',
      body: 'Состоялось заседание.',
    })
  })

  test('too long for their fields stay in the body', () => {
    const lead = `${'Очень длинно. '.repeat(100)}`.trim()
    expect(releaseParts(`О важном\n\n${lead}\n\nЕщё.`, 'ru')).toEqual({
      title: 'О важном',
      dateline: '',
      lead: '',
      body: `${lead}\n\nЕщё.`,
    })
  })
})

test('a sentence is found from any place in it', () => {
  const text = 'Первое. Изъято 5 т. наркотиков «Канал». Третье!'
  for (const words of ['Изъято', '5', 'наркотиков']) {
    const at = text.indexOf(words)
    expect(sentenceAround(text, [at, at + words.length])).toBe('Изъято 5 т. наркотиков «Канал».')
  }
})
