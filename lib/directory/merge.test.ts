import { eq } from 'drizzle-orm'
import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { type EditorialDb, openEditorial } from '@/db/editorial/client'
import { appointments, bodies, organisation, people } from '@/db/editorial/schema/directory'
import type { Ctx } from '@/lib/context'
import { aBody, anAppointment, anOrganisation, aPerson, aPost, aState, aTopic } from '@/lib/testing/directory'
import { cast, ctxOf } from '@/lib/testing/people'
import { appointmentsOf, postsOf } from './appointment-queries'
import { findEntries } from './find-queries'
import { mergeEntries } from './merge-commands'
import { proposeEntry } from './release'
import { restoreEntry, retireEntry } from './retire-commands'

let db: EditorialDb
let users: ReturnType<typeof cast>
let wanda: Ctx

beforeEach(() => {
  db = openEditorial(':memory:')
  users = cast(db)
  wanda = ctxOf(db, users.wanda)
})

const person = (family: string, aliases: string[] = []) =>
  aPerson(wanda, { names: [{ from: null, to: null, names: { ru: { family, given: 'Игорь' } } }], aliases })
const lockOf = (id: string) => db.select().from(people).where(eq(people.id, id)).get()?.lockVersion ?? 0
const mergePeople = (id: string, survivorId: string) =>
  mergeEntries(wanda, { kind: 'person', id, lockVersion: lockOf(id), survivorId })
const found = (letters: string) => findEntries(wanda, 'person', letters).map(({ id }) => id)

describe('merging', () => {
  test('keeps the survivor findable by every name and alias of the merged one', () => {
    const survivor = person('Зубов')
    const merged = person('Zoubov', ['Зубофф'])
    mergePeople(merged, survivor)
    expect(found('zou')).toEqual([survivor])
    expect(found('зубофф')).toEqual([survivor])
    expect(found('зубов')).toEqual([survivor])
    const row = db.select().from(people).where(eq(people.id, survivor)).get()
    expect(row?.aliases).toEqual(['Zoubov Игорь', 'Зубофф'])
  })

  test('deletes nothing: the merged one is retired and leads to the survivor', () => {
    const survivor = person('Зубов')
    const merged = person('Зубофф')
    mergePeople(merged, survivor)
    const row = db.select().from(people).where(eq(people.id, merged)).get()
    expect(row).toMatchObject({ mergedIntoId: survivor, retiredAt: wanda.now.toISOString() })
  })

  test('leads what was merged before to the last survivor', () => {
    const [a, b, c] = [person('А'), person('Б'), person('В')]
    mergePeople(a, b)
    mergePeople(b, c)
    expect(db.select().from(people).where(eq(people.id, a)).get()?.mergedIntoId).toBe(c)
    expect(found('а игорь')).toEqual([c])
  })

  test('moves the appointments; one that both had stays once', () => {
    const survivor = person('Зубов')
    const merged = person('Зубофф')
    const postId = aPost(wanda)
    anAppointment(wanda, { personId: survivor, postId, from: '2018' })
    anAppointment(wanda, { personId: merged, postId, from: '2018', despiteHolder: true })
    const moved = anAppointment(wanda, { personId: merged, postId, from: '2010', to: '2012' })
    mergePeople(merged, survivor)
    expect(appointmentsOf(wanda, survivor)?.map(({ from }) => from)).toEqual(['2018', '2010'])
    expect(appointmentsOf(wanda, survivor)?.at(1)?.id).toBe(moved)
    expect(db.select().from(appointments).all()).toHaveLength(3)
  })

  test('of bodies moves posts and the bodies under it, and never places one under itself', () => {
    const root = aBody(wanda)
    const merged = aBody(wanda, { parentId: root })
    const between = aBody(wanda, { parentId: merged })
    const survivor = aBody(wanda, { parentId: between })
    const post = aPost(wanda, { bodyId: merged })
    mergeEntries(wanda, { kind: 'body', id: merged, lockVersion: 1, survivorId: survivor })
    expect(postsOf(wanda, survivor)?.map(({ id }) => id)).toEqual([post])
    const parentOf = (id: string) => db.select().from(bodies).where(eq(bodies.id, id)).get()?.parentId
    expect(parentOf(survivor)).toBe(root)
    expect(parentOf(between)).toBe(survivor)
  })

  test('of states moves people and bodies and the place among the members', () => {
    const survivor = aState(wanda, { code: 'BY' })
    const merged = aState(wanda, { code: 'BX' })
    const one = aPerson(wanda, { stateId: merged })
    const body = aBody(wanda, { stateId: merged })
    anOrganisation(wanda, { memberStateIds: [merged, survivor] })
    mergeEntries(wanda, { kind: 'state', id: merged, lockVersion: 1, survivorId: survivor })
    expect(db.select().from(people).where(eq(people.id, one)).get()?.stateId).toBe(survivor)
    expect(db.select().from(bodies).where(eq(bodies.id, body)).get()?.stateId).toBe(survivor)
    expect(db.select().from(organisation).get()?.profile.memberStateIds).toEqual([survivor])
  })

  test('of any pairs keeps every name findable and makes no circle', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 8 }), (pairs) => {
        db = openEditorial(':memory:')
        wanda = ctxOf(db, cast(db).wanda)
        const families = ['Аблов', 'Бобров', 'Вилков', 'Гусев', 'Дубов', 'Ершов']
        const ids = families.map((family) => person(family))
        for (const [from, into] of pairs) {
          try {
            mergePeople(ids[from] ?? '', ids[into] ?? '')
          } catch (error) {
            expect(String(error)).toContain('directory.merge')
          }
        }
        for (const family of families) expect(found(family)).toHaveLength(1)
        for (const { mergedIntoId } of db.select().from(people).all()) {
          if (!mergedIntoId) continue
          const into = db.select().from(people).where(eq(people.id, mergedIntoId)).get()
          expect(into?.mergedIntoId).toBeNull()
        }
      }),
      { numRuns: 15 },
    )
  })
})

describe('merging is refused', () => {
  test('into itself', () => {
    const id = person('Зубов')
    expect(() => mergePeople(id, id)).toThrow('directory.mergeIntoItself')
  })

  test('of what was merged already, and into what was', () => {
    const [a, b, c] = [person('А'), person('Б'), person('В')]
    mergePeople(a, b)
    expect(() => mergePeople(a, c)).toThrow('directory.mergedAlready')
    expect(() => mergePeople(b, a)).toThrow('directory.mergeIntoRetired')
  })

  test('into what is not there, or of what somebody else has changed', () => {
    const id = person('Зубов')
    expect(() => mergePeople(id, 'z'.repeat(16))).toThrow('directory.absent')
    const stale = { kind: 'person', id, lockVersion: 7, survivorId: person('Другой') } as const
    expect(() => mergeEntries(wanda, stale)).toThrow('conflict')
  })

  test('of an entry with a public release or a proposal of its own', () => {
    const id = person('Зубов')
    proposeEntry(wanda, { kind: 'person', id, publicFrom: '2026-11-20' })
    expect(() => mergePeople(id, person('Другой'))).toThrow('directory.mergeReleased')
  })

  test('to who does not keep the directory', () => {
    const [a, b] = [person('А'), person('Б')]
    const anna = ctxOf(db, users.anna)
    expect(() => mergeEntries(anna, { kind: 'person', id: a, lockVersion: 1, survivorId: b })).toThrow(
      'access.denied',
    )
  })
})

describe('a retired entry', () => {
  test('is no longer offered until it is restored', () => {
    const id = aTopic(wanda)
    const offered = () => findEntries(wanda, 'topic', 'нарко').length
    retireEntry(wanda, { kind: 'topic', id, lockVersion: 1 })
    expect(offered()).toBe(0)
    expect(() => retireEntry(wanda, { kind: 'topic', id, lockVersion: 2 })).toThrow(
      'directory.retiredAlready',
    )
    restoreEntry(wanda, { kind: 'topic', id, lockVersion: 2 })
    expect(offered()).toBe(1)
  })

  test('that was merged is not restored', () => {
    const [a, b] = [person('А'), person('Б')]
    mergePeople(a, b)
    expect(() => restoreEntry(wanda, { kind: 'person', id: a, lockVersion: lockOf(a) })).toThrow(
      'directory.mergedAlready',
    )
  })
})
