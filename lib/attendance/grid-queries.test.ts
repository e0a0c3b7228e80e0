import { beforeEach, describe, expect, test } from 'vitest'
import type { Ctx } from '@/lib/context'
import { changeOrganisation } from '@/lib/directory/organisation-commands'
import { organisationProfile } from '@/lib/directory/organisation-content'
import { organisationProfileOf } from '@/lib/directory/organisation-queries'
import { anAppointment, aPerson, aPost, aState } from '@/lib/testing/directory'
import { aList, aMeeting, anOffice, type Office } from '@/lib/testing/office'
import { ctxOf } from '@/lib/testing/people'
import { askIn } from '@/lib/workflow/collaborators'
import { recordView } from '@/lib/workflow/record-queries'
import { findDelegations } from './delegation-search'
import { findPeopleFor, gridContext, startOf } from './grid-queries'
import { meetingOfList, meetingsWithoutList } from './queries'

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

/** Belarus and Armenia are the members, in that order. */
function twoMembers() {
  const { armenia } = office.directory
  const names = [
    { from: null, to: null, names: { ru: { official: 'Республика Беларусь', short: 'Беларусь' } } },
  ]
  const belarus = aState(keeper, { code: 'BY', names })
  const memberStateIds = [belarus, armenia]
  const profile = organisationProfile.parse({ ...organisationProfileOf(office.db), memberStateIds })
  changeOrganisation(keeper, { profile, lockVersion: 1 })
  return { belarus, armenia }
}

describe('what the grid knows', () => {
  test('its people with the posts of the day, and the members in protocol order with their names', () => {
    const { belarus, armenia } = twoMembers()
    const { recordId } = aList(office, aMeeting(office).recordId)
    expect(gridContext(anna, recordId)).toMatchObject({
      on: '2026-11-20',
      cards: [
        {
          id: office.directory.zubov,
          name: { en: 'Igor Zubov' },
          held: [{ postId: office.directory.chair }],
        },
      ],
      entryNames: { [belarus]: 'Беларусь', [armenia]: 'Армения' },
      memberStateIds: [belarus, armenia],
    })
  })

  test('a videoconference is attended by video, another meeting in the room', () => {
    const online = aList(office, aMeeting(office).recordId)
    expect(gridContext(anna, online.recordId)?.presence).toBe('by_video')
    const content = { format: 'in_person', sessions: [] }
    const inRoom = aList(office, aMeeting(office, { content }).recordId)
    expect(gridContext(anna, inRoom.recordId)?.presence).toBe('present')
  })

  test('without a date no post is filled in', () => {
    const { recordId } = aList(office, aMeeting(office, { content: { startsOn: '' } }).recordId)
    expect(gridContext(anna, recordId)).toMatchObject({ on: '', cards: [{ held: [] }] })
  })

  test('nothing of a list that the actor may not read', () => {
    const { recordId } = aList(office, aMeeting(office).recordId)
    expect(gridContext(boris, recordId)).toBeUndefined()
    expect(() => startOf(boris, recordId)).toThrow('record.missing')
    expect(() => findPeopleFor(boris, { recordId, letters: 'зуб' })).toThrow('record.missing')
  })
})

describe('three letters', () => {
  test('find a person with the post held on the day of the meeting, not of today', () => {
    const person = aPerson(keeper, {
      names: [{ from: null, to: null, names: { ru: { family: 'Жданович', given: 'Олег' } } }],
    })
    const then = aPost(keeper, { bodyId: office.directory.council })
    anAppointment(keeper, { personId: person, postId: then, from: '2020', to: '2021' })
    const { recordId } = aList(office, aMeeting(office, { content: { startsOn: '2020-11-20' } }).recordId)
    expect(findPeopleFor(anna, { recordId, letters: 'жда' })).toMatchObject([
      { id: person, detail: 'Председатель, КСОПН', card: { held: [{ postId: then }] } },
    ])
  })

  test('find states, members as such, and bodies in the capacity that their kind has', () => {
    const { armenia } = twoMembers()
    expect(findDelegations(anna, 'арм')).toMatchObject([
      { of: { stateId: armenia, bodyId: null, category: 'member' } },
    ])
    expect(findDelegations(anna, 'ксопн')).toMatchObject([
      { of: { stateId: null, bodyId: office.directory.council, category: 'guest' } },
    ])
  })
})

describe('the meeting of a list', () => {
  test('is chosen among those the actor may read that have none yet', () => {
    const meeting = aMeeting(office)
    const ids = (ctx: Ctx) => meetingsWithoutList(ctx).map(({ id }) => id)
    expect(meetingsWithoutList(anna)).toMatchObject([{ id: meeting.recordId, languages: ['ru', 'en'] }])
    expect(ids(boris)).toEqual([])
    expect(ids(keeper)).toEqual([meeting.recordId])
    aList(office, meeting.recordId)
    expect(ids(anna)).toEqual([])
  })

  test('is named on the page of the list, with a way there for those who may read it', () => {
    const meeting = aMeeting(office)
    const { recordId } = aList(office, meeting.recordId)
    const view = recordView(anna, 'attendance', recordId)
    if (!view) throw new Error('No list')
    expect(meetingOfList(anna, view.record)).toMatchObject({ id: meeting.recordId, mayRead: true })
    expect(meetingOfList(boris, view.record)).toBeUndefined()
    askIn(anna, { recordId, userId: office.boris.id })
    expect(meetingOfList(boris, view.record)).toMatchObject({ mayRead: false })
  })
})
