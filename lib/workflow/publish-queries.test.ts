import { expect, test } from 'vitest'
import { aList, aMeeting, anOffice, approved, aRelease, published, submitted } from '@/lib/testing/office'
import { ctxOf } from '@/lib/testing/people'
import { publicationReceipt, publishPlan } from './publish-queries'
import { withdrawRecord } from './withdraw'
import { withdrawPlan } from './withdraw-queries'

test('the plan says under which address a release would first appear, and what else could go out', () => {
  const office = anOffice()
  published(office, [aRelease(office, { title: 'Итоги заседания' })])
  const second = approved(office, aRelease(office, { title: 'Итоги заседания' }))
  const other = approved(office, aRelease(office, { title: 'Другое' }))
  const plan = publishPlan(ctxOf(office.db, office.pavel), [second.editionId])
  expect(plan?.chosen).toMatchObject([
    { slug: 'itogi-zasedaniya-2', choosesSlug: true, replaces: null, languages: ['ru'], reasons: [] },
  ])
  expect(plan?.others.map(({ editionId }) => editionId)).toEqual([other.editionId])
})

test('nobody but those who publish has such a plan', () => {
  const office = anOffice()
  const { editionId } = approved(office, aRelease(office))
  for (const actor of [office.anna, office.wanda, office.alla]) {
    expect(publishPlan(ctxOf(office.db, actor), [editionId])).toBeUndefined()
  }
})

test('what is not approved, or comes before its moment, says why it cannot go out', () => {
  const office = anOffice()
  const draft = submitted(office, aRelease(office))
  const early = approved(office, aRelease(office, { content: { issuedAt: '2026-12-31T12:00:00.000Z' } }))
  const plan = publishPlan(ctxOf(office.db, office.pavel), [draft.editionId, early.editionId])
  expect(plan?.chosen.map(({ reasons }) => reasons.map(({ key }) => key))).toEqual([
    ['workflow.status.in_review'],
    ['release.issuedInFuture'],
  ])
})

test('a list waits for its meeting, and stands under the address that the meeting will have', () => {
  const office = anOffice()
  const meeting = approved(office, aMeeting(office))
  const list = approved(office, aList(office, meeting.recordId))
  const ctx = ctxOf(office.db, office.pavel)
  expect(publishPlan(ctx, [list.editionId])?.chosen[0]?.reasons).toEqual([{ key: 'workflow.meetingFirst' }])
  const [first, second] = publishPlan(ctx, [meeting.editionId, list.editionId])?.chosen ?? []
  expect(second?.reasons).toEqual([])
  expect(second?.slug).toBe(first?.slug)
})

test('the receipt names the addresses of what is public, and only of that', () => {
  const office = anOffice()
  const meeting = aMeeting(office)
  const draft = aRelease(office)
  published(office, [meeting])
  const receipt = publicationReceipt(ctxOf(office.db, office.pavel), [meeting.recordId, draft.recordId])
  expect(receipt.map(({ paths }) => paths)).toEqual([
    ['/ru/meetings/22nd-session-of-the-council', '/en/meetings/22nd-session-of-the-council'],
  ])
})

test('before a withdrawal one is told which list goes too and which records lead there', () => {
  const office = anOffice()
  const meeting = aMeeting(office)
  const list = aList(office, meeting.recordId)
  const release = aRelease(office, { content: { about: { meetingId: meeting.recordId } } })
  published(office, [meeting, list, release])
  const ctx = ctxOf(office.db, office.pavel)
  const plan = withdrawPlan(ctx, 'meeting', meeting.recordId)
  expect(plan?.lists.map(({ id }) => id)).toEqual([list.recordId])
  expect(plan?.referrers.map(({ id }) => id)).toEqual([release.recordId])
  expect(withdrawPlan(ctxOf(office.db, office.wanda), 'meeting', meeting.recordId)).toBeUndefined()
  withdrawRecord(ctx, { recordId: meeting.recordId, notice: { ru: 'Отозвано', en: 'Withdrawn' } })
  expect(withdrawPlan(ctxOf(office.db, office.wanda), 'meeting', meeting.recordId)?.view.state).toBe(
    'withdrawn',
  )
})
