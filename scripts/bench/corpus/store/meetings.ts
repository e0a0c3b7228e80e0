import { listContentOf } from '../text/list-content'
import { meetingContentOf } from '../text/meeting-content'
import type { MeetingFacts } from '../text/meeting-facts'
import type { Desk } from './desk'
import { before, type Writing } from './editions'
import { type Live, newRecord, publish } from './publishing'

/** Publishes what is planned of a meeting. */
export function announceMeeting(desk: Desk, meeting: MeetingFacts, at: string): Live {
  claimNumber(desk, meeting)
  const [live] = publish(desk, at, [meetingWriting(desk, meeting, 'planned', at)])
  return live as Live
}

/** Publishes a meeting with its list: held, or still to come. */
export function publishMeeting(desk: Desk, meeting: MeetingFacts, at: string, announced?: Live) {
  if (!announced) claimNumber(desk, meeting)
  const status = meeting.startsOn > at.slice(0, 10) ? 'planned' : 'held'
  const writing = announced ? held(desk, meeting, at, announced) : meetingWriting(desk, meeting, status, at)
  publish(desk, at, [writing, listWriting(desk, meeting, at, writing)])
}

const note = { ru: 'Запись дополнена итогами.', en: 'The record was completed with the results.' }

function held({ world }: Desk, meeting: MeetingFacts, at: string, { writing, editionId }: Live): Writing {
  const content = meetingContentOf(world, meeting, 'held')
  const said = meeting.inEnglish ? note : { ru: note.ru, en: '' }
  return { ...writing, content, at, change: 'noted', note: said, basedOnId: editionId, publicNumber: 2 }
}

function meetingWriting(desk: Desk, meeting: MeetingFacts, status: 'planned' | 'held', at: string): Writing {
  const content = meetingContentOf(desk.world, meeting, status)
  const createdBy = desk.people().author
  const record = newRecord(desk, { id: meeting.id, kind: 'meeting', createdBy, createdAt: before(at, 180) })
  return { record, content, asOf: content.startsOn, heading: content.title, filedUnder: content.startsOn, at }
}

function listWriting(
  desk: Desk,
  meeting: MeetingFacts,
  at: string,
  { heading, filedUnder }: Writing,
): Writing {
  const createdBy = desk.people().author
  const own = { id: meeting.listId, kind: 'attendance' as const, meetingId: meeting.id }
  const record = newRecord(desk, { ...own, createdBy, createdAt: before(at, 180) })
  return {
    record,
    content: listContentOf(desk.world, meeting),
    asOf: meeting.startsOn,
    heading,
    filedUnder,
    at,
  }
}

function claimNumber({ insert }: Desk, { id, body, kind, number }: MeetingFacts) {
  if (number !== null) insert.number({ bodyId: body.id, series: kind, number, recordId: id })
}
