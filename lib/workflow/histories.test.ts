import { and, eq, inArray } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { editions, records, revisions } from '@/db/editorial/schema/records'
import type { Actor } from '@/lib/context'
import { catchUp } from '@/lib/publication/project'
import { Refusal } from '@/lib/refusal'
import { aList, aMeeting, anOffice, aRelease, type Office } from '@/lib/testing/office'
import { ctxOf, testNow } from '@/lib/testing/people'
import { everyRow } from '@/lib/testing/refused'
import { approveEdition } from './approve'
import { discardEdition } from './discard'
import { newestEdition, standingEdition } from './edition'
import { publishEditions } from './publish'
import { recallEdition } from './recall'
import { returnEdition } from './return'
import { reviseRecord } from './revise'
import { revisionHash } from './revision'
import { saveEdition } from './save'
import { openStatuses } from './state'
import { submitEdition } from './submit'
import { type Move, moves } from './transitions'
import { withdrawRecord } from './withdraw'

/** Random people of the office make random moves with a handful of records of the three kinds. */
const step = fc.record({
  move: fc.constantFrom(...moves),
  who: fc.constantFrom(...(['anna', 'boris', 'wanda', 'emil', 'pavel', 'alla'] as const)),
  which: fc.nat(3),
  word: fc.constantFrom('Заседание', 'Встреча', 'Учение'),
  isAutosave: fc.boolean(),
})
type Step = { move: Move; who: keyof Office; which: number; word: string; isAutosave: boolean }

const done = new Map<Move, number>()

/** A release through every move, so that none is left to chance. */
const everyMove: Step[] = (
  [
    ['save', 'boris'],
    ['submit', 'boris'],
    ['recall', 'boris'],
    ['submit', 'boris'],
    ['return', 'emil'],
    ['submit', 'boris'],
    ['approve', 'wanda'],
    ['publish', 'pavel'],
    ['revise', 'boris'],
    ['discard', 'boris'],
    ['withdraw', 'pavel'],
  ] as const
).map(([move, who]) => ({ move, who, which: 2, word: 'Учение', isAutosave: false }))

/** Tries a step; a refusal has to leave everything as it was, and everything else a line in the log. */
function attempt(
  office: Office,
  recordIds: string[],
  { move, who, which, word, isAutosave }: Step,
  now: Date,
) {
  const recordId = recordIds[which % recordIds.length] ?? ''
  const ctx = ctxOf(office.db, office[who] as Actor, now)
  const edition = newestEdition(office.db, recordId)
  const head = office.db
    .select()
    .from(revisions)
    .where(eq(revisions.id, edition?.headRevisionId ?? ''))
    .get()
  if (!edition || !head) throw new Error('A record without a text')
  const { id: editionId, lockVersion } = edition
  const content = JSON.parse(head.content)
  const title = typeof content.title === 'object' ? { ...content.title, ru: word } : word
  const notice = { ru: 'Отозвано.', en: 'Withdrawn.' }
  const run: Record<Move, () => unknown> = {
    save: () =>
      saveEdition(ctx, {
        ...{ editionId, lockVersion, note: notice, purpose: isAutosave ? 'autosave' : 'save' },
        content: content.delegations ? content : { ...content, title },
      }),
    submit: () => submitEdition(ctx, { editionId, lockVersion }),
    recall: () => recallEdition(ctx, { editionId }),
    return: () => returnEdition(ctx, { editionId, comment: word }),
    approve: () => approveEdition(ctx, { editionId, hash: head.hash }),
    publish: () => publishEditions(ctx, { editions: [{ editionId, hash: head.hash }] }),
    revise: () => reviseRecord(ctx, { recordId }),
    withdraw: () => withdrawRecord(ctx, { recordId, notice }),
    discard: () => discardEdition(ctx, { editionId }),
  }
  const before = everyRow(office.db)
  try {
    run[move]()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    expect(same(everyRow(office.db), before)).toBe(true)
    return
  }
  done.set(move, (done.get(move) ?? 0) + 1)
  const after = everyRow(office.db)
  const isLogged = (after.audit_log?.length ?? 0) > (before.audit_log?.length ?? 0)
  if (!isLogged) expect([move, isAutosave || same(before, after)]).toEqual(['save', true])
}

const same = (a: object, b: object) => JSON.stringify(a) === JSON.stringify(b)

function checkEverything(office: Office) {
  const { db } = office
  const all = db.select().from(editions).all()
  for (const { id } of db.select().from(records).all()) {
    const own = all.filter(({ recordId }) => recordId === id)
    expect(own.filter(({ status }) => status === 'published').length).toBeLessThanOrEqual(1)
    expect(
      own.filter(({ status }) => openStatuses.some((open) => open === status)).length,
    ).toBeLessThanOrEqual(1)
    const numbers = own.flatMap(({ publicNumber }) => publicNumber ?? [])
    expect(numbers.sort()).toEqual(numbers.map((_, index) => index + 1))
  }
  for (const edition of all.filter(({ approvedHash }) => approvedHash)) checkApproval(office, edition)
  checkPublic(office, all)
  expect(db.$client.pragma('foreign_key_check')).toEqual([])
}

/** What was approved is what is stored, and nobody approved what they had saved. */
function checkApproval({ db }: Office, edition: typeof editions.$inferSelect) {
  const approved = db
    .select()
    .from(revisions)
    .where(eq(revisions.id, edition.approvedRevisionId ?? ''))
    .get()
  expect(approved && revisionHash(approved)).toBe(edition.approvedHash)
  expect(edition.approvedRevisionId).toBe(edition.headRevisionId)
  const saved = and(eq(revisions.editionId, edition.id), inArray(revisions.purpose, ['save', 'autosave']))
  const savers = db.select({ by: revisions.createdBy }).from(revisions).where(saved).all()
  const approvals = db.$client
    .prepare(
      `select actor_id as by from audit_log where action = 'edition.approve' and data ->> 'edition' = ?
       order by seq desc limit 1`,
    )
    .all(edition.id) as { by: string }[]
  expect(approvals).toHaveLength(1)
  expect(savers).not.toContainEqual(approvals[0])
}

/** The public store holds the live editions, notices for what was withdrawn, and nothing else. */
function checkPublic(office: Office, all: (typeof editions.$inferSelect)[]) {
  catchUp(office.db, office.public)
  const shown = ['releases', 'meetings', 'attendance_lists'].flatMap(
    (table) =>
      office.public.$client.prepare(`select distinct id, edition from ${table}`).all() as {
        id: string
        edition: number
      }[],
  )
  const live = all.filter(({ status }) => status === 'published')
  const key = (id: string, number: number | null) => `${id} ${number}`
  expect(shown.map(({ id, edition }) => key(id, edition)).sort()).toEqual(
    live.map(({ recordId, publicNumber }) => key(recordId, publicNumber)).sort(),
  )
  const stones = office.public.$client.prepare('select distinct record_id from tombstones').pluck().all()
  const gone = all.map(({ recordId }) => standingEdition(office.db, recordId))
  const withdrawn = gone.filter((edition) => edition?.status === 'withdrawn')
  expect(stones.sort()).toEqual([...new Set(withdrawn.map((edition) => edition?.recordId))].sort())
}

test('whoever does whatever in whatever order, the office keeps its promises', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 20, maxLength: 40 }), fc.constant(true), (steps, isHelped) => {
      const office = anOffice()
      const meeting = aMeeting(office)
      const made = [meeting, aList(office, meeting.recordId), aRelease(office, { by: office.boris })]
      const recordIds = made.map(({ recordId }) => recordId)
      let now = testNow
      for (const each of isHelped ? [...steps, ...towards(steps)] : steps) {
        now = new Date(now.getTime() + 1000)
        attempt(office, recordIds, each, now)
      }
      checkEverything(office)
      office.db.$client.close()
      office.public.$client.close()
    }),
    { numRuns: 8, examples: [[everyMove, false]] },
  )
})

/** Chance alone seldom takes a text through review: now and then somebody does their work. */
function towards(steps: Step[]): Step[] {
  const work: [Move, Step['who']][] = [
    ['submit', 'pavel'],
    ['approve', 'wanda'],
    ['publish', 'pavel'],
  ]
  return steps.flatMap((each) => work.map(([move, who]) => ({ ...each, move, who })).concat(each))
}

afterAll(() => {
  expect([...done.keys()].sort()).toEqual([...moves].sort())
})
