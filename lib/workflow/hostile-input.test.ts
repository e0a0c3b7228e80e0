import { beforeAll, describe, expect, test } from 'vitest'
import { newId } from '@/lib/id'
import { parseInput } from '@/lib/parse-input'
import { Refusal } from '@/lib/refusal'
import { document } from '@/lib/richtext/document'
import { aList, aMeeting, anOffice, aRelease, editionOf, type Office, submitted } from '@/lib/testing/office'
import { ctxOf } from '@/lib/testing/people'
import { refused } from '@/lib/testing/refused'
import { approveEdition } from './approve'
import { askIn, letGo } from './collaborators'
import { compareInput } from './compare-input'
import { currentText } from './compare-queries'
import { createRecord } from './create'
import { discardEdition } from './discard'
import { publishEditions } from './publish'
import { recallEdition } from './recall'
import { returnEdition } from './return'
import { reviseRecord } from './revise'
import { saveEdition } from './save'
import { submitEdition } from './submit'
import { withdrawRecord } from './withdraw'

let office: Office
let made: { recordId: string; editionId: string }
beforeAll(() => {
  office = anOffice()
  made = aRelease(office)
})

type Command = (ctx: ReturnType<typeof ctxOf>, raw: never) => unknown
const commands: Record<string, Command> = {
  createRecord,
  saveEdition,
  submitEdition,
  returnEdition,
  recallEdition,
  approveEdition,
  publishEditions,
  reviseRecord,
  withdrawRecord,
  discardEdition,
  askIn,
  letGo,
}

const nothing = 'b'.repeat(16)
const inputs: [string, unknown][] = [
  ['nothing', undefined],
  ['null', null],
  ['a text', 'editionId'],
  ['a list', []],
  ['an empty object', {}],
  ['numbers for ids', { editionId: 1, recordId: 2, userId: 3, editions: 4 }],
  ['objects for ids', { editionId: {}, recordId: {}, userId: {}, editions: {} }],
  ['an id that nothing has', { editionId: nothing, recordId: nothing, userId: nothing, lockVersion: 1 }],
  ['a piece of SQL', { editionId: "' or 1=1 --", recordId: "' or 1=1 --" }],
  ['an id a million letters long', { editionId: 'b'.repeat(1e6), recordId: 'b'.repeat(1e6) }],
  ['keys of the prototype', JSON.parse('{"__proto__":{"editionId":"x"},"constructor":{"prototype":{}}}')],
]

describe.each(Object.keys(commands))('%s', (name) => {
  test.each(inputs)('refuses %s with a reason', (_, input) => {
    const run = commands[name] as (ctx: unknown, raw: unknown) => unknown
    expect(refused(office.db, () => run(ctxOf(office.db, office.pavel), input))).not.toEqual([])
  })
})

let deep: unknown = 'x'
for (let depth = 0; depth < 50_000; depth++) deep = { type: 'paragraph', content: [deep] }

describe('the content of a save', () => {
  const save = (content: unknown, more: object = {}) => {
    const { lockVersion } = editionOf(office, made.editionId).edition
    return saveEdition(ctxOf(office.db, office.anna), {
      editionId: made.editionId,
      lockVersion,
      content,
      ...more,
    })
  }

  test.each<[string, unknown]>([
    ['is missing', undefined],
    ['is a list', []],
    ['has a title of a million letters', { title: 'а'.repeat(1e6) }],
    ['has a title that is an object', { title: { ru: 'а' } }],
    ['has a key of no field', { title: 'а', isPublished: true }],
    ['has the prototype for a key', JSON.parse('{"title":"а","__proto__":{"isPublished":true}}')],
    ['has a text 50,000 levels deep', { body: deep }],
    ['has a text with a script in it', { body: { type: 'doc', content: [{ type: 'script', attrs: {} }] } }],
    ['refers to a language that is none', { body: document([]), language: 'xx' }],
    ['bears an instant that is none', { issuedAt: '2026-02-30T08:00:00.000Z' }],
    ['bears an instant in a form of its own', { issuedAt: '2026-11-20T08:00Z' }],
    ['bears an instant beyond the milliseconds', { issuedAt: '2026-11-20T08:00:00.000000001Z' }],
  ])('that %s', (_, content) => {
    expect(refused(office.db, () => save(content))).not.toEqual([])
    expect({}).not.toHaveProperty('isPublished')
  })

  test.each<[string, object]>([
    ['a note in a language that is none', { note: { ru: 'а', xx: 'б' } }],
    ['a note of a million letters', { note: { ru: 'а'.repeat(1e6) } }],
    ['a kind of change that is none', { change: 'silent' }],
    ['a lock version that is no number', { lockVersion: '1' }],
    ['a purpose that only the house gives', { purpose: 'base' }],
  ])('with %s', (_, more) => {
    expect(refused(office.db, () => save({}, more))).not.toEqual([])
  })

  test('that refers to a person where a body is asked for', () => {
    const { zubov } = office.directory
    const content = { about: { bodyIds: [zubov], personIds: [], stateIds: [], topicIds: [] } }
    expect(refused(office.db, () => save(content))).toEqual(['record.reference'])
  })

  test('loses what cannot be printed, and keeps the rest', () => {
    const title = 'Засе\u0000дание\u000bсовета\ud800 \ufffe'
    const { editionId } = aRelease(office, { title })
    expect(JSON.parse(editionOf(office, editionId).head.content).title).toBe('Заседание совета')
  })
})

/** What the public store could not take in would stop every publication after it. */
describe('rows that share an id', () => {
  const item = { id: 'bbbbbbbbbbbbbbb2', text: { ru: 'О стратегии', en: 'On the strategy' } }

  test.each([
    ['agenda', { agenda: [item, item] }],
    ['decisions', { decisions: [item, item] }],
    ['documents', { documents: [1, 2].map(() => ({ id: item.id, name: item.text })) }],
  ])('are refused in %s', (_, content) => {
    expect(refused(office.db, () => aMeeting(office, { content }))).toEqual(['validation.duplicateId'])
  })

  test.each([
    ['two delegations', ['ddddddddddddddd2', 'ddddddddddddddd2'], ['c2', 'c3']],
    ['rows of two delegations', ['ddddddddddddddd2', 'ddddddddddddddd3'], ['c2', 'c2']],
  ])('are refused in %s', (_, delegationIds, rowIds) => {
    const { recordId: meetingId } = aMeeting(office, { content: { sessions: [] } })
    const delegations = delegationIds.map((id, index) => ({
      id,
      label: { ru: 'Гости' },
      rows: [{ id: `cccccccccccccc${rowIds[index]}`, name: { ru: 'Арам Саргсян' } }],
    }))
    const create = () =>
      createRecord(ctxOf(office.db, office.anna), { kind: 'attendance', meetingId, content: { delegations } })
    expect(refused(office.db, create)).toEqual(['validation.duplicateId'])
  })
})

test('a list of 3,000 people is taken, one more is refused', () => {
  const { recordId: meetingId } = aMeeting(office, { content: { sessions: [] } })
  const { zubov, chair } = office.directory
  const delegations = (people: number) =>
    Array.from({ length: 15 }, () => ({
      id: newId(),
      rows: Array.from({ length: people }, () => ({ id: newId(), personId: zubov, postId: chair })),
    }))
  const create = (content: object) =>
    createRecord(ctxOf(office.db, office.anna), { kind: 'attendance', meetingId, content })
  expect(refused(office.db, () => create({ delegations: delegations(201) }))).toEqual(['validation.tooMany'])
  create({ delegations: delegations(200) })
})

test('a language named twice counts once', () => {
  const content = { sessions: [], languages: ['ru', 'en', 'ru'] }
  const { editionId } = aMeeting(office, { content })
  expect(JSON.parse(editionOf(office, editionId).head.content).languages).toEqual(['ru', 'en'])
})

describe('a list of participants', () => {
  test('is not made for what is no meeting', () => {
    const list = aList(office, aMeeting(office, { content: { sessions: [] } }).recordId)
    for (const meetingId of [made.recordId, list.recordId, nothing, null]) {
      const input = { kind: 'attendance' as const, meetingId, content: {} }
      expect(refused(office.db, () => createRecord(ctxOf(office.db, office.anna), input))).toEqual([
        'attendance.meeting',
      ])
    }
  })

  test('is not made twice', () => {
    const { recordId } = aMeeting(office, { content: { sessions: [] } })
    aList(office, recordId)
    expect(refused(office.db, () => aList(office, recordId))).toEqual(['attendance.exists'])
  })
})

test('a hash that is none approves nothing', () => {
  const { editionId } = submitted(office, aRelease(office))
  for (const hash of ['', 'a'.repeat(63), 'G'.repeat(64)]) {
    expect(
      refused(office.db, () => approveEdition(ctxOf(office.db, office.wanda), { editionId, hash })),
    ).toEqual([expect.stringMatching(/^validation\./)])
  }
})

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['null', null],
  ['a word', 'слово'],
  ['a number', 7],
  ['a list', [1, [2]]],
  ['what no release holds', { title: { ru: [] }, body: 'текст', about: 7, x: () => 1 }],
  ['50,000 levels', deep],
])('a text on the screen that is %s is compared, or refused with a reason', (_, content) => {
  const ctx = ctxOf(office.db, office.anna)
  const compare = () => {
    const mine = { content, change: 'first', note: {} }
    return currentText(ctx, parseInput(compareInput, { editionId: made.editionId, mine }))
  }
  try {
    expect(compare()?.differences.length).toBeGreaterThan(0)
  } catch (error) {
    expect(error).toBeInstanceOf(Refusal)
  }
})
