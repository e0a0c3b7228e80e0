import { beforeEach, expect, test } from 'vitest'
import { bodyList } from '@/lib/directory/published-bodies'
import { draftRelease } from '@/lib/drafting/commands'
import { draft } from '@/lib/language/draft/draft'
import { newsroomOn } from '@/lib/publication/newsroom'
import { searchNewsroom } from '@/lib/search/query-results'
import { aMeeting, anOffice, corrected, editionOf, type Office, published } from '@/lib/testing/office'
import { ctxOf, testNow } from '@/lib/testing/people'
import { listFilter } from '@/lib/workflow/list-input'
import { listRecords } from '@/lib/workflow/list-queries'
import { reviseRecord } from '@/lib/workflow/revise'
import { saveEdition } from '@/lib/workflow/save'
import { readMeeting } from './content'
import { offStatuses } from './off-statuses'
import { readableRecord } from './readable-record'
import { meetingGaps } from './rules'

let office: Office
beforeEach(() => {
  office = anOffice()
})

const planned = (content: object = {}) =>
  aMeeting(office, { content: { status: 'planned', startsOn: '2026-12-10', ...content } })
const note = { ru: 'Заседание отменено.', en: 'The meeting has been cancelled.' }
const another = () => planned({ title: { ru: 'Другое', en: 'Another' }, startsOn: '2027-01-20' })
const taken = 'meeting.numberTaken (sessions.0.number)'

test('a cancelled meeting gives its number to the next one, once readers know of it', () => {
  const [meeting] = published(office, [planned()])
  if (!meeting) throw new Error('Not published')
  const { editionId } = reviseRecord(ctxOf(office.db, office.anna), meeting)
  const { edition, head } = editionOf(office, editionId)
  const content = { ...JSON.parse(head.content), status: 'cancelled' }
  saveEdition(ctxOf(office.db, office.anna), { editionId, lockVersion: edition.lockVersion, content, note })
  expect(another).toThrow(taken)
  published(office, [{ recordId: meeting.recordId, editionId }])
  expect(another).not.toThrow()
})

test('a postponed meeting keeps its number', () => {
  const [meeting] = published(office, [planned()])
  if (meeting) corrected(office, meeting, { content: { status: 'postponed' }, note })
  expect(another).toThrow(taken)
})

test('a meeting that was not held has neither decisions nor outcomes', () => {
  const gaps = (status: string) => {
    const { head } = editionOf(office, planned({ sessions: [], kind: 'conference' }).editionId)
    const content = readMeeting(head.content, head.format)
    const [first] = content.agenda
    if (!first) throw new Error('No agenda')
    const decision = {
      id: 'eeeeeeeeeeeeeee2',
      text: { ru: 'Одобрить', en: 'Approve' },
      visibility: 'public' as const,
    }
    const agenda = [{ ...first, outcome: { ru: 'Одобрено', en: 'Approved' } }]
    return meetingGaps({ ...content, status: status as never, agenda, decisions: [decision] }).map(
      ({ key, field }) => `${key} ${field}`,
    )
  }
  const both = ['meeting.outcomeOfNone agenda.0.outcome', 'meeting.decisionOfNone decisions.0.text']
  expect([gaps('cancelled'), gaps('postponed'), gaps('held')]).toEqual([both, both, []])
})

test('nothing is drafted from it, and the refusal says what to do instead', () => {
  for (const status of ['cancelled', 'postponed']) {
    const { recordId: meetingId } = planned({ status, sessions: [], kind: 'conference' })
    const draftIt = () => draftRelease(ctxOf(office.db, office.anna), { meetingId, languages: ['ru'] })
    expect(draftIt).toThrow(expect.objectContaining({ reasons: [{ key: `drafting.${status}` }] }))
    const readable = readableRecord({ db: office.db, actor: office.anna }, meetingId)
    expect(readable && draft(readable.record)).toEqual({ unsure: [] })
  }
})

test('a body is not said to have met at a meeting that was cancelled', async () => {
  const count = async () => (await bodyList(newsroomOn(office.public, testNow), 'ru'))[0]?.meetings
  const [meeting] = published(office, [planned()])
  expect(await count()).toBe(1)
  if (meeting) corrected(office, meeting, { content: { status: 'cancelled' }, note })
  expect(await count()).toBe(0)
})

test('a list of the desk and a search of the newsroom say what has become of it', async () => {
  const [meeting] = published(office, [planned()])
  if (!meeting) throw new Error('Not published')
  const listed = () => {
    const ctx = ctxOf(office.db, office.wanda)
    return offStatuses(ctx.db, listRecords(ctx, 'meeting', listFilter.parse({}))?.rows ?? [])
  }
  const found = async () =>
    (await searchNewsroom(newsroomOn(office.public, testNow), 'ru', { typed: 'заседание', kind: 'meeting' }))
      ?.rows[0]?.off
  expect([listed(), await found()]).toEqual([{}, undefined])
  corrected(office, meeting, { content: { status: 'postponed' }, note })
  expect([listed(), await found()]).toEqual([{ [meeting.recordId]: 'postponed' }, 'postponed'])
})
