import { beforeAll, describe, expect, test } from 'vitest'
import { draftedTexts } from '@/db/editorial/schema/language'
import { ignoredIn } from '@/lib/checking/ignored-queries'
import type { Actor, Ctx } from '@/lib/context'
import { whereUsed } from '@/lib/directory/usage-queries'
import { comparisonOf, draftedOf, driftedReleases } from '@/lib/drafting/queries'
import { releasesAbout } from '@/lib/meetings/queries'
import { previewNewsroom } from '@/lib/publication/preview'
import { type ReleaseContent, readRelease } from '@/lib/releases/content'
import { originalOf, translationsOf } from '@/lib/releases/queries'
import { movesIn } from '@/lib/testing/moves'
import {
  aMeeting,
  anOffice,
  approved,
  aRelease,
  editionOf,
  type Made,
  type Office,
  published,
  submitted,
} from '@/lib/testing/office'
import { aUser, ctxOf } from '@/lib/testing/people'
import { askIn } from '@/lib/workflow/collaborators'
import { currentText } from '@/lib/workflow/compare-queries'
import { recordHistory, revisionChanges } from '@/lib/workflow/history-queries'
import { findRecords, recordOptions } from '@/lib/workflow/label-queries'
import { listFilter } from '@/lib/workflow/list-input'
import { listRecords, yearsOf } from '@/lib/workflow/list-queries'
import { publicationReceipt, publishPlan } from '@/lib/workflow/publish-queries'
import { recordPage } from '@/lib/workflow/record-page-queries'
import { type RecordView, recordView } from '@/lib/workflow/record-queries'
import { peopleOn, reviewsOf } from '@/lib/workflow/review-queries'
import { today, waitingCount } from '@/lib/workflow/today-queries'
import { withdrawPlan } from '@/lib/workflow/withdraw-queries'

const states = ['draft', 'in_review', 'approved', 'published', 'withdrawn', 'edits'] as const
type State = (typeof states)[number]
const viewers = ['owner', 'asked', 'stranger', 'editor', 'secretary', 'administrator', 'nobody'] as const
type Viewer = (typeof viewers)[number]

let office: Office
let people: Record<Viewer, Actor>
let meeting: Made
/** A release of the owner's in each state; `edits` is public, with a draft whose title nobody else should learn. */
const made = {} as Record<State, Made>

beforeAll(() => {
  office = anOffice()
  const { withdraw, newEdition } = movesIn(office)
  people = {
    owner: office.anna,
    asked: aUser(office.db, { name: 'Тамара', roles: ['author'] }),
    stranger: office.boris,
    editor: office.emil,
    secretary: office.pavel,
    administrator: office.alla,
    nobody: aUser(office.db, { name: 'Никто', roles: [] }),
  }
  meeting = aMeeting(office)
  const about = { meetingId: meeting.recordId, personIds: [office.directory.zubov] }
  for (const state of states) made[state] = aRelease(office, { title: `Тайна ${state}`, content: { about } })
  submitted(office, made.in_review)
  approved(office, made.approved)
  published(office, [made.published, made.withdrawn, made.edits])
  withdraw(made.withdrawn)
  made.edits = newEdition(made.edits, { title: 'Черновик правки' })
  for (const { recordId } of Object.values(made)) {
    office.db
      .insert(draftedTexts)
      .values({
        releaseId: recordId,
        meetingId: meeting.recordId,
        ...{ text: { title: [], lead: [], paragraphs: [] }, unsure: [] },
        ...{ draftedBy: office.anna.id, draftedAt: '2026-11-20T09:00:00.000Z' },
      })
      .run()
    askIn(ctxOf(office.db, office.anna), { recordId, userId: people.asked.id })
  }
  askIn(ctxOf(office.db, office.anna), { recordId: meeting.recordId, userId: people.asked.id })
})

const as = (viewer: Viewer): Ctx => ctxOf(office.db, people[viewer])

/** A release as its page has it, whoever may read it. */
function releaseView(editionId: string) {
  const { record, head } = editionOf(office, editionId)
  const content = readRelease(head.content, head.format)
  return { record, content, moves: { save: { allowed: false } } } as RecordView<ReleaseContent>
}

/** Every desk read by which something of a release could be learned, and whether it gives anything of this one. */
const reads: Record<string, (ctx: Ctx, made: Made) => boolean> = {
  recordView: (ctx, { recordId }) => recordView(ctx, 'release', recordId) !== undefined,
  recordPage: (ctx, { recordId }) => recordPage(ctx, 'release', recordId) !== undefined,
  recordHistory: (ctx, { recordId }) => recordHistory(ctx, 'release', recordId) !== undefined,
  revisionChanges: (ctx, { recordId, editionId }) => {
    const { id } = editionOf(office, editionId).head
    return revisionChanges(ctx, 'release', recordId, id, id) !== undefined
  },
  currentText: (ctx, { editionId }) =>
    currentText(ctx, { editionId, mine: { content: {}, change: 'first', note: {} } }) !== undefined,
  previewNewsroom: (ctx, { editionId }) => {
    const preview = previewNewsroom(ctx, editionId)
    preview?.close()
    return preview !== undefined
  },
  reviewsOf: (ctx, { recordId, editionId }) => reviewsOf(ctx, recordId, editionId).length > 0,
  peopleOn: (ctx, { recordId }) => peopleOn(ctx, recordId, office.anna.id).asked.length > 0,
  originalOf: (ctx, { recordId }) => originalOf(ctx, { translationOf: recordId } as never) !== undefined,
  ignoredIn: (ctx, { recordId }) => ignoredIn(ctx, recordId) !== undefined,
  listRecords: (ctx, { recordId }) =>
    listRecords(ctx, 'release', listFilter.parse({}))?.rows.some((row) => row.recordId === recordId) === true,
  releasesAbout: (ctx, { recordId }) =>
    releasesAbout(ctx, meeting.recordId).some((row) => row.recordId === recordId),
  comparisonOf: (ctx, { editionId }) => comparisonOf(ctx, releaseView(editionId)) !== undefined,
  draftedOf: (ctx, { editionId }) => draftedOf(ctx, releaseView(editionId)) !== undefined,
  driftedReleases: (ctx, { recordId }) =>
    driftedReleases(ctx, meeting.recordId).some(({ release }) => release.recordId === recordId),
  whereUsed: (ctx, { recordId }) =>
    whereUsed(ctx, 'person', office.directory.zubov)?.uses.some((use) => use.recordId === recordId) === true,
  findRecords: (ctx, { recordId }) =>
    findRecords(ctx, { kind: 'release', text: '' }).some(({ id }) => id === recordId),
  recordOptions: (ctx, { recordId }) => recordOptions(ctx, [recordId]).length > 0,
  publicationReceipt: (ctx, { recordId }) => publicationReceipt(ctx, [recordId]).length > 0,
  publishPlan: (ctx, { editionId }) => (publishPlan(ctx, [editionId])?.chosen.length ?? 0) > 0,
  withdrawPlan: (ctx, { recordId }) => withdrawPlan(ctx, 'release', recordId) !== undefined,
}

const text =
  'recordView recordPage recordHistory revisionChanges currentText previewNewsroom peopleOn originalOf ignoredIn comparisonOf draftedOf'.split(
    ' ',
  )
const lists = 'listRecords releasesAbout driftedReleases whereUsed'.split(' ')
const names = ['findRecords', 'recordOptions']
const everything = [...text, ...lists, ...names]
/** What was withdrawn is no release about the meeting any more. */
const withoutMeeting = everything.filter((name) => name !== 'releasesAbout' && name !== 'driftedReleases')

/** Written out by hand: what each viewer gets of the owner's release in each state. */
const expected: Record<Viewer, Record<State, string[]>> = {
  owner: {
    draft: everything,
    in_review: [...everything, 'reviewsOf'],
    approved: [...everything, 'reviewsOf'],
    published: [...everything, 'reviewsOf', 'publicationReceipt'],
    withdrawn: [...withoutMeeting, 'reviewsOf', 'withdrawPlan'],
    edits: everything,
  },
  get asked() {
    return this.owner
  },
  stranger: {
    draft: [],
    in_review: [],
    approved: [],
    published: names,
    withdrawn: [],
    edits: names,
  },
  get editor() {
    return this.owner
  },
  secretary: {
    draft: [...everything, 'publishPlan'],
    in_review: [...everything, 'reviewsOf', 'publishPlan'],
    approved: [...everything, 'reviewsOf', 'publishPlan'],
    published: [...everything, 'reviewsOf', 'publicationReceipt', 'publishPlan', 'withdrawPlan'],
    withdrawn: [...withoutMeeting, 'reviewsOf', 'publishPlan', 'withdrawPlan'],
    edits: [...everything, 'publishPlan', 'withdrawPlan'],
  },
  administrator: { draft: [], in_review: [], approved: [], published: [], withdrawn: [], edits: [] },
  nobody: { draft: [], in_review: [], approved: [], published: [], withdrawn: [], edits: [] },
}

describe.each(viewers)('%s', (viewer) => {
  test.each(states)('of a release that is %s', (state) => {
    const got = Object.keys(reads).filter((name) => reads[name]?.(as(viewer), made[state]))
    expect(got.sort()).toEqual([...expected[viewer][state]].sort())
  })
})

test.each(['stranger', 'administrator', 'nobody'] as const)(
  '%s learns no word of what is not public',
  (viewer) => {
    const ctx = as(viewer)
    const everywhere = JSON.stringify([
      today(ctx),
      listRecords(ctx, 'release', listFilter.parse({ text: 'тайна' })),
      yearsOf(ctx, 'release'),
      findRecords(ctx, { kind: 'release', text: '' }),
      recordOptions(
        ctx,
        Object.values(made).map(({ recordId }) => recordId),
      ),
      translationsOf(ctx, made.draft.recordId),
      whereUsed(ctx, 'person', office.directory.zubov),
    ])
    expect(everywhere).not.toMatch(/Тайна (draft|in_review|approved|withdrawn)|Черновик правки/)
    expect(waitingCount(ctx)).toBe(0)
  },
)

test('today tells each of what they can move on', () => {
  const buckets = (viewer: Viewer) => {
    const day = today(as(viewer))
    return day && Object.fromEntries(Object.entries(day).map(([name, rows]) => [name, rows.length]))
  }
  expect(buckets('owner')).toEqual({ returned: 0, toReview: 0, toPublish: 0, mine: 5, published: 1 })
  expect(buckets('asked')).toEqual({ returned: 0, toReview: 0, toPublish: 0, mine: 5, published: 1 })
  expect(buckets('stranger')).toEqual({ returned: 0, toReview: 0, toPublish: 0, mine: 0, published: 0 })
  expect(buckets('editor')).toEqual({ returned: 0, toReview: 1, toPublish: 0, mine: 0, published: 1 })
  expect(buckets('secretary')).toEqual({ returned: 0, toReview: 1, toPublish: 1, mine: 0, published: 1 })
  expect(buckets('administrator')).toBeUndefined()
  expect(buckets('nobody')).toBeUndefined()
})

test('what was said of one record is not read by way of another', () => {
  const own = aRelease(office, { by: office.boris })
  expect(reviewsOf(as('stranger'), own.recordId, made.in_review.editionId)).toEqual([])
  const { head } = editionOf(office, made.draft.editionId)
  expect(revisionChanges(as('stranger'), 'release', own.recordId, head.id, head.id)).toBeUndefined()
})

test('who has been let go reads no more', () => {
  const own = aRelease(office)
  const tamara = people.asked.id
  askIn(as('owner'), { recordId: own.recordId, userId: tamara })
  expect(recordView(as('asked'), 'release', own.recordId)).toBeDefined()
  office.db.$client.prepare('delete from collaborators where record_id = ?').run(own.recordId)
  expect(recordView(as('asked'), 'release', own.recordId)).toBeUndefined()
})
