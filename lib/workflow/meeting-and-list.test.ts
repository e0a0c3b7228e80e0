import { beforeEach, describe, expect, test } from 'vitest'
import { movesIn } from '@/lib/testing/moves'
import {
  aList,
  aMeeting,
  anOffice,
  approved,
  type Made,
  type Office,
  project,
  published,
  submitted,
} from '@/lib/testing/office'
import { contentOf } from '@/lib/testing/public-content'
import { everyRow, refused } from '@/lib/testing/refused'
import { approveEdition } from './approve'
import { discardEdition } from './discard'
import { publishPlan } from './publish-queries'
import { recallEdition } from './recall'
import { recordPage } from './record-page-queries'

let office: Office
let moves: ReturnType<typeof movesIn>
beforeEach(() => {
  office = anOffice()
  moves = movesIn(office)
})

describe('a meeting and its list', () => {
  const withList = () => {
    const meeting = aMeeting(office)
    return { meeting, list: aList(office, meeting.recordId) }
  }

  test('the meeting is not discarded from under a list, nor the list left behind', () => {
    const { meeting, list } = withList()
    expect(refused(office.db, () => discardEdition(moves.as(office.anna), meeting))).toEqual([
      'meeting.hasList',
    ])
    discardEdition(moves.as(office.anna), list)
    discardEdition(moves.as(office.anna), meeting)
  })

  test('moved to another day, the meeting leaves a list that is handed over anew before it is approved', () => {
    const { meeting, list } = withList()
    submitted(office, list)
    moves.save(office.anna, meeting, { startsOn: '2026-11-21' })
    const approve = () => approveEdition(moves.as(office.wanda), { ...list, hash: moves.hashOf(list) })
    expect(recordPage(moves.as(office.wanda), 'attendance', list.recordId)?.stale).toEqual([
      { key: 'attendance.meetingMoved' },
    ])
    expect(refused(office.db, approve)).toEqual(['attendance.meetingMoved'])
    recallEdition(moves.as(office.anna), list)
    submitted(office, list)
    expect(recordPage(moves.as(office.wanda), 'attendance', list.recordId)?.stale).toEqual([])
    approve()
  })

  test('moved after the approval, the page that asks and the command that publishes say the same', () => {
    const { meeting, list } = withList()
    published(office, [meeting, list])
    const next = approved(office, moves.newEdition(list, { languages: ['ru'] }))
    published(office, [moves.newEdition(meeting, { startsOn: '2026-11-21' })])
    const plan = publishPlan(moves.as(office.pavel), [next.editionId])
    expect(plan?.chosen[0]?.reasons).toEqual([{ key: 'attendance.meetingMoved' }])
    expect(refused(office.db, () => moves.publish([next]))).toEqual(['attendance.meetingMoved'])
  })

  test('withdrawn with an open edition of the list, that edition waits for the meeting', () => {
    const { meeting, list } = withList()
    published(office, [meeting, list])
    const next = approved(office, moves.newEdition(list, { languages: ['ru'] }))
    moves.withdraw(meeting)
    expect(refused(office.db, () => moves.publish([next]))).toEqual(['workflow.meetingFirst'])
    const back = approved(office, moves.newEdition(meeting))
    moves.publish([back, next])
    project(office)
    const { attendance_lists, tombstones } = contentOf(office.public)
    expect(attendance_lists).toMatchObject([{ locale: 'ru', edition: 2 }])
    expect(tombstones).toMatchObject([{ kind: 'attendance', notice: '{"en":""}' }])
  })

  test('published again, the meeting comes alone; its list stays withdrawn until it is published too', () => {
    const { meeting, list } = withList()
    published(office, [meeting, list])
    moves.withdraw(meeting)
    published(office, [moves.newEdition(meeting)])
    expect(contentOf(office.public)).toMatchObject({
      attendance_lists: [],
      tombstones: [{ kind: 'attendance' }],
    })
    const next = moves.newEdition(list, { languages: ['ru'] })
    expect(moves.headingOf(next)).toBe('XXII заседание КСОПН')
    published(office, [next])
    expect(contentOf(office.public)).toMatchObject({
      attendance_lists: [{ locale: 'ru' }],
      tombstones: [{ notice: '{"en":""}' }],
    })
  })

  test('when the meeting loses a language its list does too, and has it again with it', () => {
    const { meeting, list } = withList()
    published(office, [meeting, list])
    published(office, [moves.newEdition(meeting, { languages: ['ru'] })])
    const languages = () => contentOf(office.public).attendance_lists?.map(({ locale }) => locale)
    expect(languages()).toEqual(['ru'])
    expect(JSON.stringify(contentOf(office.public).search_documents)).not.toContain('Aram Sargsyan')
    published(office, [moves.newEdition(meeting, { languages: ['ru', 'en'] })])
    expect(languages()).toEqual(['en', 'ru'])
  })

  test('the list is called as its meeting is, and the public one as the public meeting', () => {
    const { meeting, list } = withList()
    moves.save(office.anna, meeting, { title: { ru: 'Новое', en: 'New' } })
    expect(moves.headingOf(list)).toBe('Новое')
    published(office, [meeting, list])
    const next = moves.newEdition(meeting, { title: { ru: 'Тайное', en: 'Secret' } })
    expect(moves.headingOf(list)).toBe('Новое')
    published(office, [moves.newEdition(list, { languages: ['ru'] })])
    const live = everyRow(office.db).editions as { record_id: string; status: string; heading: string }[]
    const heading = live.find((row) => row.record_id === list.recordId && row.status === 'published')?.heading
    expect(heading).toContain('Новое')
    published(office, [next])
    expect(JSON.stringify(everyRow(office.db).editions)).toContain('Тайное')
  })
})

describe('the number of a meeting that is public', () => {
  const number = (value: number) => ({ sessions: [{ bodyId: office.directory.council, number: value }] })

  test('stays taken while a new edition has another', () => {
    const [meeting] = published(office, [aMeeting(office)]) as [Made]
    const next = moves.newEdition(meeting, number(23))
    for (const taken of [22, 23])
      expect(refused(office.db, () => aMeeting(office, { content: number(taken) }))).toEqual([
        'meeting.numberTaken',
      ])
    discardEdition(moves.as(office.anna), next)
    expect(refused(office.db, () => aMeeting(office, { content: number(22) }))).toEqual([
      'meeting.numberTaken',
    ])
    aMeeting(office, { content: number(23) })
  })

  test('is free when the new one has gone out, and stays taken after a withdrawal', () => {
    const [meeting] = published(office, [aMeeting(office)]) as [Made]
    published(office, [moves.newEdition(meeting, number(23))])
    aMeeting(office, { content: number(22) })
    moves.withdraw(meeting)
    expect(refused(office.db, () => aMeeting(office, { content: number(23) }))).toEqual([
      'meeting.numberTaken',
    ])
  })
})
