import { beforeEach, describe, expect, test } from 'vitest'
import { movesIn } from '@/lib/testing/moves'
import {
  aMeeting,
  anOffice,
  aRelease,
  editionOf,
  type Made,
  type Office,
  submitted,
} from '@/lib/testing/office'
import { refused } from '@/lib/testing/refused'
import { approveEdition } from './approve'
import { discardEdition } from './discard'
import { recallEdition } from './recall'
import { submitEdition } from './submit'

let office: Office
let moves: ReturnType<typeof movesIn>
beforeEach(() => {
  office = anOffice()
  moves = movesIn(office)
})

describe('what a text may refer to', () => {
  const about = (recordId: string) => ({
    about: { meetingId: recordId, bodyIds: [], personIds: [], stateIds: [], topicIds: [] },
  })
  const submit = (made: Made) =>
    submitEdition(moves.as(office.anna), { ...made, ...editionOf(office, made.editionId).edition })

  test("a draft of somebody else's is as absent as what never was", () => {
    const secret = aMeeting(office, { by: office.boris })
    const made = aRelease(office)
    expect(refused(office.db, () => moves.save(office.anna, made, about(secret.recordId)))).toEqual(
      refused(office.db, () => moves.save(office.anna, made, about('b'.repeat(16)))),
    )
    const content = { translationOf: aRelease(office, { by: office.boris }).recordId }
    expect(refused(office.db, () => aRelease(office, { language: 'en', content }))).toEqual([
      'record.reference',
    ])
  })

  test('what is public, and what a colleague put there, may stay', () => {
    const secret = aMeeting(office, { by: office.boris })
    const made = aRelease(office)
    moves.save(office.emil, made, about(secret.recordId))
    moves.save(office.anna, made, { title: 'Другой' })
    submitted(office, secret, { by: office.boris })
    approveEdition(moves.as(office.wanda), { ...secret, hash: moves.hashOf(secret) })
    moves.publish([secret])
    moves.save(office.anna, aRelease(office), about(secret.recordId))
  })

  test('a release is about a meeting, and one that is still kept', () => {
    const other = aRelease(office)
    const made = aRelease(office, { content: about(other.recordId) })
    expect(refused(office.db, () => submit(made))).toEqual(['release.meeting'])
    const meeting = aMeeting(office)
    moves.save(office.anna, made, about(meeting.recordId))
    discardEdition(moves.as(office.anna), meeting)
    expect(refused(office.db, () => submit(made))).toEqual(['release.meeting'])
  })

  test('a translation is of an original: not of itself, a translation, or what was discarded', () => {
    const original = aRelease(office)
    const translation = aRelease(office, { language: 'en', content: { translationOf: original.recordId } })
    submitted(office, translation)
    const again = aRelease(office, { content: { translationOf: translation.recordId } })
    expect(refused(office.db, () => submit(again))).toEqual(['release.translationOf'])
    moves.save(office.anna, original, { translationOf: original.recordId })
    expect(refused(office.db, () => submit(original))).toEqual(['release.translationOf'])
    discardEdition(moves.as(office.anna), original)
    const orphan = aRelease(office, { language: 'en', content: { translationOf: original.recordId } })
    expect(refused(office.db, () => submit(orphan))).toEqual(['release.translationOf'])
  })

  test('a release has one translation into a language: the one that was handed over first', () => {
    const original = aRelease(office)
    const into = { language: 'en' as const, content: { translationOf: original.recordId } }
    const [first, second] = [aRelease(office, into), aRelease(office, into)]
    submitted(office, second)
    expect(refused(office.db, () => submit(first))).toEqual(['release.translated'])
    recallEdition(moves.as(office.anna), second)
    submitted(office, first)
    expect(refused(office.db, () => submit(second))).toEqual(['release.translated'])
  })
})
