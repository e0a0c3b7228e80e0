import { beforeEach, expect, test } from 'vitest'
import { aList, aMeeting, anOffice, aRelease, type Office, project, published } from '@/lib/testing/office'
import { ctxOf, testNow } from '@/lib/testing/people'
import { withdrawRecord } from '@/lib/workflow/withdraw'
import { lastChange } from './last-change'
import { newsroomOn } from './newsroom'
import { withdrawalView } from './published-withdrawal'

let office: Office
beforeEach(() => {
  office = anOffice()
})

const handle = () => newsroomOn(office.public, testNow)
const notice = { ru: 'Отозвано.', en: 'Withdrawn.' }
const later = new Date('2026-11-22T10:00:00.000Z')

function withdraw(recordId: string, replacementId: string | null = null) {
  withdrawRecord(ctxOf(office.db, office.pavel, later), { recordId, notice, replacementId })
  project(office)
}

test('a withdrawn release says when and why, and what takes its place', async () => {
  const [old, next] = published(office, [aRelease(office), aRelease(office, { title: 'Новый релиз' })])
  withdraw(old?.recordId ?? '', next?.recordId)
  const address = { kind: 'release', slug: 'zasedanie-koordinatsionnogo-soveta' }
  const newsroom = handle()
  expect(await withdrawalView(newsroom, 'ru', address)).toEqual({
    kind: 'release',
    withdrawnAt: later.toISOString(),
    notice: 'Отозвано.',
    replacement: { href: '/ru/releases/noviy-reliz', title: 'Новый релиз' },
    languages: ['ru'],
    elsewhere: [],
  })
  expect([...newsroom.noted.tags]).toEqual(
    expect.arrayContaining([`release:${old?.recordId}`, `row:release:${next?.recordId}`]),
  )
  expect(await withdrawalView(handle(), 'en', address)).toBeUndefined()
})

test('a replacement that is not public any more is not named', async () => {
  const [old, next] = published(office, [aRelease(office), aRelease(office, { title: 'Новый релиз' })])
  withdraw(old?.recordId ?? '', next?.recordId)
  withdraw(next?.recordId ?? '')
  const address = { kind: 'release', slug: 'zasedanie-koordinatsionnogo-soveta' }
  expect((await withdrawalView(handle(), 'ru', address))?.replacement).toBeUndefined()
})

test('a list withdrawn alone has its notice at the address of its meeting', async () => {
  const meeting = aMeeting(office)
  const list = aList(office, meeting.recordId)
  published(office, [meeting, list])
  withdraw(list.recordId)
  const newsroom = handle()
  const address = { kind: 'attendance', slug: '22nd-session-of-the-council' }
  expect(await withdrawalView(newsroom, 'en', address)).toMatchObject({
    notice: 'Withdrawn.',
    languages: ['ru', 'en'],
  })
  expect([...newsroom.noted.tags]).toContain(`meeting:${meeting.recordId}`)
})

test.each([
  ['release', 'nothing'],
  ['poem', 'zasedanie-koordinatsionnogo-soveta'],
])('there is no notice for %s %s', async (kind, slug) => {
  published(office, [aRelease(office)])
  expect(await withdrawalView(handle(), 'ru', { kind, slug })).toBeUndefined()
})

test('an empty list knows when it last changed', async () => {
  expect(await lastChange(handle(), 'list:releases:ru')).toBeUndefined()
  const [made] = published(office, [aRelease(office)])
  expect(await lastChange(handle(), 'list:meetings:ru')).toBeUndefined()
  expect(await lastChange(handle(), 'list:meetings:ru', 'list:releases:ru')).toBe(testNow.toISOString())
  withdraw(made?.recordId ?? '')
  expect(await lastChange(handle(), 'list:releases:ru')).toBe(later.toISOString())
})
