import { beforeEach, describe, expect, test } from 'vitest'
import { type EditorialDb, openEditorial } from '@/db/editorial/client'
import { auditLog, outbox } from '@/db/editorial/schema/audit'
import { entryReleases } from '@/db/editorial/schema/directory'
import { slugs } from '@/db/editorial/schema/records'
import type { Ctx } from '@/lib/context'
import { aBody, anAppointment, anOrganisation, aPerson, aPost, aState } from '@/lib/testing/directory'
import { cast, ctxOf, testNow } from '@/lib/testing/people'
import { changePerson } from './commands'
import { personChange } from './content'
import { proposeEntry, releaseDueEntries, releaseEntry, withdrawEntryRelease } from './release'
import { proposalsWaiting, releasesOf } from './release-queries'
import { retireEntry } from './retire-commands'

let db: EditorialDb
let users: ReturnType<typeof cast>
let wanda: Ctx
let emil: Ctx
let pavel: Ctx
const today = '2026-11-20'

beforeEach(() => {
  db = openEditorial(':memory:')
  users = cast(db)
  wanda = ctxOf(db, users.wanda)
  emil = ctxOf(db, users.emil)
  pavel = ctxOf(db, users.pavel)
  anOrganisation(wanda)
})

const messages = () =>
  db.select({ kind: outbox.kind, subjectIds: outbox.subjectIds, tags: outbox.tags }).from(outbox).all()
const propose = (id: string, publicFrom = today) => proposeEntry(wanda, { kind: 'person', id, publicFrom }).id
const personTags = (id: string) =>
  ['list:people:en', 'list:people:ru', `person:${id}`, 'search', 'sitemap'].sort()
const rename = (id: string, family: string) => {
  const names = [{ from: null, to: null, names: { ru: { family, given: 'Игорь' } } }]
  changePerson(wanda, personChange.parse({ id, lockVersion: 1, names }))
}

describe('a proposal', () => {
  test('freezes the entry as it reads on the day it would come out', () => {
    const names = [
      { from: null, to: '2026', names: { ru: { family: 'Зубова', given: 'Анна' } } },
      { from: '2027', to: null, names: { ru: { family: 'Лебедева', given: 'Анна' } } },
    ]
    const id = aPerson(wanda, { names })
    propose(id, '2027-01-01')
    expect(releasesOf(wanda, 'person', id)?.[0]?.printed).toEqual({
      kind: 'person',
      names: { ru: { full: 'Анна Лебедева', familyFirst: 'Лебедева Анна' } },
    })
  })

  test('is not changed by a rename, and says that the entry reads otherwise now', () => {
    const id = aPerson(wanda)
    propose(id)
    expect(releasesOf(wanda, 'person', id)?.[0]?.differs).toBe(false)
    rename(id, 'Зубков')
    const [release] = releasesOf(wanda, 'person', id) ?? []
    expect(release?.differs).toBe(true)
    expect(release?.printed).toMatchObject({ names: { ru: { full: 'Игорь Николаевич Зубов' } } })
  })

  test('puts nothing into the outbox and takes no address', () => {
    propose(aPerson(wanda))
    expect(messages()).toEqual([])
    expect(db.select().from(slugs).all()).toEqual([])
  })

  test('takes the place of one that nobody has released', () => {
    const id = aPerson(wanda)
    const first = propose(id)
    propose(id, '2026-12-01')
    expect(releasesOf(wanda, 'person', id)).toHaveLength(1)
    expect(() => releaseEntry(pavel, { id: first })).toThrow('directory.releaseGone')
  })

  test('waits for the others who may release it, not for its author', () => {
    propose(aPerson(wanda))
    expect(proposalsWaiting(emil)).toHaveLength(1)
    expect(proposalsWaiting(pavel)).toHaveLength(1)
    expect(proposalsWaiting(wanda)).toEqual([])
    expect(proposalsWaiting(ctxOf(db, users.anna))).toEqual([])
  })

  test('is made by who keeps the directory, of what is in use', () => {
    const id = aPerson(wanda)
    for (const ctx of [pavel, ctxOf(db, users.anna), ctxOf(db, users.alla)]) {
      expect(() => proposeEntry(ctx, { kind: 'person', id, publicFrom: today })).toThrow('access.denied')
    }
    retireEntry(wanda, { kind: 'person', id, lockVersion: 1 })
    expect(() => propose(id)).toThrow('directory.absent')
  })
})

describe('a release', () => {
  test('is not given by the person who proposed it', () => {
    const id = propose(aPerson(wanda))
    const before = db.select().from(auditLog).all().length
    expect(() => releaseEntry(wanda, { id })).toThrow('directory.fourEyes')
    expect(messages()).toEqual([])
    expect(db.select().from(auditLog).all()).toHaveLength(before)
  })

  test('is not given by an author or an administrator', () => {
    const id = propose(aPerson(wanda))
    expect(() => releaseEntry(ctxOf(db, users.anna), { id })).toThrow('access.denied')
    expect(() => releaseEntry(ctxOf(db, users.alla), { id })).toThrow('access.denied')
  })

  test('by another person is public at once when its day has come', () => {
    const personId = aPerson(wanda)
    const id = propose(personId)
    expect(releaseEntry(pavel, { id })).toEqual({ id, isPublic: true })
    expect(messages()).toEqual([{ kind: 'entry_released', subjectIds: [id], tags: personTags(personId) }])
    expect(db.select().from(slugs).all()).toMatchObject([
      { kind: 'person', slug: 'igor-zubov', ownerId: personId },
    ])
    expect(releasesOf(wanda, 'person', personId)).toMatchObject([
      { state: 'public', releasedBy: 'Павел Ершов' },
    ])
    expect(() => releaseEntry(emil, { id })).toThrow('directory.releasedAlready')
  })

  test('of a body and an appointment takes the addresses of all it shows', () => {
    const stateId = aState(wanda)
    const bodyId = aBody(wanda, { stateId })
    const personId = aPerson(wanda)
    const appointmentId = anAppointment(wanda, { personId, postId: aPost(wanda, { bodyId }), from: '2018' })
    releaseEntry(pavel, proposeEntry(wanda, { kind: 'appointment', id: appointmentId, publicFrom: today }))
    expect(messages()[0]?.tags).toEqual(
      ['list:bodies:en', 'list:bodies:ru', `body:${bodyId}`, ...personTags(personId)].sort(),
    )
    expect(releasesOf(wanda, 'appointment', appointmentId)?.[0]?.printed).toMatchObject({
      personId,
      bodyId,
      stateCode: 'AM',
      from: '2018',
      to: null,
      post: { ru: 'Председатель', en: 'Chair' },
      bodyNames: { ru: { abbreviation: 'КСОПН' }, en: { abbreviation: 'Coordination Council' } },
    })
    expect(db.select({ slug: slugs.slug }).from(slugs).all()).toEqual([
      { slug: 'coordination-council' },
      { slug: 'igor-zubov' },
    ])
  })

  test('of what was retired since the proposal is refused', () => {
    const personId = aPerson(wanda)
    const id = propose(personId)
    retireEntry(wanda, { kind: 'person', id: personId, lockVersion: 1 })
    expect(() => releaseEntry(pavel, { id })).toThrow('directory.retiredSince')
  })

  test('of an entry that is public already ends the older one', () => {
    const personId = aPerson(wanda)
    const first = propose(personId)
    releaseEntry(pavel, { id: first })
    rename(personId, 'Зубков')
    const second = propose(personId)
    releaseEntry(pavel, { id: second })
    expect(messages().map(({ kind, subjectIds }) => [kind, ...subjectIds])).toEqual([
      ['entry_released', first],
      ['entry_withdrawn', first],
      ['entry_released', second],
    ])
    expect(releasesOf(wanda, 'person', personId)?.map(({ id }) => id)).toEqual([second])
  })
})

describe('a release from a later day', () => {
  const at = (instant: string) => new Date(instant)

  test('is nowhere near the public store until the day comes in the organisation’s zone', () => {
    const personId = aPerson(wanda)
    const id = propose(personId, '2026-12-01')
    expect(releaseEntry(pavel, { id })).toEqual({ id, isPublic: false })
    expect(releasesOf(wanda, 'person', personId)?.[0]?.state).toBe('scheduled')
    expect(releaseDueEntries(db, testNow)).toBe(0)
    expect(releaseDueEntries(db, at('2026-11-30T20:59:59.999Z'))).toBe(0)
    expect(messages()).toEqual([])
    expect(db.select().from(slugs).all()).toEqual([])

    expect(releaseDueEntries(db, at('2026-11-30T21:00:00.000Z'))).toBe(1)
    expect(messages()).toMatchObject([{ kind: 'entry_released', subjectIds: [id] }])
    expect(db.select().from(auditLog).all().at(-1)).toMatchObject({ action: 'entry.came_out', actorId: null })
    expect(releaseDueEntries(db, at('2026-12-02T00:00:00.000Z'))).toBe(0)
    expect(messages()).toHaveLength(1)
  })

  test('never comes out when it is withdrawn before, nor when nobody released it', () => {
    const withdrawn = propose(aPerson(wanda), '2026-12-01')
    releaseEntry(pavel, { id: withdrawn })
    withdrawEntryRelease(emil, { id: withdrawn })
    propose(aPerson(wanda), '2026-12-01')
    expect(releaseDueEntries(db, at('2026-12-02T00:00:00.000Z'))).toBe(0)
    expect(messages()).toEqual([])
  })
})

describe('a withdrawal', () => {
  test('of what is public tells the public store', () => {
    const personId = aPerson(wanda)
    const id = propose(personId)
    releaseEntry(pavel, { id })
    withdrawEntryRelease(pavel, { id })
    expect(messages().at(-1)).toEqual({
      kind: 'entry_withdrawn',
      subjectIds: [id],
      tags: personTags(personId),
    })
    expect(releasesOf(wanda, 'person', personId)).toEqual([])
    expect(db.select().from(entryReleases).all()).toHaveLength(1)
  })

  test('of a proposal is for its author and for those who release; of what is public for the latter', () => {
    const id = propose(aPerson(wanda))
    expect(() => withdrawEntryRelease(ctxOf(db, users.anna), { id })).toThrow('access.denied')
    expect(withdrawEntryRelease(wanda, { id })).toEqual({ id })
    expect(messages()).toEqual([])
    expect(() => withdrawEntryRelease(wanda, { id })).toThrow('directory.releaseGone')
  })
})

describe('the organisation', () => {
  const proposeIt = (ctx: Ctx) => proposeEntry(ctx, { kind: 'organisation', id: '1', publicFrom: today }).id

  test('goes public with the names of its members by the same two people', () => {
    db = openEditorial(':memory:')
    users = cast(db)
    const [alla, press] = [ctxOf(db, users.alla), ctxOf(db, users.pavel)]
    const member = aState(ctxOf(db, users.wanda))
    anOrganisation(alla, { memberStateIds: [member], about: { ru: 'О нас', en: '' } })
    const id = proposeIt(alla)
    expect(() => releaseEntry(alla, { id })).toThrow('access.denied')
    releaseEntry(press, { id })
    expect(messages()).toEqual([{ kind: 'organisation', subjectIds: [id], tags: ['site'] }])
    expect(releasesOf(alla, 'organisation', '1')?.[0]?.printed).toMatchObject({
      profile: { about: { ru: 'О нас' }, members: [{ code: 'AM', names: { ru: { short: 'Армения' } } }] },
    })
  })

  test('is never taken off the site, only replaced', () => {
    const id = proposeIt(wanda)
    releaseEntry(pavel, { id })
    expect(() => withdrawEntryRelease(pavel, { id })).toThrow('directory.organisationStays')
    const next = proposeIt(wanda)
    releaseEntry(emil, { id: next })
    expect(messages().map(({ kind }) => kind)).toEqual(['organisation', 'organisation'])
  })
})
