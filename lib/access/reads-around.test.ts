import { globSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { setDuty } from '@/lib/arrangement/duty-commands'
import { knownContacts } from '@/lib/arrangement/known-queries'
import { readArrangement } from '@/lib/arrangement/queries'
import { findDelegations } from '@/lib/attendance/delegation-search'
import { findPeopleFor, gridContext, startOf } from '@/lib/attendance/grid-queries'
import { meetingOfList, meetingsWithoutList } from '@/lib/attendance/queries'
import { auditChoices, auditPage } from '@/lib/audit/queries'
import { directoryForChecking } from '@/lib/checking/queries'
import type { Actor, Ctx } from '@/lib/context'
import { confirmForms } from '@/lib/declension/commands'
import { readConfirmed } from '@/lib/declension/queries'
import { waitingForms } from '@/lib/declension/waiting-queries'
import { appointmentsOf, appointmentsTo, postsOf, readAppointment } from '@/lib/directory/appointment-queries'
import { findEntries, findEverywhere, optionsOf, stateOptions } from '@/lib/directory/find-queries'
import { planMerge } from '@/lib/directory/merge-queries'
import { readOrganisation } from '@/lib/directory/organisation-queries'
import { bodiesUnder, countEntries, listEntries, readEntry } from '@/lib/directory/queries'
import { proposeEntry } from '@/lib/directory/release'
import { proposalsWaiting, releasesOf } from '@/lib/directory/release-queries'
import { whereUsed } from '@/lib/directory/usage-queries'
import { draftPreview } from '@/lib/drafting/queries'
import { readHouseStyle } from '@/lib/house-style/queries'
import { intakeFilter } from '@/lib/intake/input'
import { intakeList, intakeText, waitingIntake } from '@/lib/intake/queries'
import { takeIn } from '@/lib/intake/take-in'
import { mailQueue } from '@/lib/mail/queries'
import { carryOver } from '@/lib/meetings/carry-over'
import { chairHints } from '@/lib/meetings/chair-queries'
import { listOfMeeting, meetingOptions, offersFor } from '@/lib/meetings/queries'
import { boilerplatesOf, contactsOf, releaseOptions } from '@/lib/releases/queries'
import { followedLists, mailsAbout, subscriptionGrowth } from '@/lib/subscriptions/queries'
import { aBody, aPerson } from '@/lib/testing/directory'
import { aList, aMeeting, anOffice, editionOf, type Made, type Office } from '@/lib/testing/office'
import { aUser, ctxOf } from '@/lib/testing/people'
import { listUsers, liveSessions, userById } from '@/lib/users/queries'
import { askIn } from '@/lib/workflow/collaborators'
import { entryOptions } from '@/lib/workflow/label-queries'
import { standstillView } from '@/lib/workflow/standstill-queries'

let office: Office
let meeting: Made
let list: Made
let nobody: Actor
let appointmentId: string

beforeAll(() => {
  office = anOffice()
  meeting = aMeeting(office)
  list = aList(office, meeting.recordId)
  nobody = aUser(office.db, { name: 'Никто', roles: [] })
  const keeper = ctxOf(office.db, office.emil)
  aBody(keeper, { parentId: office.directory.council })
  appointmentId = appointmentsOf(keeper, office.directory.zubov)?.[0]?.id ?? ''
  const zubov = { kind: 'person' as const, id: office.directory.zubov }
  aPerson(keeper, { names: [{ from: null, to: null, names: { ru: { family: 'Заяц', given: 'Игорь' } } }] })
  confirmForms(keeper, { entry: zubov, part: 'family', nominative: 'Зубов', forms: { ins: 'Зубовым' } })
  proposeEntry(keeper, { kind: 'person', id: office.directory.zubov, publicFrom: '2026-01-01' })
})

const as = (actor: Actor) => ctxOf(office.db, actor)
const d = () => office.directory
const content = (made: Made) => JSON.parse(editionOf(office, made.editionId).head.content)
const record = (made: Made) => editionOf(office, made.editionId).record

/** Nothing, of whatever shape. */
const isNothing = (value: unknown): boolean =>
  value === undefined ||
  value === false ||
  (Array.isArray(value)
    ? value.every(isNothing)
    : typeof value === 'object' && Object.values(value!).every(isNothing))

const directoryReads: Record<string, (ctx: Ctx) => unknown> = {
  listEntries: (ctx) => listEntries(ctx, 'person', {}, 1),
  waitingForms: (ctx) => waitingForms(ctx, 'person', 0)?.found,
  readConfirmed: (ctx) => readConfirmed(ctx, { kind: 'person', id: d().zubov }),
  countEntries: (ctx) => countEntries(ctx),
  readEntry: (ctx) => readEntry(ctx, 'person', d().zubov),
  bodiesUnder: (ctx) => bodiesUnder(ctx, d().council),
  appointmentsOf: (ctx) => appointmentsOf(ctx, d().zubov),
  appointmentsTo: (ctx) => appointmentsTo(ctx, d().chair),
  postsOf: (ctx) => postsOf(ctx, d().council),
  readAppointment: (ctx) => readAppointment(ctx, appointmentId),
  findEntries: (ctx) => findEntries(ctx, 'person', 'зуб'),
  findEverywhere: (ctx) => findEverywhere(ctx, 'зуб').map(({ found }) => found),
  optionsOf: (ctx) => optionsOf(ctx, 'person', [d().zubov]),
  entryOptions: (ctx) => entryOptions(ctx, 'person', [d().zubov]),
  releasesOf: (ctx) => releasesOf(ctx, 'person', d().zubov),
  whereUsed: (ctx) => whereUsed(ctx, 'person', d().zubov),
  directoryForChecking: (ctx) => directoryForChecking(ctx),
  chairHints: (ctx) => chairHints(ctx, { personId: d().zubov, postId: d().chair, on: '' }),
  findDelegations: (ctx) => findDelegations(ctx, 'арм'),
  carryOver: (ctx) =>
    carryOver(ctx, { bodyId: d().council, series: 'session', startsOn: '', recordId: null }),
  offersFor: (ctx) => offersFor(ctx, meeting.recordId, content(meeting)),
  meetingOptions: (ctx) => meetingOptions(ctx, content(meeting)),
  releaseOptions: (ctx) =>
    releaseOptions(ctx, { about: { ...noAbout, personIds: [d().zubov] }, translationOf: null } as never),
}
const noAbout = { meetingId: null, bodyIds: [], personIds: [], stateIds: [], topicIds: [] }

describe.each(Object.keys(directoryReads))('%s, of the directory,', (name) => {
  test.each(['anna', 'boris', 'wanda', 'pavel'] as const)('is for %s', (who) => {
    expect(isNothing(directoryReads[name]?.(as(office[who])))).toBe(false)
  })

  test('is not for an administrator, nor for whoever has no role', () => {
    for (const actor of [office.alla, nobody]) expect(isNothing(directoryReads[name]?.(as(actor)))).toBe(true)
  })
})

test('who may release sees what others propose; who keeps the directory, what merging would do', () => {
  const other = aPerson(as(office.emil))
  const seen = (who: keyof Office) => [
    proposalsWaiting(as(office[who] as Actor)).length,
    planMerge(as(office[who] as Actor), 'person', other, d().zubov) !== undefined,
  ]
  expect(seen('anna')).toEqual([0, false])
  expect(seen('emil')).toEqual([0, true])
  expect(seen('wanda')).toEqual([1, true])
  expect(seen('pavel')).toEqual([1, false])
  expect(seen('alla')).toEqual([0, false])
})

test('the profile of the organisation is for every role, its states for whoever keeps it', () => {
  for (const actor of [office.anna, office.wanda, office.pavel, office.alla]) {
    expect([readOrganisation(as(actor)), readHouseStyle(as(actor))]).not.toContain(undefined)
    expect(stateOptions(as(actor))).toHaveLength(1)
    expect([contactsOf(as(actor)), boilerplatesOf(as(actor))]).toEqual([{}, {}])
  }
  expect([readOrganisation(as(nobody)), stateOptions(as(nobody))]).toEqual([undefined, []])
  expect(readHouseStyle(as(nobody))).toBeUndefined()
})

test('how the newsroom is arranged is for those who arrange it', () => {
  const duty = {
    name: { ru: 'Анна' },
    phone: '1',
    from: '2026-11-20T09:00:00.000Z',
    until: '2026-11-21T09:00:00.000Z',
  }
  setDuty(as(office.emil), duty)
  const seen = (actor: Actor) => [readArrangement(as(actor)) !== undefined, knownContacts(as(actor)).length]
  for (const actor of [office.emil, office.pavel]) expect(seen(actor)).toEqual([true, 1])
  for (const actor of [office.anna, office.alla, nobody]) expect(seen(actor)).toEqual([false, 0])
})

test('users and the log are for administrators, and for oneself where one is signed in', () => {
  const seen = (actor: Actor) => [
    listUsers(as(actor), {}) !== undefined,
    userById(as(actor), office.anna.id) !== undefined,
    auditPage(as(actor), {}, 1, 'UTC') !== undefined,
    auditChoices(as(actor)) !== undefined,
  ]
  for (const actor of [office.anna, office.wanda, office.pavel, nobody])
    expect(seen(actor)).toEqual([false, false, false, false])
  expect(seen(office.alla)).toEqual([true, true, true, true])
  office.db.$client
    .prepare(
      `insert into sessions (token_hash, user_id, created_at, last_seen_at, expires_at)
       values ('t', ?, '2026-11-20T08:59:00.000Z', '2026-11-20T08:59:00.000Z', '2026-11-21')`,
    )
    .run(office.anna.id)
  const sessions = (actor: Actor) => liveSessions(as(actor), office.anna.id).length
  expect([office.anna, office.boris, office.pavel, office.alla].map(sessions)).toEqual([1, 0, 0, 1])
})

test('how many follow what, and how the queue of mails stands, is for who publishes and who keeps the house', () => {
  const seen = (actor: Actor) => [
    followedLists(as(actor)) !== undefined,
    subscriptionGrowth(as(actor)) !== undefined,
    mailQueue(as(actor)) !== undefined,
    mailsAbout(as(actor), []) !== undefined,
  ]
  for (const actor of [office.pavel, office.alla]) expect(seen(actor)).toEqual(Array(4).fill(true))
  for (const actor of [office.anna, office.wanda, nobody]) expect(seen(actor)).toEqual(Array(4).fill(false))
})

test('a text that was taken in is for whoever took it in and those who read every record', () => {
  const text = 'В Москве состоялось заседание Координационного совета.'
  const [id = ''] = takeIn(as(office.anna), { text }).ids
  const seen = (actor: Actor) => [
    intakeList(as(actor), intakeFilter.parse({}))?.rows.length,
    waitingIntake(as(actor)),
    intakeText(as(actor), id) !== undefined,
  ]
  for (const actor of [office.anna, office.emil, office.pavel]) expect(seen(actor)).toEqual([1, 1, true])
  expect(seen(office.boris)).toEqual([0, 0, false])
  for (const actor of [office.alla, nobody]) expect(seen(actor)).toEqual([undefined, 0, false])
})

describe('a list of participants', () => {
  const reads: Record<string, (ctx: Ctx) => unknown> = {
    gridContext: (ctx) => gridContext(ctx, list.recordId),
    meetingOfList: (ctx) => meetingOfList(ctx, record(list)),
    findPeopleFor: (ctx) => findPeopleFor(ctx, { recordId: list.recordId, letters: 'зуб' }),
  }

  test.each(Object.keys(reads))('%s is for whoever may read the list', (name) => {
    const read = (actor: Actor) => {
      try {
        return !isNothing(reads[name]?.(as(actor)))
      } catch (error) {
        expect(String(error)).toContain('record.missing')
        return false
      }
    }
    expect([office.anna, office.emil, office.pavel].map(read)).toEqual([true, true, true])
    expect([office.boris, office.alla, nobody].map(read)).toEqual([false, false, false])
  })

  test('whoever is asked into the list alone sees what its page needs of the meeting', () => {
    askIn(as(office.anna), { recordId: list.recordId, userId: office.boris.id })
    expect(meetingOfList(as(office.boris), record(list))).toMatchObject({ mayRead: false })
    expect(listOfMeeting(as(office.boris), meeting.recordId)).toEqual({ exists: false })
    expect(startOf(as(office.boris), list.recordId)).toBeUndefined()
    expect(() => startOf(as(office.alla), list.recordId)).toThrow('record.missing')
  })

  test('whether a meeting has one is for whoever may read the meeting', () => {
    const free = aMeeting(office, { content: { sessions: [] } })
    const seen = (actor: Actor) => [
      listOfMeeting(as(actor), meeting.recordId).exists,
      meetingsWithoutList(as(actor)).some(({ id }) => id === free.recordId),
    ]
    expect([office.anna, office.emil, office.pavel].map(seen)).toEqual(Array(3).fill([true, true]))
    expect([office.boris, office.alla, nobody].map(seen)).toEqual(Array(3).fill([false, false]))
  })
})

test('what would be drafted from a meeting is for whoever may read it and write releases', () => {
  const drafts = (actor: Actor) => {
    try {
      return draftPreview(as(actor), { meetingId: meeting.recordId }).list
    } catch {
      return undefined
    }
  }
  expect([office.anna, office.emil, office.pavel].map(drafts)).toEqual(['there', 'there', 'there'])
  expect([office.boris, office.alla, nobody].map(drafts)).toEqual([undefined, undefined, undefined])
})

test("the number of a meeting one cannot read is not told; that it is taken, the next one's number says", () => {
  const ask = (actor: Actor) =>
    carryOver(as(actor), {
      ...{ bodyId: d().council, series: 'session', startsOn: '' },
      recordId: meeting.recordId,
    })
  expect([ask(office.anna)?.number, ask(office.boris)?.number]).toEqual([22, 23])
})

test('what does not reach the readers is said to those who publish or keep the house, with what they may read of it', () => {
  const waiting = [{ id: 1, at: '', kind: 'published' as const, subjectIds: [meeting.recordId], tags: [] }]
  const standstill = { error: 'broken', since: '2026-11-20T09:00:00.000Z', waiting }
  const seen = (actor: Actor) => standstillView(as(actor), standstill)?.records.length
  expect([office.pavel, office.alla, office.anna, office.emil, nobody].map(seen)).toEqual([
    ...[1, 0],
    ...[undefined, undefined, undefined],
  ])
})

/** Takes no actor's word: reads for those who have asked already, or parts of other reads. */
const inner = [
  'standingLanguages',
  'changesBetween',
  'reviewBases',
  'driftOf',
  'matches',
  'postsHeldOn',
  'holdersOn',
  'checkingOf',
  'reviewedChecks',
  'checksOfMeeting',
  'checksOfList',
]
const ofTheHouse = [
  'organisationProfileOf',
  'organisationDate',
  'answersOf',
  'confirmedOf',
  'houseStyleOf',
  'ignoredOf',
]

test('no desk read is left untried here or in reads.test.ts', () => {
  const tried = ['reads', 'reads-around']
    .map((name) => readFileSync(`lib/access/${name}.test.ts`, 'utf8'))
    .join()
  const files = globSync(['lib/*/queries.ts', 'lib/*/*-queries.ts'])
  const exported = files.flatMap((file) =>
    [
      ...readFileSync(file, 'utf8').matchAll(/^export (?:async )?(?:function\*?|const) (\w+)(?= = \(|\()/gm),
    ].map(([, name]) => name ?? ''),
  )
  expect(exported.length).toBeGreaterThan(40)
  const untried = exported.filter((name) => !new RegExp(`\\b${name}\\(`).test(tried))
  expect(untried.sort()).toEqual([...inner, ...ofTheHouse, 'forTranslation', 'languagesToCome'].sort())
})
