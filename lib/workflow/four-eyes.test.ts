import { beforeEach, describe, expect, test } from 'vitest'
import { auditLog } from '@/db/editorial/schema/audit'
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
import { askIn } from './collaborators'
import { recallEdition } from './recall'
import { returnEdition } from './return'
import { reviseRecord } from './revise'
import { saveEdition } from './save'
import { submitEdition } from './submit'

let office: Office
beforeEach(() => {
  office = anOffice()
})

const as = (actor: Office['anna']) => ctxOf(office.db, actor)
const save = (actor: Office['anna'], editionId: string, change: object = {}) => {
  const { edition, head } = editionOf(office, editionId)
  const content = { ...JSON.parse(head.content), ...change }
  return saveEdition(as(actor), { editionId, lockVersion: edition.lockVersion, content })
}

describe('approval', () => {
  test('is by another person than those who saved the text', () => {
    const { editionId } = aRelease(office, { by: office.wanda })
    submitEdition(as(office.wanda), {
      editionId,
      lockVersion: editionOf(office, editionId).edition.lockVersion,
    })
    const { hash } = editionOf(office, editionId).head
    expect(() => approveEdition(as(office.wanda), { editionId, hash })).toThrow('workflow.fourEyes')
    expect(approveEdition(as(office.emil), { editionId, hash }).status).toBe('approved')
  })

  test('is refused to an editor who saved a revision in between', () => {
    const { editionId } = aRelease(office)
    save(office.emil, editionId, { lead: 'Правка редактора' })
    submitted(office, { recordId: '', editionId })
    const { hash } = editionOf(office, editionId).head
    const before = office.db.select().from(auditLog).all()
    expect(() => approveEdition(as(office.emil), { editionId, hash })).toThrow('workflow.fourEyes')
    expect(office.db.select().from(auditLog).all()).toEqual(before)
    approveEdition(as(office.wanda), { editionId, hash })
  })

  test('names the text that was read: another hash is a conflict', () => {
    const { editionId } = submitted(office, aRelease(office))
    const read = editionOf(office, editionId).head.hash
    recallEdition(as(office.anna), { editionId })
    save(office.anna, editionId, { title: 'Другой заголовок' })
    submitted(office, { recordId: '', editionId })
    expect(() => approveEdition(as(office.wanda), { editionId, hash: read })).toThrow('conflict')
  })

  test('ends when the edition is returned, and the comment says why', () => {
    const { editionId } = approved(office, aRelease(office))
    returnEdition(as(office.emil), { editionId, comment: 'Уточните дату.' })
    const { edition } = editionOf(office, editionId)
    expect([edition.status, edition.approvedHash]).toEqual(['draft', null])
  })

  test('of a new edition is open to whoever merely opened it from the public text', () => {
    const made = aRelease(office)
    published(office, [made])
    const { recordId } = made
    const { editionId } = reviseRecord(as(office.wanda), { recordId })
    askIn(as(office.wanda), { recordId, userId: office.boris.id })
    const { edition } = editionOf(office, editionId)
    const content = JSON.parse(editionOf(office, editionId).head.content)
    const note = { ru: 'Уточнена дата.' }
    saveEdition(as(office.boris), {
      editionId,
      lockVersion: edition.lockVersion,
      content,
      change: 'noted',
      note,
    })
    submitted(office, { recordId, editionId }, { by: office.boris })
    const { hash } = editionOf(office, editionId).head
    expect(approveEdition(as(office.wanda), { editionId, hash }).status).toBe('approved')
  })
})

describe('a save', () => {
  test('that is stale is refused and changes nothing', () => {
    const { editionId } = aRelease(office)
    const { lockVersion } = editionOf(office, editionId).edition
    save(office.anna, editionId, { title: 'Первая' })
    const content = JSON.parse(editionOf(office, editionId).head.content)
    expect(() => saveEdition(as(office.anna), { editionId, lockVersion, content })).toThrow('conflict')
    expect(JSON.parse(editionOf(office, editionId).head.content).title).toBe('Первая')
  })

  test('is refused in review and after approval', () => {
    const { editionId } = submitted(office, aRelease(office))
    expect(() => save(office.anna, editionId)).toThrow('workflow.status.in_review')
    const { hash } = editionOf(office, editionId).head
    approveEdition(as(office.wanda), { editionId, hash })
    expect(() => save(office.anna, editionId)).toThrow('workflow.status.approved')
  })

  test('by itself is coalesced: the history keeps one autosave, and every named save', () => {
    const { editionId } = aRelease(office)
    const numbers: number[] = []
    for (const [title, purpose] of [
      ['а', 'autosave'],
      ['аб', 'autosave'],
      ['абв', 'save'],
      ['абвг', 'autosave'],
    ] as const) {
      const { edition, head } = editionOf(office, editionId)
      const content = { ...JSON.parse(head.content), title }
      saveEdition(as(office.anna), { editionId, lockVersion: edition.lockVersion, content, purpose })
      numbers.push(editionOf(office, editionId).head.number)
    }
    expect(numbers).toEqual([2, 2, 3, 4])
  })
})

test('content that refers to something that is not there is refused, not an error', () => {
  const content = { about: { bodyIds: ['b'.repeat(16)], personIds: [], stateIds: [], topicIds: [] } }
  expect(() => aRelease(office, { content })).toThrow('record.reference')
})
