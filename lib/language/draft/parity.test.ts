import { describe, expect, test } from 'vitest'
import { type LanguageRecord, languageRecord } from '../record'
import { bare, type Input, ksb, person, zubov } from '../testing/draft-meeting'
import { generatedRecords } from '../testing/records'
import { draft } from './draft'
import { plain, type Text } from './text'

/** Verbs that agree, and ranks, of which the record has no English. */
const grammar = new Set(['status', 'gender', 'rank'])

/** What a text says of the record; forms and names of one thing (abbreviation, official name) are one. */
function facts(text: Text | undefined): string[] {
  const spans = text ? [...text.title, ...text.lead, ...text.paragraphs.flat()] : []
  const said = spans.flatMap(({ from }) => {
    if (!from || from.entity === 'state' || grammar.has(from.field)) return []
    const field = from.entity === 'body' || from.entity === 'document' ? 'name' : from.field
    return [`${from.entity} ${from.id} ${field}`]
  })
  return [...new Set(said)].sort()
}

const isComplete = ({ agenda, decisions }: LanguageRecord) =>
  agenda.every(({ text, outcome }) => text.en !== '' && (outcome.ru === '') === (outcome.en === '')) &&
  decisions.every(({ text }) => text.en !== '')

const records = generatedRecords(400, 3000).filter(({ record }) => isComplete(record))

describe('both languages say the same of a complete record', () => {
  test.each(records)('$seed', ({ record, style }) => {
    const { ru, en } = draft(record, style)
    expect(facts(en)).toEqual(facts(ru))
  })
})

const ofOperation: Input = {
  ...bare,
  kind: 'operation',
  operation: { name: { ru: 'Канал', en: 'Kanal' } },
  country: 'TJ',
  place: {},
  sessions: [],
  delegations: [
    {
      id: 's',
      body: ksb,
      category: 'secretariat',
      rows: [{ ...person('s1', zubov, 'советник'), post: { ru: 'советник', en: 'Adviser' } }],
    },
  ],
}
const outcome = (ru: string, en: string) => ({
  text: { ru: 'О ходе учений', en: 'Progress of the exercise' },
  outcome: { ru, en },
})

test.each<[string, Input]>([
  ['an operation in a state, with somebody of the secretariat', ofOperation],
  ['an outcome of one word', { ...bare, agenda: [{ id: 'a', ...outcome('Согласовано.', 'Agreed.') }] }],
  [
    'an item that was considered',
    { ...bare, agenda: [{ id: 'a', ...outcome('Рассмотрено', 'Considered by all') }] },
  ],
  ['a draft', { ...bare, documents: [{ id: 'p', name: { ru: 'Проект плана', en: 'Draft plan' } }] }],
  [
    'documents to be',
    { ...bare, status: 'planned', documents: [{ id: 'p', name: { ru: 'План', en: 'Plan' } }] },
  ],
  ['a venue', { ...bare, venue: { ru: 'Секретариат ОДКБ', en: 'CSTO Secretariat' } }],
])('both languages say the same of %s', (_, input) => {
  const { ru, en } = draft(languageRecord.parse(input))
  expect(facts(en)).toEqual(facts(ru))
})

test('an operation has a territory in both languages', () => {
  const { ru, en } = draft(languageRecord.parse(ofOperation))
  expect(ru && plain(ru).lead).toContain('на территории Таджикистана')
  expect(en && plain(en).lead).toContain('in the territory of Tajikistan')
})
