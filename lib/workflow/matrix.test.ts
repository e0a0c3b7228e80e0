import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { auditLog } from '@/db/editorial/schema/audit'
import { type EditionStatus, editionStatuses, editions } from '@/db/editorial/schema/records'
import type { Actor } from '@/lib/context'
import { Refusal } from '@/lib/refusal'
import {
  anOffice,
  approved,
  aRelease,
  editionOf,
  type Office,
  published,
  submitted,
} from '@/lib/testing/office'
import { ctxOf } from '@/lib/testing/people'
import { approveEdition } from './approve'
import { discardEdition } from './discard'
import { publishEditions } from './publish'
import { recallEdition } from './recall'
import { returnEdition } from './return'
import { reviseRecord } from './revise'
import { saveEdition } from './save'
import { submitEdition } from './submit'
import { type Move, moves } from './transitions'
import { withdrawRecord } from './withdraw'

/** Written out by hand: who may make a move at all, and from which states it leads on. */
const expected: Record<Move, { who: string; from: EditionStatus[] }> = {
  save: { who: 'owner editor secretary', from: ['draft'] },
  submit: { who: 'owner editor secretary', from: ['draft'] },
  recall: { who: 'owner editor secretary', from: ['in_review', 'approved'] },
  discard: { who: 'owner editor secretary', from: ['draft'] },
  revise: { who: 'owner editor secretary', from: ['published', 'withdrawn'] },
  return: { who: 'editor secretary', from: ['in_review', 'approved'] },
  approve: { who: 'editor secretary', from: ['in_review'] },
  publish: { who: 'secretary', from: ['approved'] },
  withdraw: { who: 'secretary', from: ['published'] },
}

const reads = 'owner editor secretary'
const roles = ['owner', 'stranger', 'editor', 'secretary', 'administrator'] as const

let office: Office
beforeAll(() => {
  office = anOffice()
})

const actorOf = (role: (typeof roles)[number]): Actor =>
  ({
    owner: office.anna,
    stranger: office.boris,
    editor: office.emil,
    secretary: office.pavel,
    administrator: office.alla,
  })[role]

/** A release of Anna's whose newest edition is in this state. */
function inState(status: EditionStatus) {
  const made = aRelease(office)
  const as = (actor: Actor) => ctxOf(office.db, actor)
  if (status === 'discarded') discardEdition(as(office.anna), made)
  if (status === 'in_review') submitted(office, made)
  if (status === 'approved') approved(office, made)
  if (['published', 'superseded', 'withdrawn'].includes(status)) published(office, [made])
  if (status === 'withdrawn')
    withdrawRecord(as(office.pavel), { recordId: made.recordId, notice: { ru: 'Отозвано.' } })
  if (status === 'superseded') {
    const { editionId } = reviseRecord(as(office.anna), made)
    const { edition, head } = editionOf(office, editionId)
    const content = JSON.parse(head.content)
    saveEdition(as(office.anna), {
      editionId,
      lockVersion: edition.lockVersion,
      content,
      change: 'typography',
    })
    published(office, [{ ...made, editionId }])
  }
  return made
}

function attempt(move: Move, actor: Actor, { recordId, editionId }: { recordId: string; editionId: string }) {
  const ctx = ctxOf(office.db, actor)
  const { edition, head } = editionOf(office, editionId)
  const { lockVersion } = edition
  const run: Record<Move, () => unknown> = {
    save: () => saveEdition(ctx, { editionId, lockVersion, content: changed(head.content) }),
    submit: () => submitEdition(ctx, { editionId, lockVersion }),
    recall: () => recallEdition(ctx, { editionId }),
    discard: () => discardEdition(ctx, { editionId }),
    revise: () => reviseRecord(ctx, { recordId }),
    return: () => returnEdition(ctx, { editionId, comment: 'Уточните.' }),
    approve: () => approveEdition(ctx, { editionId, hash: head.hash }),
    publish: () => publishEditions(ctx, { editions: [{ editionId, hash: head.hash }] }),
    withdraw: () => withdrawRecord(ctx, { recordId, notice: { ru: 'Отозвано.' } }),
  }
  try {
    run[move]()
    return 'done'
  } catch (error) {
    if (error instanceof Refusal) return 'refused'
    throw error
  }
}

describe.each(roles)('%s', (role) => {
  describe.each(editionStatuses)('with an edition that is %s', (status) => {
    test.each(moves)('%s', (move) => {
      const made = inState(status)
      const before = trail(made)
      const { who, from } = expected[move]
      const isAllowed = reads.includes(role) && who.split(' ').includes(role)
      // What is superseded has a newer edition that is public: these two go by the record.
      const goesByRecord = ['revise', 'withdraw'].includes(move) && status === 'superseded'
      const leadsOn = from.includes(goesByRecord ? 'published' : status)

      const outcome = attempt(move, actorOf(role), made)

      expect(outcome).toBe(isAllowed && leadsOn ? 'done' : 'refused')
      if (outcome === 'refused') expect(trail(made)).toEqual(before)
      else expect(trail(made)).not.toEqual(before)
    })
  })
})

/** The same text with another lead: an unchanged one makes no revision. */
const changed = (content: string) => ({ ...JSON.parse(content), lead: `Изменено ${content.length} раз.` })

/** Everything that a refused move must leave as it was. */
function trail({ recordId }: { recordId: string }) {
  return {
    editions: office.db.select().from(editions).where(eq(editions.recordId, recordId)).all(),
    audit: office.db.select().from(auditLog).where(eq(auditLog.subjectId, recordId)).all(),
  }
}
