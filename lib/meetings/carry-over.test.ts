import { beforeEach, describe, expect, test } from 'vitest'
import type { z } from 'zod'
import type { Ctx } from '@/lib/context'
import { newId } from '@/lib/id'
import { anAppointment, aPerson, aPost } from '@/lib/testing/directory'
import { anOffice, type Office, published } from '@/lib/testing/office'
import { ctxOf } from '@/lib/testing/people'
import { createRecord } from '@/lib/workflow/create'
import { carryOver } from './carry-over'
import { meetingContent } from './content'

let office: Office
let anna: Ctx
let boris: Ctx
let wanda: Ctx
let council: string

beforeEach(() => {
  office = anOffice()
  anna = ctxOf(office.db, office.anna)
  boris = ctxOf(office.db, office.boris)
  wanda = ctxOf(office.db, office.wanda)
  council = office.directory.council
})

type Input = z.input<typeof meetingContent>
const agenda = [
  { id: newId(), text: { ru: 'О стратегии', en: 'The strategy' }, outcome: { ru: 'Принято', en: 'Taken' } },
  { id: newId(), text: { ru: 'О бюджете' }, visibility: 'internal' as const },
]
const aSession = (ctx: Ctx, number: number, startsOn: string, input: Input = {}) =>
  createRecord(ctx, {
    kind: 'meeting',
    content: meetingContent.parse({
      title: { ru: `Заседание ${number}`, en: `Session ${number}` },
      sessions: [{ bodyId: council, number }],
      startsOn,
      ...input,
    }),
  })
const ask = (ctx: Ctx, more: Partial<Parameters<typeof carryOver>[1]> = {}) =>
  carryOver(ctx, { bodyId: council, series: 'session', startsOn: '', recordId: null, ...more })

describe('the number', () => {
  test('of a body that has not met is 1, and there is no last meeting', () => {
    expect(ask(anna)).toMatchObject({ number: 1, last: undefined })
  })

  test('is the next one of the series', () => {
    aSession(anna, 21, '2020-06-01')
    expect(ask(anna)?.number).toBe(22)
  })

  test('of a meeting that has one already is its own', () => {
    const { recordId } = aSession(anna, 21, '2020-06-01')
    expect(ask(anna, { recordId })).toMatchObject({ number: 21, last: undefined })
  })
})

describe('the last meeting', () => {
  test('is the one with the latest date, whatever its number', () => {
    aSession(anna, 20, '2020-06-01')
    aSession(anna, 19, '2019-06-01')
    expect(ask(anna)?.last).toMatchObject({ number: 20, startsOn: '2020-06-01' })
  })

  test('is one before the date of the new one', () => {
    aSession(anna, 19, '2019-06-01')
    aSession(anna, 20, '2020-06-01')
    expect(ask(anna, { startsOn: '2020-01-01' })?.last?.number).toBe(19)
  })

  test('is of the same series', () => {
    aSession(anna, 20, '2020-06-01')
    expect(ask(anna, { series: 'working_group' })).toMatchObject({ number: 1, last: undefined })
  })

  test('gives the shape of its agenda without outcomes, its place, zone, format and topics', () => {
    const place = { ru: 'Минск', en: 'Minsk' }
    aSession(anna, 20, '2020-06-01', { agenda, place, zone: 'Europe/Minsk', format: 'hybrid' })
    expect(ask(anna)?.last).toMatchObject({
      place,
      zone: 'Europe/Minsk',
      format: 'hybrid',
      agenda: [
        { text: { ru: 'О стратегии', en: 'The strategy' }, visibility: 'public' },
        { text: { ru: 'О бюджете', en: '' }, visibility: 'internal' },
      ],
    })
    expect(ask(anna)?.last?.agenda[0]).not.toHaveProperty('outcome')
  })

  test("of somebody else's draft is not shown to an author, but to an editor it is", () => {
    aSession(anna, 20, '2020-06-01')
    expect(ask(boris)?.last).toBeUndefined()
    expect(ask(wanda)?.last?.number).toBe(20)
  })

  test("of somebody else's public record an author sees what the public sees", () => {
    published(office, [aSession(anna, 20, '2020-06-01', { agenda })])
    expect(ask(boris)?.last?.agenda.map(({ text }) => text.ru)).toEqual(['О стратегии'])
    expect(ask(anna)?.last?.agenda).toHaveLength(2)
  })
})

describe('the chair', () => {
  let post: string
  beforeEach(() => {
    post = aPost(wanda, { bodyId: council })
  })

  const chairedBy = (personId: string) =>
    aSession(anna, 20, '2020-06-01', { chair: { personId, postId: post } })

  test('is whoever holds the post on the new date', () => {
    const before = aPerson(wanda)
    const after = aPerson(wanda)
    anAppointment(wanda, { personId: before, postId: post, to: '2020-08-31' })
    anAppointment(wanda, { personId: after, postId: post, from: '2020-09-01' })
    chairedBy(before)
    expect(ask(anna, { startsOn: '2020-07-01' })?.last?.chair).toEqual({ postId: post, personId: before })
    expect(ask(anna, { startsOn: '2020-11-20' })?.last?.chair).toEqual({ postId: post, personId: after })
  })

  test('is nobody where the post is vacant on that date', () => {
    const person = aPerson(wanda)
    anAppointment(wanda, { personId: person, postId: post, to: '2020-08-31' })
    chairedBy(person)
    expect(ask(anna, { startsOn: '2020-11-20' })?.last?.chair).toEqual({ postId: post, personId: null })
  })
})

test('an administrator is told nothing', () => {
  aSession(anna, 20, '2020-06-01')
  expect(ask(ctxOf(office.db, office.alla))).toBeUndefined()
})
