import { describe, expect, test } from 'vitest'
import { bodies } from '@/lib/language/testing/bodies'
import { bodiesBlind } from '@/lib/language/testing/bodies-blind'
import { bodiesElsewhere, nounPhrasesElsewhere } from '@/lib/language/testing/bodies-elsewhere'
import { casesOf, rowsOf } from '@/lib/language/testing/case-table'
import { generatedBody, generatedPost } from '@/lib/language/testing/generated-titles'
import { nounPhrases } from '@/lib/language/testing/noun-phrases'
import { posts } from '@/lib/language/testing/posts'
import { postsBlind } from '@/lib/language/testing/posts-blind'
import { postsElsewhere } from '@/lib/language/testing/posts-elsewhere'
import { declineBody, declineNoun, declinePost, genderOf } from './phrases'

describe.each([
  ['posts', posts, declinePost, 160],
  ['bodies', bodies, declineBody, 100],
  ['other noun phrases', nounPhrases, declineNoun, 60],
  ['posts elsewhere', postsElsewhere, declinePost, 120],
  ['bodies elsewhere', bodiesElsewhere, declineBody, 60],
  ['posts, blind', postsBlind, declinePost, 200],
  ['bodies, blind', bodiesBlind, declineBody, 150],
  ['noun phrases elsewhere', nounPhrasesElsewhere, declineNoun, 40],
] as const)('the table of %s', (_, table, decline, least) => {
  const rows = rowsOf(table)
    .map(casesOf)
    .map((forms) => ({ forms, made: decline(forms.nom) }))
  const wrong = rows.filter(({ forms, made }) => JSON.stringify(made.forms) !== JSON.stringify(forms))

  test('is long enough to say something', () => {
    expect(new Set(rows.map(({ forms }) => forms.nom)).size).toBeGreaterThanOrEqual(least)
  })

  test('is declined rightly, all but 2 rows in a hundred', () => {
    const list = wrong.map(({ forms, made }) => [forms, made.forms])
    expect(list.length, JSON.stringify(list)).toBeLessThanOrEqual(rows.length * 0.02)
  })

  test('has no wrong form that calls itself sure', () => {
    expect(wrong.filter(({ made }) => made.sure)).toEqual([])
  })

  test('has hardly a row that an editor is asked about', () => {
    const unsure = rows.filter(({ made }) => !made.sure).map(({ forms, made }) => [forms.nom, made.why])
    expect(unsure.length, JSON.stringify(unsure)).toBeLessThan(rows.length * 0.05)
  })
})

describe.each([
  ['posts', generatedPost, declinePost],
  ['bodies', generatedBody, declineBody],
] as const)('what depends on a head stays as it is in 2,000 generated %s', (_, generated, decline) => {
  const judged = Array.from({ length: 2000 }, (_, seed) => generated(seed)).map((forms) => ({
    forms,
    made: decline(forms.nom),
  }))

  test('and none is wrong and sure', () => {
    const wrong = judged.filter(({ forms, made }) => JSON.stringify(made.forms) !== JSON.stringify(forms))
    expect(wrong.filter(({ made }) => made.sure)).toEqual([])
    expect(wrong.length).toBeLessThanOrEqual(20)
  })

  test('and an editor is hardly asked', () => {
    const unsure = judged.filter(({ made }) => !made.sure).map(({ forms, made }) => [forms.nom, made.why])
    expect(unsure.length, JSON.stringify(unsure.slice(0, 9))).toBeLessThanOrEqual(20)
  })
})

test.each([
  [
    'a word that may be a plural or depend',
    declineNoun,
    'реализация плана и перспективы работы',
    'ambiguous',
  ],
  ['a name in quotes alone', declineBody, '«Газпром»', 'ambiguous'],
  ['a word of unknown gender', declineBody, 'Хезболла', 'unknownWord'],
  ['a word in brackets that may be a title', declinePost, 'Глава области (Шарик)', 'notWords'],
  ['a count', declineNoun, '3 тонны наркотиков', 'notWords'],
  ['a phrase that begins with a preposition', declineNoun, 'о ходе переговоров', 'unknownWord'],
  ['nothing', declinePost, ' ', 'notWords'],
  ['a word of two alphabets', declinePost, 'Mинистр обороны', 'notWords'],
  ['a word with a mark of stress', declinePost, 'Мини\u0301стр обороны', 'notWords'],
  ['a word with a soft hyphen', declinePost, 'Мини\u00adстр обороны', 'notWords'],
  ['mark-up', declineBody, 'Совет <b>министров</b>', 'notWords'],
  ['a line break', declinePost, 'Министр\nобороны', 'notWords'],
  ['a picture', declinePost, 'Министр 🙂', 'notWords'],
  ['another language with letters of its own', declineBody, 'Жогорку Кеңеш', 'foreign'],
  ['the name of a foreign society in Cyrillic', declineBody, 'Хьюман Райтс Вотч', 'unknownWord'],
  ['a title of two languages', declinePost, 'Посол-at-large', 'unknownWord'],
  ['a post with whoever holds it', declinePost, 'Генеральный секретарь ОДКБ Станислав Зась', 'notWords'],
  ['the same with initials', declinePost, 'Председатель Комитета И.Н. Зубов', 'notWords'],
  ['a dash typed as a hyphen', declinePost, 'Министр Республики Беларусь-начальник штаба', 'notWords'],
  ['a genitive plural', declineBody, 'Ведомств', 'unknownWord'],
] as const)('%s is not sure', (_, decline, phrase, doubt) => {
  const { sure, why } = decline(phrase)
  expect({ sure, why }).toEqual({ sure: false, why: [doubt] })
})

test.each([
  [
    declinePost,
    'Министр труда, социальной защиты и миграции',
    'Министра труда, социальной защиты и миграции',
  ],
  [
    declinePost,
    'Член Комитета по делам СНГ, евразийской интеграции',
    'Члена Комитета по делам СНГ, евразийской интеграции',
  ],
  [
    declinePost,
    'Советник по связям с прессой, помощник министра',
    'Советника по связям с прессой, помощника министра',
  ],
  [declinePost, 'Командующий 58-й армией', 'Командующего 58-й армией'],
  [declinePost, 'Начальник управления науки и техники', 'Начальника управления науки и техники'],
  [declinePost, 'Уполномоченный общей службы', 'Уполномоченного общей службы'],
  [declinePost, 'Главный мировой судья', 'Главного мирового судьи'],
  [declinePost, 'Конгрессвумен', 'Конгрессвумен'],
  [declinePost, 'Вице-премьер, курирующий силовой блок', 'Вице-премьера, курирующего силовой блок'],
  [declineBody, 'Университет имени Л.Н. Гумилёва', 'Университета имени Л.Н. Гумилёва'],
  [declineBody, 'Центр-Антитеррор', 'Центра-Антитеррора'],
  [declineBody, 'Камбаратинская ГЭС-1', 'Камбаратинской ГЭС-1'],
  [declineBody, 'Агентство защиты и технологий', 'Агентства защиты и технологий'],
  [declineBody, 'Военный и полевой госпиталь', 'Военного и полевого госпиталя'],
  [declineBody, '201-я военная база', '201-й военной базы'],
] as const)('%o: %s, %s', (decline, phrase, gen) => {
  expect(decline(phrase)).toMatchObject({ forms: { gen }, sure: true })
})

test('capitals, ё and spaces that do not break stay as they stand', () => {
  expect(declinePost('НАЧАЛЬНИК ГЕНЕРАЛЬНОГО ШТАБА').forms.gen).toBe('НАЧАЛЬНИКА ГЕНЕРАЛЬНОГО ШТАБА')
  expect(declineBody('Объединенный\u00a0штаб').forms.ins).toBe('Объединенным\u00a0штабом')
  expect(declineBody('Объединённый Штаб').forms.ins).toBe('Объединённым Штабом')
})

test.each([
  ['Рабочая группа по Афганистану', 'f', false, false],
  ['Совет министров обороны', 'm', false, false],
  ['Совместное учение «Рубеж»', 'n', false, false],
  ['Вооружённые Силы', 'f', true, false],
  ['Глава государства', 'm', false, true],
  ['Уполномоченный по правам человека', 'm', false, true],
  ['итоги и перспективы', 'm', true, false],
  ['состояние и развитие связей', 'n', true, false],
] as const)('%s agrees as it should', (phrase, gender, isPlural, isAnimate) => {
  expect(genderOf(phrase)).toEqual({ gender, isPlural, isAnimate })
})
