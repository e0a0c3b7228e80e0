import { expect, test } from 'vitest'
import { anOffice, approved, aRelease, published, submitted } from '@/lib/testing/office'
import { ctxOf } from '@/lib/testing/people'
import { askIn } from './collaborators'
import { discardEdition } from './discard'
import { recordHistory, revisionChanges } from './history-queries'
import { recordPage } from './record-page-queries'
import { recordView } from './record-queries'
import { reviseRecord } from './revise'
import { withdrawRecord } from './withdraw'

const office = anOffice()
const view = (actor: typeof office.anna, recordId: string) =>
  recordView(ctxOf(office.db, actor), 'release', recordId)

test('somebody else’s draft is not there for an author, nor any for an administrator', () => {
  const { recordId } = aRelease(office)
  expect(view(office.boris, recordId)).toBeUndefined()
  expect(view(office.alla, recordId)).toBeUndefined()
  expect(view(office.anna, recordId)?.state).toBe('draft')
  askIn(ctxOf(office.db, office.anna), { recordId, userId: office.boris.id })
  expect(view(office.boris, recordId)?.moves.save.allowed).toBe(true)
})

test('a record is not found under another kind', () => {
  const { recordId } = aRelease(office)
  expect(recordView(ctxOf(office.db, office.anna), 'meeting', recordId)).toBeUndefined()
})

test('an editor is told that saving would cost them the approval; an author has none to lose', () => {
  const { recordId } = aRelease(office)
  expect(view(office.wanda, recordId)?.savingCostsApproval).toBe(true)
  expect(view(office.anna, recordId)?.savingCostsApproval).toBe(false)
  expect(recordPage(ctxOf(office.db, office.wanda), 'release', recordId)?.readsFirst).toBe(true)
})

test('in review the moves are those of the roles, and each that is missing says why', () => {
  const { recordId } = submitted(office, aRelease(office))
  const { moves } = view(office.anna, recordId) ?? {}
  expect(moves?.recall.allowed).toBe(true)
  expect(moves?.approve.reasons).toContainEqual({ key: 'access.denied' })
  expect(view(office.wanda, recordId)?.moves.approve.allowed).toBe(true)
})

test('what is public can be revised once, and withdrawn also while a draft is open', () => {
  const [made] = published(office, [aRelease(office)])
  const recordId = made?.recordId ?? ''
  expect(view(office.anna, recordId)?.moves.revise.allowed).toBe(true)
  const { editionId } = reviseRecord(ctxOf(office.db, office.anna), { recordId })
  const open = view(office.pavel, recordId)
  expect(open).toMatchObject({ state: 'published_draft', edition: { id: editionId } })
  expect(open?.moves.revise.reasons).toContainEqual({ key: 'workflow.alreadyOpen' })
  expect(open?.moves.withdraw.allowed).toBe(true)
  withdrawRecord(ctxOf(office.db, office.pavel), { recordId, notice: { ru: 'Отозвано' } })
  expect(view(office.anna, recordId)?.state).toBe('withdrawn_draft')
  discardEdition(ctxOf(office.db, office.anna), { editionId })
  expect(view(office.anna, recordId)?.state).toBe('withdrawn')
})

test('a discarded draft is still there for its author, with nothing to be done', () => {
  const { recordId, editionId } = aRelease(office)
  discardEdition(ctxOf(office.db, office.anna), { editionId })
  const found = view(office.anna, recordId)
  expect(found?.state).toBe('discarded')
  expect(Object.values(found?.moves ?? {}).some(({ allowed }) => allowed)).toBe(false)
})

test('the history holds editions, revisions, reviews and the record’s own lines of the log', () => {
  const { recordId } = approved(office, aRelease(office))
  const history = recordHistory(ctxOf(office.db, office.anna), 'release', recordId)
  expect(history?.editions[0]?.revisions.map(({ purpose }) => purpose)).toEqual(['save', 'submit'])
  expect(history?.editions[0]?.reviews.map(({ verdict }) => verdict)).toEqual(['submitted', 'approved'])
  expect(history?.audit.map(({ action }) => action)).toEqual([
    'edition.approve',
    'edition.submit',
    'record.created',
  ])
  expect(recordHistory(ctxOf(office.db, office.boris), 'release', recordId)).toBeUndefined()
})

test('revisions of another record are not compared', () => {
  const first = recordHistory(
    ctxOf(office.db, office.anna),
    'release',
    submitted(office, aRelease(office)).recordId,
  )
  const other = recordHistory(ctxOf(office.db, office.anna), 'release', aRelease(office).recordId)
  const [from, to] = first?.editions[0]?.revisions ?? []
  const ids = [from?.id ?? '', to?.id ?? ''] as const
  const compare = (recordId = '') =>
    revisionChanges(ctxOf(office.db, office.anna), 'release', recordId, ...ids)
  expect(compare(first?.view.record.id)?.differences).toEqual([])
  expect(compare(other?.view.record.id)).toBeUndefined()
})
