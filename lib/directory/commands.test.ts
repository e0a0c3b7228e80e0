import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { type EditorialDb, openEditorial } from '@/db/editorial/client'
import { auditLog } from '@/db/editorial/schema/audit'
import { bodies, people } from '@/db/editorial/schema/directory'
import type { Ctx } from '@/lib/context'
import { aBody, anOrganisation, aPerson, aPost, aState, aTopic } from '@/lib/testing/directory'
import { cast, ctxOf } from '@/lib/testing/people'
import { changeBody, changePerson, changeState } from './commands'
import { bodyChange, personChange, stateChange } from './content'

let db: EditorialDb
let users: ReturnType<typeof cast>
let wanda: Ctx

beforeEach(() => {
  db = openEditorial(':memory:')
  users = cast(db)
  wanda = ctxOf(db, users.wanda)
})

const trail = () =>
  db
    .select({ action: auditLog.action, subject: auditLog.subjectId, data: auditLog.data })
    .from(auditLog)
    .all()

const personRow = (id: string) => db.select().from(people).where(eq(people.id, id)).get()

const zubov = { family: 'Зубов', given: 'Игорь', patronymic: 'Николаевич' }
const named = (family: string) => [{ from: null, to: null, names: { ru: { ...zubov, family } } }]
const change = (id: string, family: string, lockVersion = 1) =>
  personChange.parse({ id, lockVersion, gender: 'male', names: named(family) })

describe('who keeps the directory', () => {
  test('an editor does', () => {
    expect(aPerson(wanda)).toMatch(/^[a-z0-9]{16}$/)
  })

  test.each(['anna', 'pavel', 'alla'] as const)('%s does not, and nothing is written', (name) => {
    const ctx = ctxOf(db, users[name])
    expect(() => aPerson(ctx)).toThrow('access.denied')
    expect(() => aTopic(ctx)).toThrow('access.denied')
    expect(db.select().from(people).all()).toEqual([])
    expect(trail()).toEqual([])
  })
})

describe('changing an entry', () => {
  test('writes what was changed, before and after, to the audit log', () => {
    const id = aPerson(wanda, { names: named('Зубов') })
    expect(changePerson(wanda, change(id, 'Зубков'))).toEqual({ id, lockVersion: 2 })
    expect(trail().at(-1)).toEqual({
      action: 'person.changed',
      subject: id,
      data: { before: { names: named('Зубов') }, after: { names: named('Зубков') } },
    })
  })

  test('makes it found by the new name', () => {
    const id = aPerson(wanda, { names: named('Зубов') })
    changePerson(wanda, change(id, 'Соловьёв'))
    expect(personRow(id)?.searchKey).toBe(' соловьев игорь николаевич')
  })

  test('to what it is already leaves no trace', () => {
    const id = aPerson(wanda, { names: named('Зубов') })
    const before = trail().length
    expect(changePerson(wanda, change(id, 'Зубов')).lockVersion).toBe(1)
    expect(trail()).toHaveLength(before)
  })

  test('that somebody else changed meanwhile is refused', () => {
    const id = aPerson(wanda, { names: named('Зубов') })
    changePerson(ctxOf(db, users.emil), change(id, 'Зубков'))
    expect(() => changePerson(wanda, change(id, 'Зубцов', 1))).toThrow('conflict')
    expect(personRow(id)?.names).toEqual(named('Зубков'))
  })

  test('that does not exist is refused', () => {
    expect(() => changePerson(wanda, change('z'.repeat(16), 'Зубов'))).toThrow('directory.absent')
  })
})

describe('references', () => {
  test('to an entry that is not there are refused at their field', () => {
    expect(() => aPerson(wanda, { stateId: 'z'.repeat(16) })).toThrow('validation.reference (stateId)')
    expect(() => aPost(wanda, { bodyId: 'z'.repeat(16) })).toThrow('validation.reference (bodyId)')
  })

  test('of bodies to bodies above them never come back to themselves', () => {
    const council = aBody(wanda)
    const group = aBody(wanda, { parentId: council })
    const row = db.select().from(bodies).where(eq(bodies.id, council)).get()
    const input = bodyChange.parse({
      id: council,
      lockVersion: 1,
      kind: 'organ',
      names: row?.names,
      parentId: group,
    })
    expect(() => changeBody(wanda, input)).toThrow('directory.parentCycle (parentId)')
    expect(() => changeBody(wanda, { ...input, parentId: council })).toThrow(
      'directory.parentCycle (parentId)',
    )
  })
})

describe('the code of a state', () => {
  test('is written in capitals and belongs to one state', () => {
    aState(wanda, { code: 'am' })
    expect(() => aState(wanda, { code: 'AM' })).toThrow('directory.stateCodeTaken (code)')
  })

  test('may stay as it is when the state is changed', () => {
    const id = aState(wanda)
    const names = [{ from: null, to: null, names: { ru: { official: 'Армения', short: 'Армения' } } }]
    expect(changeState(wanda, stateChange.parse({ id, lockVersion: 1, code: 'AM', names })).lockVersion).toBe(
      2,
    )
  })
})

describe('the organisation', () => {
  test('has one profile, and a stale change of it is refused', () => {
    expect(anOrganisation(wanda, { memberStateIds: [aState(wanda)] })).toEqual({ lockVersion: 1 })
    expect(() => anOrganisation(wanda)).toThrow('conflict')
  })

  test('is kept by the administrator too, and not by authors', () => {
    expect(() => anOrganisation(ctxOf(db, users.anna))).toThrow('access.denied')
    expect(anOrganisation(ctxOf(db, users.alla))).toEqual({ lockVersion: 1 })
  })

  test('has no member that is not a state of the directory', () => {
    expect(() => anOrganisation(wanda, { memberStateIds: ['z'.repeat(16)] })).toThrow('validation.reference')
  })
})
