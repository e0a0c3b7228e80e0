import { beforeEach, describe, expect, test } from 'vitest'
import type { Ctx } from '@/lib/context'
import { anAppointment, aPerson, aPost } from '@/lib/testing/directory'
import { aList, aMeeting, anOffice, aRelease, type Office, published } from '@/lib/testing/office'
import { ctxOf } from '@/lib/testing/people'
import { askIn } from '@/lib/workflow/collaborators'
import { discardEdition } from '@/lib/workflow/discard'
import { chairHints } from './chair-queries'
import { listOfMeeting, releasesAbout } from './queries'

let office: Office
let anna: Ctx
let boris: Ctx
let keeper: Ctx

beforeEach(() => {
  office = anOffice()
  anna = ctxOf(office.db, office.anna)
  boris = ctxOf(office.db, office.boris)
  keeper = ctxOf(office.db, office.emil)
})

describe('the list of a meeting', () => {
  test('is there for whoever may read it; who may read the meeting alone learns that it exists', () => {
    const { recordId } = aMeeting(office)
    expect(listOfMeeting(anna, recordId)).toEqual({ exists: false, list: undefined })
    const list = aList(office, recordId)
    expect(listOfMeeting(anna, recordId)).toMatchObject({ exists: true, list: { recordId: list.recordId } })
    expect(listOfMeeting(boris, recordId)).toEqual({ exists: false })
    askIn(anna, { recordId, userId: office.boris.id })
    expect(listOfMeeting(boris, recordId)).toEqual({ exists: true, list: undefined })
  })

  test('that was discarded is no list', () => {
    const { recordId } = aMeeting(office)
    discardEdition(anna, { editionId: aList(office, recordId).editionId })
    expect(listOfMeeting(anna, recordId).exists).toBe(false)
  })
})

test('the releases about a meeting are those the actor may read, public ones of others too where the role allows', () => {
  const meeting = aMeeting(office)
  const content = { about: { meetingId: meeting.recordId } }
  const own = aRelease(office, { content })
  askIn(anna, { recordId: meeting.recordId, userId: office.boris.id })
  const others = aRelease(office, { content, by: office.boris })
  aRelease(office)
  const ids = (ctx: Ctx) => releasesAbout(ctx, meeting.recordId).map(({ recordId }) => recordId)
  expect(ids(anna)).toEqual([own.recordId])
  expect(ids(keeper).sort()).toEqual([own.recordId, others.recordId].sort())
  published(office, [meeting, own])
  expect(ids(keeper)).toContain(own.recordId)
})

describe('who chairs', () => {
  test('the post finds its holder and the person their posts, as of the day of the meeting', () => {
    const person = aPerson(keeper)
    const post = aPost(keeper, { bodyId: office.directory.council })
    anAppointment(keeper, { personId: person, postId: post, from: '2020', to: '2021' })
    const ask = (on: string) => chairHints(anna, { personId: person, postId: post, on })
    expect(ask('2020-11-20')).toMatchObject({ holders: [{ id: person }], posts: [{ id: post }] })
    expect(ask('2022-11-20')).toEqual({ holders: [], posts: [] })
  })

  test('an administrator is told nothing', () => {
    const { zubov, chair } = office.directory
    const alla = ctxOf(office.db, office.alla)
    expect(chairHints(alla, { personId: zubov, postId: chair, on: '' })).toEqual({ holders: [], posts: [] })
  })
})
