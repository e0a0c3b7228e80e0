import { beforeEach, expect, test } from 'vitest'
import type { z } from 'zod'
import { type EditorialDb, openEditorial } from '@/db/editorial/client'
import type { Ctx } from '@/lib/context'
import { aBody } from '@/lib/testing/directory'
import { cast, ctxOf } from '@/lib/testing/people'
import { createRecord } from '@/lib/workflow/create'
import { discardEdition } from '@/lib/workflow/discard'
import { saveEdition } from '@/lib/workflow/save'
import { meetingContent } from './content'
import { nextNumber } from './numbers'

let db: EditorialDb
let anna: Ctx
let council: string

beforeEach(() => {
  db = openEditorial(':memory:')
  const users = cast(db)
  anna = ctxOf(db, users.anna)
  council = aBody(ctxOf(db, users.wanda))
})

type Session = z.input<typeof meetingContent>['sessions']
const content = (number: number | null, more: Partial<NonNullable<Session>[number]> = {}) =>
  meetingContent.parse({ sessions: [{ bodyId: council, number, ...more }] })
const aMeeting = (...of: Parameters<typeof content>) =>
  createRecord(anna, { kind: 'meeting', content: content(...of) })

test('the first number offered is 1, then the one after the highest taken', () => {
  expect(nextNumber(db, council, 'session')).toBe(1)
  aMeeting(21)
  expect(nextNumber(db, council, 'session')).toBe(22)
})

test('every series of a body counts apart', () => {
  aMeeting(21)
  aMeeting(3, { series: 'working_group' })
  expect(nextNumber(db, council, 'session')).toBe(22)
  expect(nextNumber(db, council, 'working_group')).toBe(4)
})

test('a number that another meeting has is refused at its field, with the next one, and nothing is written', () => {
  aMeeting(22)
  expect(() => aMeeting(22)).toThrow('meeting.numberTaken (sessions.0.number)')
  expect(nextNumber(db, council, 'session')).toBe(23)
})

test('any number of meetings may go without one', () => {
  aMeeting(null)
  aMeeting(null)
  expect(nextNumber(db, council, 'session')).toBe(1)
})

test('a meeting keeps its own number through a save, and gives it back when it takes another', () => {
  const { editionId } = aMeeting(22)
  const { lockVersion } = saveEdition(anna, { editionId, lockVersion: 2, content: content(22) })
  saveEdition(anna, { editionId, lockVersion, content: content(23) })
  expect(() => aMeeting(22)).not.toThrow()
})

test('a discarded draft gives its number back', () => {
  const { editionId } = aMeeting(22)
  discardEdition(anna, { editionId })
  expect(nextNumber(db, council, 'session')).toBe(1)
  expect(() => aMeeting(22)).not.toThrow()
})
