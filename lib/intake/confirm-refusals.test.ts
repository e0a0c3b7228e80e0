import { beforeEach, describe, expect, test } from 'vitest'
import { confirmIntake } from '@/lib/intake/confirm'
import type { Confirmation } from '@/lib/intake/confirmation'
import { changeText } from '@/lib/intake/dismiss'
import { aText, firstOf } from '@/lib/testing/intake'
import { aMeeting, anOffice, type Office } from '@/lib/testing/office'
import { ctxOf } from '@/lib/testing/people'
import { refused } from '@/lib/testing/refused'

let office: Office
const as = (who: 'anna' | 'boris' | 'emil' | 'alla') => ctxOf(office.db, office[who])

beforeEach(() => {
  office = anOffice()
})

describe('what is refused leaves everything as it was', () => {
  const refusal = (change: (read: Confirmation) => object, who: 'anna' | 'emil' = 'anna') => {
    const { confirmation } = aText(office, { by: office[who] })
    let fields: (string | undefined)[] = []
    const keys = refused(office.db, () => {
      try {
        confirmIntake(as(who), { ...confirmation, ...change(structuredClone(confirmation)) })
      } catch (error) {
        fields = (error as { reasons: { field?: string }[] }).reasons.map(({ field }) => field)
        throw error
      }
    })
    return keys.map((key, i) => [key, fields[i]])
  }

  test('a number that another meeting has, at that number', () => {
    aMeeting(office, { content: { sessions: [{ bodyId: office.directory.council, number: 23 }] } })
    expect(refusal((read) => read)).toEqual([['meeting.numberTaken', 'meetings.0.sessions.0.number']])
  })

  test('a body that nobody has chosen', () => {
    const unknown = { as: 'typed' as const, text: 'Совет' }
    expect(
      refusal((read) => ({ meetings: [{ ...firstOf(read), sessions: [{ body: unknown, number: 1 }] }] })),
    ).toEqual([['intake.body', 'meetings.0.sessions.0.body']])
  })

  test('a chair of whom nothing would be left, also where the list has the name, and a post likewise', () => {
    const person = { as: 'typed' as const, text: 'Иван Иванов' }
    const post = { as: 'typed' as const, text: 'министр' }
    const list = { delegations: [{ label: 'Гости', rows: [{ person }] }] }
    expect(refusal((read) => ({ meetings: [{ ...firstOf(read), chair: { person, post }, list }] }))).toEqual([
      ['intake.chair', 'meetings.0.chair.person'],
      ['intake.chairPost', 'meetings.0.chair.post'],
    ])
  })

  test('a key under which nothing was made, and an entry that is not there', () => {
    const chair = (person: object) => (read: Confirmation) => ({
      meetings: [{ ...firstOf(read), chair: { person, post: null } }],
    })
    expect(refusal(chair({ as: 'new', key: 'p1' }))).toEqual([
      ['validation.reference', 'meetings.0.chair.person'],
    ])
    expect(refusal(chair({ as: 'entry', id: 'bbbbbbbbbbbbbbbb' }))).toEqual([
      ['record.reference', 'meetings.0'],
    ])
  })

  test('nothing at all, and a date that is none', () => {
    expect(refusal(() => ({ meetings: [], release: null }))).toEqual([
      ['validation.nothingChosen', 'meetings'],
    ])
    expect(refusal((read) => ({ meetings: [{ ...firstOf(read), startsOn: '18.11.2026' }] }))[0]?.[1]).toBe(
      'meetings.0.startsOn',
    )
  })

  test('new entries from whoever does not keep the directory', () => {
    const people = [{ key: 'p1', names: [{ from: null, to: null, names: { ru: { family: 'Иванов' } } }] }]
    const create = (read: Confirmation) => ({ create: { ...read.create, people } })
    expect(refusal(create)).toEqual([['access.denied', undefined]])
  })

  test('a reading that somebody has had read anew since, in another language or by another day', () => {
    for (const change of [
      { language: 'en' as const, publishedOn: '' },
      { language: 'ru' as const, publishedOn: '2026-11-20' },
    ]) {
      const { id, confirmation } = aText(office)
      changeText(as('anna'), { id, language: confirmation.language, publishedOn: confirmation.publishedOn })
      changeText(as('anna'), { id, ...change })
      expect(refused(office.db, () => confirmIntake(as('anna'), confirmation))).toEqual(['intake.readAnew'])
    }
  })

  test("a colleague's text, as if it were not there", () => {
    const { confirmation } = aText(office)
    expect(refused(office.db, () => confirmIntake(as('boris'), confirmation))).toEqual(['intake.missing'])
    expect(refused(office.db, () => confirmIntake(as('alla'), confirmation))).toEqual(['access.denied'])
  })
})
