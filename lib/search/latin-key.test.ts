import * as iuliia from 'iuliia'
import { expect, test } from 'vitest'
import { readNames } from '@/lib/language/testing/names-table'
import { keyEndings, keyStem, latinKey, latinKeys } from './latin-key'

test.each([
  ['Зубов', 'Zubov Zubow Zoubov Zuboff'],
  ['Щербаков', 'Shcherbakov Scherbakov Ščerbakov Ŝerbakov Shherbakov Schtscherbakow'],
  ['Юлия', 'Yuliya Yulia Iuliia Julija Julia'],
  ['Андрей', 'Andrey Andrei Andrej'],
  ['Полянский', 'Polyanskiy Polyansky Polianskii Poljanskij Polyanski'],
  ['Горбачёв', 'Gorbachev Gorbachyov Gorbačëv Gorbatschow'],
  ['Хасанов', 'Khasanov Hasanov'],
  ['Цаликов', 'Tsalikov Calikov Tzalikov'],
  ['Жапаров', 'Zhaparov Žaparov Japarov'],
  ['Джавадов', 'Dzhavadov Javadov Djavadov'],
  ['Алексей', 'Aleksey Aleksei Alexei Alexey Aleksej'],
  ['Евгений', 'Evgeny Yevgeniy Evgenii Jewgenij'],
  ['Васильев', "Vasilyev Vasiliev Vasil'ev Vasilʹev Wassiljew"],
  ['Саргсян', 'Sargsyan Sargsian Sargsjan'],
  ['Мушег', 'Mushegh Musheg'],
  ['Тасмагамбетов', 'Tasmagambetov'],
  ['Виктор', 'Viktor Victor'],
  ['заседание', 'zasedanie zasedaniye'],
])('%s has a key in common with %s', (russian, latin) => {
  const key = latinKey(russian.toLowerCase())
  for (const word of latin.split(' '))
    expect([word, latinKeys(word)]).toEqual([word, expect.arrayContaining([key])])
})

test.each([
  ['zubov', ['зубов', 'зубова', 'зубову', 'зубовым', 'зубове', 'зубовой']],
  ['polyanskiy', ['полянский', 'полянского', 'полянскому', 'полянским', 'полянская']],
  ['sargsyan', ['саргсян', 'саргсяна', 'саргсяном']],
  ['minsk', ['минск', 'минска', 'минске']],
])('the forms of %s end as names do', (typed, forms) => {
  const begin = keyStem(latinKey(typed))
  for (const form of forms) {
    expect(latinKey(form).startsWith(begin)).toBe(true)
    expect([form, keyEndings.has(latinKey(form).slice(begin.length))]).toEqual([form, true])
  }
})

test.each([
  ['Шубин', 'Chubin'],
  ['Зубов', 'Zubrov'],
  ['Жуков', 'Zukov'],
])('%s is not %s at first sight', (russian, latin) => {
  expect(latinKeys(latin)[0]).not.toBe(latinKey(russian.toLowerCase()))
})

const schemes = Object.entries(iuliia).filter(([, value]) => typeof value === 'object' && 'name' in value)
const names = readNames('names.tsv').flatMap(({ person: { family, given } }) =>
  [family, given ?? '']
    .flatMap((name) => name.split(/[\s-]+/))
    .filter((name) => /^[А-ЯЁ][а-яё]{2,}$/.test(name)),
)

test.each(schemes)('what %s makes of a name has its key, but for one in fifty at most', (_, scheme) => {
  const begin = (key: string) => keyStem(key)
  const missed = names.filter((name) => {
    const latin = iuliia.translate(name, scheme as Parameters<typeof iuliia.translate>[1])
    return !latinKeys(latin)
      .map(begin)
      .includes(begin(latinKey(name.toLowerCase())))
  })
  expect(schemes.length).toBeGreaterThan(20)
  expect(missed.length / names.length, missed.join(' ')).toBeLessThanOrEqual(0.02)
})
