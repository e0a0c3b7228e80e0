import { expect, test } from 'vitest'
import { type LanguageDirectory, languageDirectory } from '../directory'
import { readText } from './extract'

const ofCompetent = 'Координационный совет руководителей компетентных органов'
const members = 'государств – членов Организации Договора о коллективной безопасности'
const organ = (id: string, ru: string, abbreviation: string, more: object = {}) => ({
  id,
  kind: 'organ' as const,
  name: { ru, en: '' },
  abbreviation: { ru: abbreviation, en: '' },
  ...more,
})
const drugs = organ(
  'drugs',
  `${ofCompetent} по противодействию незаконному обороту наркотиков ${members}`,
  'КСОПН',
)
const migration = organ(
  'migration',
  `${ofCompetent} ${members} по вопросам борьбы с незаконной миграцией`,
  'КСБНМ',
)
const bodies = [drugs, migration]

/** The bodies that meet «на заседании …», each with how sure that is. */
function read(name: string, directory: object[] = bodies) {
  const all: LanguageDirectory = languageDirectory.parse({ bodies: directory, people: [], members: [] })
  const text = `18 ноября 2026 года в Ереване состоялось XXIII заседание ${name}.`
  const [event] = readText({ text, language: 'ru' }, all).events
  return event?.sessions.map(({ value, certainty }) => [value.bodyId, certainty])
}

const genitive = (name: string) => name.replace('Координационный совет', 'Координационного совета')
const council = genitive(ofCompetent)
const ofDrugs = 'по противодействию незаконному обороту наркотиков'

test('a council is known wherever its members are named, and never taken for another that begins alike', () => {
  for (const owner of [members, 'государств – членов ОДКБ'])
    for (const bracket of ['', ' (КСОПН)']) {
      expect(read(`${council} ${owner} ${ofDrugs}${bracket}`)).toEqual([['drugs', 'found']])
      expect(read(`${council} ${ofDrugs} ${owner}${bracket}`)).toEqual([['drugs', 'found']])
    }
  expect(read(`${council} государств – членов ОДКБ по вопросам борьбы с незаконной миграцией`)).toEqual([
    ['migration', 'found'],
  ])
  expect(read(`${council} по вопросам борьбы с незаконной миграцией (КСБНМ)`)).toEqual([
    ['migration', 'found'],
  ])
})

test('a council that the directory does not have is not taken for one that it has', () => {
  for (const directory of [[migration], [{ ...migration, aliases: [ofCompetent] }]])
    for (const owner of ['', ' государств – членов ОДКБ']) {
      const [[id, certainty] = []] = read(`${council}${owner} ${ofDrugs}`, directory) ?? []
      expect([id, certainty]).toEqual([null, 'guessed'])
    }
})

test('a shortened name that two would have is of neither', () => {
  const both = bodies.map((body) => ({ ...body, aliases: [ofCompetent] }))
  expect(read(`${council} в Москве`, both)).not.toContainEqual([expect.any(String), 'found'])
})

test('the abbreviation in brackets decides, and what disagrees with the name is a guess', () => {
  const smo = organ('defence', 'Совет министров обороны', 'СМО')
  const foreign = organ('foreign', 'Совет министров иностранных дел', 'СМИД')
  const directory = [smo, foreign]
  expect(read('Совета министров обороны (СМО)', directory)).toEqual([['defence', 'found']])
  expect(read('Совета министров обороны (СМИД)', directory)).toEqual([['foreign', 'guessed']])
  expect(read('Совета министров обороны (КСОПН)', directory)).toEqual([['defence', 'guessed']])
  expect(read('Совета министров обороны по военно-техническим делам', directory)).toEqual([
    ['defence', 'guessed'],
  ])
})

test('the same council of two organisations is told apart by the words behind it', () => {
  const here = organ('here', 'Совет министров обороны ОДКБ', 'СМО')
  const there = organ('there', 'Совет министров обороны СНГ', '')
  expect(read('Совета министров обороны ОДКБ', [here, there])).toEqual([['here', 'found']])
  expect(read('Совета министров обороны СНГ', [here, there])).toEqual([['there', 'found']])
})
