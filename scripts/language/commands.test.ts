import { expect, test } from 'vitest'
import { languageDirectory } from '@/lib/language/directory'
import { generatedRecord } from '@/lib/language/testing/records'
import { check } from './check'
import type { Command } from './command'
import { decline } from './decline'
import { draft } from './draft'
import { extract } from './extract'

const surroundings = { directory: () => languageDirectory.parse({}) }
const answer = async (command: Command, input: unknown) =>
  JSON.parse(JSON.stringify((await command(surroundings))(input)))

const person = { kind: 'person', family: 'Зубов', patronymic: null, gender: 'm' }

test.each([
  [{ ...person, given: 'Игорь', order: 'given-family' }, 'Игорем Зубовым'],
  [
    { ...person, given: 'Игорь', patronymic: 'Николаевич', order: 'given-patronymic-family' },
    'Игорем Николаевичем Зубовым',
  ],
  [{ ...person, given: null, initials: 'И.Н.', order: 'initials-family' }, 'И.Н. Зубовым'],
  [{ kind: 'person', family: 'Ван', given: 'И', gender: 'm', order: 'family-given' }, 'Ван И'],
  [{ kind: 'post', text: 'Министр обороны Республики Беларусь' }, 'Министром обороны Республики Беларусь'],
  [
    { kind: 'body', text: 'Комитет секретарей советов безопасности' },
    'Комитетом секретарей советов безопасности',
  ],
])('decline %o', async (input, ins) => {
  const given = await answer(decline, input)
  expect(Object.keys(given)).toEqual(['forms', 'sure', 'why'])
  expect(Object.keys(given.forms)).toEqual(['nom', 'gen', 'dat', 'acc', 'ins', 'prep'])
  expect(given.forms.ins).toBe(ins)
})

test('decline refuses what is neither a person nor a phrase', async () => {
  await expect(answer(decline, { kind: 'cat' })).rejects.toThrow()
  await expect(answer(decline, { kind: 'post', text: '' })).rejects.toThrow()
})

test('draft gives both languages and what is unsure, from a meeting as it is exported', async () => {
  const { record } = generatedRecord(1)
  const given = await answer(draft, JSON.parse(JSON.stringify(record)))
  expect(Object.keys(given)).toEqual(['ru', 'en', 'unsure'])
  for (const text of [given.ru, given.en])
    expect(text).toEqual({
      title: expect.any(String),
      lead: expect.any(String),
      paragraphs: expect.any(Array),
    })
  for (const unsure of given.unsure) expect(Object.keys(unsure)).toEqual(['text', 'question', 'options'])
  const inWords = await answer(draft, { ...record, style: { numbers: 'words' } })
  expect(inWords.ru.lead).not.toBe(given.ru.lead)
})

test('extract gives events, with null for what it does not know', async () => {
  const text = '20 ноября в Минске состоялось XXII заседание Совета министров обороны.'
  const { events, unplaced } = await answer(extract, { text, language: 'ru', publishedAt: '2020-11-20' })
  expect(unplaced).toEqual([])
  expect(events).toHaveLength(1)
  expect(events[0]).toMatchObject({
    kind: 'session',
    number: 22,
    date: '2020-11-20',
    city: 'Минск',
    country: 'BY',
    chair: null,
  })
  const later = await answer(extract, { text, language: 'ru' })
  expect(later.events[0].date).toBe('--11-20')
})

test('check gives findings with their places and messages', async () => {
  const text = 'В заседаниие приняли участие представители Белоруссии.'
  const { findings } = await answer(check, { text, language: 'ru', date: '2020-11-20' })
  for (const finding of findings) {
    expect(Object.keys(finding)).toEqual([
      'rule',
      'severity',
      'start',
      'end',
      'text',
      'suggestion',
      'message',
    ])
    expect(text.slice(finding.start, finding.end)).toBe(finding.text)
  }
  expect(findings.map((finding: { text: string }) => finding.text)).toEqual(['заседаниие', 'Белоруссии'])
})
