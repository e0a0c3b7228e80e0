import { describe, expect, test } from 'vitest'
import { cases } from './forms'
import { stateNamed, stateOfAdjective, wrongStateNames } from './state-aliases'
import { adjectiveOf, stateName, states } from './states'

const listed = (code: string, kind: 'official' | 'short') => {
  const forms = stateName(code, kind)
  return forms && cases.map((inCase) => forms[inCase]).join(', ')
}

describe('the name of a state', () => {
  test.each([
    [
      'KZ',
      'official',
      'Республика Казахстан, Республики Казахстан, Республике Казахстан, Республику Казахстан, Республикой Казахстан, Республике Казахстан',
    ],
    [
      'KG',
      'official',
      'Кыргызская Республика, Кыргызской Республики, Кыргызской Республике, Кыргызскую Республику, Кыргызской Республикой, Кыргызской Республике',
    ],
    [
      'IN',
      'official',
      'Республика Индия, Республики Индии, Республике Индии, Республику Индию, Республикой Индией, Республике Индии',
    ],
    [
      'SA',
      'official',
      'Королевство Саудовская Аравия, Королевства Саудовская Аравия, Королевству Саудовская Аравия, Королевство Саудовская Аравия, Королевством Саудовская Аравия, Королевстве Саудовская Аравия',
    ],
    [
      'US',
      'official',
      'Соединённые Штаты Америки, Соединённых Штатов Америки, Соединённым Штатам Америки, Соединённые Штаты Америки, Соединёнными Штатами Америки, Соединённых Штатах Америки',
    ],
    ['BY', 'short', 'Беларусь, Беларуси, Беларуси, Беларусь, Беларусью, Беларуси'],
    ['CN', 'short', 'Китай, Китая, Китаю, Китай, Китаем, Китае'],
    ['EG', 'short', 'Египет, Египта, Египту, Египет, Египтом, Египте'],
    ['PH', 'short', 'Филиппины, Филиппин, Филиппинам, Филиппины, Филиппинами, Филиппинах'],
    ['KH', 'short', 'Камбоджа, Камбоджи, Камбодже, Камбоджу, Камбоджей, Камбодже'],
    [
      'SB',
      'short',
      'Соломоновы Острова, Соломоновых Островов, Соломоновым Островам, Соломоновы Острова, Соломоновыми Островами, Соломоновых Островах',
    ],
    [
      'PG',
      'short',
      'Папуа – Новая Гвинея, Папуа – Новой Гвинеи, Папуа – Новой Гвинее, Папуа – Новую Гвинею, Папуа – Новой Гвинеей, Папуа – Новой Гвинее',
    ],
    [
      'AG',
      'short',
      'Антигуа и Барбуда, Антигуа и Барбуды, Антигуа и Барбуде, Антигуа и Барбуду, Антигуа и Барбудой, Антигуа и Барбуде',
    ],
  ] as const)('%s, %s: %s', (code, kind, forms) => {
    expect(listed(code, kind)).toBe(forms)
  })

  test('is there for every member of the United Nations and its two observers, each once', () => {
    expect(states).toHaveLength(195)
    expect(new Set(states.map(({ code }) => code)).size).toBe(195)
    const halves = states.filter(
      ({ english, adjectives }) => !english.official || !english.short || !adjectives[0],
    )
    expect(halves).toEqual([])
  })

  test('is known again in every case, without ё as well', () => {
    for (const { code, official, short } of states)
      for (const inCase of cases)
        expect([code, stateNamed(official[inCase]), stateNamed(short[inCase])]).toEqual([code, code, code])
    expect(stateNamed('соединенными  штатами америки')).toBe('US')
  })
})

test('a name that no official text gives a state leads to the one that it has', () => {
  const suggested = (text: string) =>
    wrongStateNames()
      .filter((each) => each.text === text)
      .map(({ suggestion }) => suggestion)
  expect(suggested('Белоруссией')).toEqual(['Беларусью'])
  expect(suggested('Республики Молдавия')).toEqual(['Республики Молдова'])
  expect(suggested('Киргизской Республикой')).toEqual(['Кыргызской Республикой'])
  expect(suggested('Туркмению')).toEqual(['Туркменистан'])
  expect(stateNamed('Киргизии')).toBe('KG')
})

test('no wrong name is a right one, or a part of one', () => {
  const right = states.flatMap((state) =>
    cases.flatMap((inCase) => [state.official[inCase], state.short[inCase]]),
  )
  expect(wrongStateNames().filter(({ text }) => right.some((name) => name.includes(text)))).toEqual([])
})

test.each([
  ['казахстанской', 'KZ'],
  ['российская', 'RU'],
  ['кыргызского', 'KG'],
  ['белорусскую', 'BY'],
  ['столичной', undefined],
])('the adjective %s is that of %s', (word, code) => {
  expect(stateOfAdjective(word)).toBe(code)
})

test('an adjective is given in the nominative masculine', () => {
  expect(['KZ', 'TJ', 'AM', 'XX'].map(adjectiveOf)).toEqual([
    'казахстанский',
    'таджикский',
    'армянский',
    undefined,
  ])
})
