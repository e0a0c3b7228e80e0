import { describe, expect, test } from 'vitest'
import { cases } from '../russian/forms'
import { declineFamily } from '../russian/names'
import { generatedRecords } from '../testing/records'
import { draft } from './draft'
import { plain, type Span, type Text } from './text'

const records = generatedRecords(240)
const linesOf = (text: Text) => {
  const { title, lead, paragraphs } = plain(text)
  return [title, lead, ...paragraphs]
}
const spansOf = ({ title, lead, paragraphs }: Text): Span[] => [...title, ...lead, ...paragraphs.flat()]

describe.each(['ru', 'en'] as const)('every generated draft in %s', (language) => {
  const drafts = records.map(({ seed, record, style }) => ({
    seed,
    record,
    style,
    text: draft(record, style)[language] as Text,
  }))

  test.each(drafts)('is clean: $seed', ({ text }) => {
    const { title, lead, paragraphs } = plain(text)
    expect(title).not.toMatch(/[.,]$|^$/)
    for (const line of [lead, ...paragraphs]) expect(line).toMatch(/[.!?]$/)
    for (const line of linesOf(text)) {
      expect(line).not.toMatch(
        /[\s\u00a0]{2}|\s[.,;:]|undefined|null|NaN|[{}[\]]|\.\.|,,|^\s|\s$|[.;,]\s*,|«»|\(\)/,
      )
      expect(line.charAt(0)).toBe(line.charAt(0).toUpperCase())
    }
  })

  test.each(drafts)('names every span once: $seed', ({ text }) => {
    const ids = spansOf(text).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

const drafts = records.map(({ seed, record, style }) => ({ seed, record, style, ...draft(record, style) }))

test.each(drafts)('a year stands once at most in a sentence about dates: $seed', ({ ru, record }) => {
  const lead = ru ? plain(ru).lead.replace(/«[^»]*»/g, '') : ''
  expect(lead.split(record.startsOn.slice(0, 4)).length).toBeLessThanOrEqual(2)
})

test.each(drafts)('people are named in a form of their name: $seed', ({ ru, record }) => {
  const everybody = [
    record.chair?.person,
    ...record.delegations.flatMap(({ rows }) => rows.map(({ person }) => person)),
  ]
  const families = everybody.flatMap((person) => {
    if (!person?.family) return []
    const { forms } = declineFamily(person.family, person.gender)
    return cases.map((inCase) => forms[inCase])
  })
  for (const { from, text } of ru ? spansOf(ru) : []) {
    if (from?.entity !== 'person' || from.field !== 'name') continue
    expect(
      families.some((form) => text.includes(form)),
      text,
    ).toBe(true)
  }
})

test('hardly anything has to be asked about ordinary records', () => {
  const asked = drafts.filter(({ unsure }) => unsure.length > 0)
  expect(asked.length).toBeLessThan(drafts.length * 0.1)
})

test('a predicate agrees with what takes place', () => {
  for (const { ru, record } of drafts) {
    if (!ru || record.kind === 'operation' || record.kind === 'bilateral') continue
    const { lead } = plain(ru)
    expect(lead).not.toMatch(
      /состоял(?:ся|ась|ись) (?:\S+\s)?заседание|прош(?:ёл|ла|ли) (?:\S+[\s\u00a0])?заседание/,
    )
    expect(lead).not.toMatch(/состоял(?:ся|ась|ось) консультации|(?:состоится|пройдёт) консультации/)
  }
})
