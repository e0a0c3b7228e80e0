import { beforeEach, describe, expect, test } from 'vitest'
import { confirmIntake } from '@/lib/intake/confirm'
import { readRelease } from '@/lib/releases/content'
import { aText, contentOf, firstOf } from '@/lib/testing/intake'
import { aList, aMeeting, anOffice, type Office } from '@/lib/testing/office'
import { ctxOf } from '@/lib/testing/people'
import { refused } from '@/lib/testing/refused'

let office: Office
const as = (who: 'anna' | 'boris' | 'emil' | 'alla') => ctxOf(office.db, office[who])

beforeEach(() => {
  office = anOffice()
})

describe('a meeting that is on the desk already', () => {
  test('is offered, by its number and by its day, and takes list and release', () => {
    const there = aMeeting(office, {
      content: { sessions: [{ bodyId: office.directory.council, number: 23 }] },
    })
    const { existing, confirmation } = aText(office)
    expect(existing).toEqual([expect.objectContaining({ id: there.recordId, hasList: false })])
    const meetings = [{ ...firstOf(confirmation), meetingId: there.recordId }]
    const made = confirmIntake(as('anna'), { ...confirmation, meetings })
    expect(made.meetings).toEqual([{ meetingId: there.recordId, listId: expect.any(String) }])
    expect(contentOf(office, made.releaseId, readRelease).about.meetingId).toBe(there.recordId)
  })

  test('by its day where the text gives no number', () => {
    const there = aMeeting(office, { content: { startsOn: '2026-11-18' } })
    const text = '18 ноября 2026 года в Москве состоялось заседание КСОПН.'
    expect(aText(office, { text }).existing).toEqual([expect.objectContaining({ id: there.recordId })])
  })

  test('is not offered to whoever may not see it', () => {
    aMeeting(office, {
      by: office.boris,
      content: { sessions: [{ bodyId: office.directory.council, number: 23 }] },
    })
    expect(aText(office).existing).toEqual([null])
  })

  test('that has a list keeps its own', () => {
    const there = aMeeting(office, {
      content: { sessions: [{ bodyId: office.directory.council, number: 23 }] },
    })
    aList(office, there.recordId)
    const { existing, confirmation } = aText(office)
    expect(existing).toEqual([expect.objectContaining({ hasList: true })])
    const meetings = [{ ...firstOf(confirmation), meetingId: there.recordId }]
    expect(refused(office.db, () => confirmIntake(as('anna'), { ...confirmation, meetings }))).toEqual([
      'attendance.exists',
    ])
    confirmIntake(as('anna'), { ...confirmation, meetings: [{ ...meetings[0]!, list: null }] })
  })

  test('of somebody else cannot be attached to by guessing its address', () => {
    const hidden = aMeeting(office, { by: office.boris })
    const { confirmation } = aText(office)
    const meetings = [{ ...firstOf(confirmation), meetingId: hidden.recordId }]
    expect(refused(office.db, () => confirmIntake(as('anna'), { ...confirmation, meetings }))).toEqual([
      'intake.meeting',
    ])
  })
})
