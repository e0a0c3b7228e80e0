import { expect, test } from 'vitest'
import { stateBeside } from '@/lib/intake/state-beside'
import { found } from '@/lib/language/extract/shape'

const texts: [text: string, name: string, state: string | null][] = [
  [
    'От Республики Армения участвовали министр Айвазов, министр Арутюнов; от Республики Беларусь – Макаренко.',
    'Айвазов',
    'AM',
  ],
  [
    'От Республики Армения участвовали министр Айвазов, министр Арутюнов; от Республики Беларусь – Макаренко.',
    'Арутюнов',
    'AM',
  ],
  [
    'От Республики Армения участвовали министр Айвазов, министр Арутюнов; от Республики Беларусь – Макаренко.',
    'Макаренко',
    'BY',
  ],
  ['В Республике Армения прошла встреча. Её вёл Макаренко.', 'Макаренко', null],
  ['Делегации прибыли от Республики Армения. Выступил Макаренко.', 'Макаренко', null],
  ['Республику Беларусь представлял заместитель Министра Макаренко.', 'Макаренко', 'BY'],
  ['Макаренко (Беларусь) и Айвазов (Армения) возглавили делегации.', 'Макаренко', 'BY'],
  ['Макаренко (Беларусь) и Айвазов (Армения) возглавили делегации.', 'Айвазов', 'AM'],
  ['Belarus was represented by First Deputy Minister Makarenko.', 'Makarenko', 'BY'],
  ['Makarenko met with colleagues from Belarus.', 'Makarenko', null],
]

test.each(texts)('%s: %s comes from %s', (text, name, state) => {
  const at = text.indexOf(name)
  const places = [
    { code: 'AM', pattern: /Республик[иеу] Армения|Армения/g },
    { code: 'BY', pattern: /Республик[иеу] Беларусь|Беларусь|Belarus/g },
  ]
  const states = places.map(({ code, pattern }) =>
    found(
      code,
      ...[...text.matchAll(pattern)].map(({ index, 0: words }): [number, number] => [
        index,
        index + words.length,
      ]),
    ),
  )
  expect(stateBeside(text, { span: [at, at + name.length], postSpan: null }, states)).toBe(state)
})
