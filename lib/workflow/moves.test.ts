import { beforeEach, describe, expect, test } from 'vitest'
import { movesIn } from '@/lib/testing/moves'
import {
  aMeeting,
  anOffice,
  approved,
  aRelease,
  editionOf,
  type Made,
  type Office,
  project,
  published,
  submitted,
} from '@/lib/testing/office'
import { ctxOf, testNow } from '@/lib/testing/people'
import { contentOf } from '@/lib/testing/public-content'
import { everyRow, refused } from '@/lib/testing/refused'
import { approveEdition } from './approve'
import { askIn } from './collaborators'
import { publishEditions } from './publish'
import { returnEdition } from './return'
import { submitEdition } from './submit'
import { withdrawRecord } from './withdraw'

let office: Office
let moves: ReturnType<typeof movesIn>
beforeEach(() => {
  office = anOffice()
  moves = movesIn(office)
})

describe('a publication', () => {
  test('names an edition once', () => {
    const made = approved(office, aRelease(office))
    expect(refused(office.db, () => moves.publish([made, made]))).toEqual(['validation.chosenTwice'])
  })

  test('of many is of all or none', () => {
    const [first, second] = [approved(office, aRelease(office)), submitted(office, aRelease(office))]
    expect(refused(office.db, () => moves.publish([first, second]))).toEqual(['workflow.status.in_review'])
    const absent = { editionId: 'b'.repeat(16), hash: moves.hashOf(first) }
    const editions = [{ ...first, hash: moves.hashOf(first) }, absent]
    expect(refused(office.db, () => publishEditions(moves.as(office.pavel), { editions }))).toEqual([
      'record.missing',
    ])
  })

  test('that is sent twice happens once', () => {
    const made = approved(office, aRelease(office))
    const hash = moves.hashOf(made)
    moves.publish([made])
    const again = () => publishEditions(moves.as(office.pavel), { editions: [{ ...made, hash }] })
    expect(refused(office.db, again)).toEqual(['workflow.status.published'])
  })

  test('gives two records of one title two addresses', () => {
    const made = published(office, [aRelease(office), aRelease(office)])
    expect(made).toHaveLength(2)
    const slugs = contentOf(office.public).releases?.map(({ slug }) => slug)
    expect(slugs?.sort()).toEqual([
      'zasedanie-koordinatsionnogo-soveta',
      'zasedanie-koordinatsionnogo-soveta-2',
    ])
  })
})

describe('a chosen address', () => {
  test('is refused where another has it, had it, or was withdrawn from it', () => {
    const [live, gone] = [approved(office, aRelease(office)), approved(office, aRelease(office))]
    moves.publish([live], 'first')
    moves.publish([gone], 'gone')
    moves.publish([approved(office, moves.newEdition(live))], 'second')
    moves.withdraw(gone)
    const other = approved(office, aRelease(office))
    for (const slug of ['first', 'second', 'gone'])
      expect(refused(office.db, () => moves.publish([other], slug))).toEqual(['record.slugTaken'])
  })

  test('may be taken back by whoever had it', () => {
    const made = approved(office, aRelease(office))
    moves.publish([made], 'first')
    moves.publish([approved(office, moves.newEdition(made))], 'second')
    moves.publish([approved(office, moves.newEdition(made))], 'first')
    project(office)
    const { releases, redirects } = contentOf(office.public)
    expect(releases).toMatchObject([{ slug: 'first', edition: 3 }])
    expect(redirects).toMatchObject([{ slug: 'second', target: 'first' }])
  })

  test('is plain letters, digits and hyphens', () => {
    const made = approved(office, aRelease(office))
    for (const slug of ['../desk', 'a/b', 'A', 'а', '-a', 'a--b', 'a'.repeat(101)])
      expect(refused(office.db, () => moves.publish([made], slug))).toEqual([
        expect.stringMatching(/^validation\.(slug|tooLong)$/),
      ])
  })
})

describe('a save', () => {
  test('of an unchanged text makes no revision, and costs its reader no approval', () => {
    const made = aRelease(office)
    const before = everyRow(office.db)
    expect(moves.save(office.emil, made)).toEqual({
      lockVersion: editionOf(office, made.editionId).edition.lockVersion,
      savedAt: editionOf(office, made.editionId).head.createdAt,
    })
    expect(everyRow(office.db)).toEqual(before)
    submitted(office, made)
    approveEdition(moves.as(office.emil), { ...made, hash: moves.hashOf(made) })
  })

  test('gives a name to what was saved by itself', () => {
    const made = aRelease(office)
    moves.save(office.anna, made, { title: 'Другой' }, { purpose: 'autosave' })
    moves.save(office.anna, made)
    expect(editionOf(office, made.editionId).head).toMatchObject({ number: 3, purpose: 'save' })
    moves.save(office.anna, made, {}, { purpose: 'autosave' })
    expect(editionOf(office, made.editionId).head.number).toBe(3)
  })

  test('cannot call a new edition the first, and so spare its note', () => {
    const [made] = published(office, [aRelease(office)]) as [Made]
    const next = moves.revise(made)
    moves.save(office.anna, next, { title: 'Другой' }, { change: 'first' })
    expect(editionOf(office, next.editionId).head.change).toBe('noted')
    const { lockVersion } = editionOf(office, next.editionId).edition
    expect(refused(office.db, () => submitEdition(moves.as(office.anna), { ...next, lockVersion }))).toEqual([
      'workflow.noteMissing',
    ])
  })
})

describe('a withdrawal', () => {
  test('is refused for the state of what is not public', () => {
    const made = aRelease(office)
    expect(refused(office.db, () => moves.withdraw(made))).toEqual(['workflow.status.draft'])
    published(office, [made])
    moves.withdraw(made)
    expect(refused(office.db, () => moves.withdraw(made))).toEqual(['workflow.status.withdrawn'])
    expect(refused(office.db, () => moves.withdraw({ ...made, recordId: 'b'.repeat(16) }))).toEqual([
      'record.missing',
    ])
  })

  test('names a replacement that is public, of the kind, and another', () => {
    const [made, gone, meeting] = published(office, [
      aRelease(office),
      aRelease(office),
      aMeeting(office),
    ]) as [Made, Made, Made]
    moves.withdraw(gone)
    for (const { recordId } of [made, gone, meeting, aRelease(office)])
      expect(refused(office.db, () => moves.withdraw(made, { replacementId: recordId }))).toEqual([
        'workflow.replacement',
      ])
  })

  test('names no replacement in another language', () => {
    const [made, english] = published(office, [
      aRelease(office),
      aRelease(office, { language: 'en', title: 'A session' }),
    ]) as [Made, Made]
    const replace = () => moves.withdraw(made, { replacementId: english.recordId })
    expect(refused(office.db, replace)).toEqual(['workflow.replacementLanguage'])
  })

  test('ends an approval that did not know of it: the next edition is approved since', () => {
    const made = aRelease(office)
    published(office, [made])
    const next = approved(office, moves.newEdition(made))
    const later = new Date(testNow.getTime() + 60_000)
    const notice = { ru: 'Отозвано.' }
    withdrawRecord(ctxOf(office.db, office.pavel, later), { recordId: made.recordId, notice })
    expect(refused(office.db, () => moves.publish([next]))).toEqual(['workflow.approvedBeforeWithdrawal'])
    returnEdition(ctxOf(office.db, office.emil, later), {
      editionId: next.editionId,
      comment: 'Одобрим заново.',
    })
    approved(office, next, { now: new Date(later.getTime() + 60_000) })
    moves.publish([next])
    expect(editionOf(office, next.editionId).status).toBe('published')
  })

  test('leaves a notice in the languages that were public, and no other', () => {
    const [made] = published(office, [aRelease(office)]) as [Made]
    moves.withdraw(made)
    project(office)
    expect(JSON.parse(String(contentOf(office.public).tombstones?.[0]?.notice))).toEqual({ ru: 'Отозвано.' })
  })
})

test('only what is or was public is opened anew, and once', () => {
  const made = aRelease(office)
  expect(refused(office.db, () => moves.revise(made))).toEqual(['workflow.status.draft'])
  published(office, [made])
  moves.revise(made)
  expect(refused(office.db, () => moves.revise(made))).toEqual(['workflow.alreadyOpen'])
})

test('whoever is asked in twice is asked in once', () => {
  const { recordId } = aRelease(office)
  const ask = () => askIn(moves.as(office.anna), { recordId, userId: office.boris.id })
  ask()
  ask()
  const { collaborators, audit_log } = everyRow(office.db)
  expect([
    collaborators?.length,
    audit_log?.filter((row) => JSON.stringify(row).includes('record.asked')).length,
  ]).toEqual([1, 1])
})
