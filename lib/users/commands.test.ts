import { asc, eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { type EditorialDb, openEditorial } from '@/db/editorial/client'
import { auditLog } from '@/db/editorial/schema/audit'
import { userRoles, users } from '@/db/editorial/schema/users'
import type { Actor } from '@/lib/context'
import { aUser, cast, ctxOf } from '@/lib/testing/people'
import { disableUser, enableUser, setRoles } from './commands'
import { endSessions } from './end-sessions'
import { inviteUser, renewInvitation } from './invite'

let db: EditorialDb
let people: ReturnType<typeof cast>

beforeEach(() => {
  db = openEditorial(':memory:')
  people = cast(db)
  db.update(users).set({ passwordHash: 'set' }).run()
})

const as = (actor: Actor) => ctxOf(db, actor)
const auditTrail = () => db.select().from(auditLog).orderBy(asc(auditLog.seq)).all()
const rolesOf = (userId: string) =>
  db
    .select()
    .from(userRoles)
    .where(eq(userRoles.userId, userId))
    .all()
    .map(({ role }) => role)

describe('only an administrator', () => {
  const input = {
    email: 'new@press.example',
    name: 'Новый сотрудник',
    roles: ['author' as const],
    locale: 'ru' as const,
  }

  test.each(['anna', 'wanda', 'pavel'] as const)('%s is refused every command', (name) => {
    const userId = people.boris.id
    const ctx = as(people[name])
    expect(() => inviteUser(ctx, input)).toThrow('access.denied')
    expect(() => renewInvitation(ctx, { userId })).toThrow('access.denied')
    expect(() => setRoles(ctx, { userId, roles: ['editor'] })).toThrow('access.denied')
    expect(() => disableUser(ctx, { userId })).toThrow('access.denied')
    expect(() => enableUser(ctx, { userId })).toThrow('access.denied')
    expect(() => endSessions(ctx, { userId })).toThrow('access.denied')
    expect(auditTrail()).toEqual([])
  })
})

test('roles are replaced, and the log says what they were and are', () => {
  setRoles(as(people.alla), { userId: people.anna.id, roles: ['editor', 'press_secretary', 'editor'] })
  expect(rolesOf(people.anna.id).sort()).toEqual(['editor', 'press_secretary'])
  expect(auditTrail()).toMatchObject([
    {
      action: 'user.rolesSet',
      actorId: people.alla.id,
      subjectKind: 'user',
      subjectId: people.anna.id,
      data: { before: ['author'], roles: ['editor', 'press_secretary'] },
    },
  ])
})

test('the same roles again leave no trace', () => {
  setRoles(as(people.alla), { userId: people.anna.id, roles: ['author'] })
  expect(auditTrail()).toEqual([])
})

describe('nobody', () => {
  test('changes their own roles', () => {
    expect(() =>
      setRoles(as(people.alla), { userId: people.alla.id, roles: ['administrator', 'editor'] }),
    ).toThrow('user.notOneself')
    expect(rolesOf(people.alla.id)).toEqual(['administrator'])
  })

  test('disables themselves', () => {
    expect(() => disableUser(as(people.alla), { userId: people.alla.id })).toThrow('user.notOneself')
  })
})

describe('the last administrator', () => {
  // Oleg was an administrator when his request began: what he does with it must not empty the office.
  const oleg = () => as(aUser(db, { name: 'Олег', roles: ['administrator'] }))

  test('keeps the role', () => {
    const late = oleg()
    setRoles(as(people.alla), { userId: late.actor.id, roles: ['author'] })
    expect(() => setRoles(late, { userId: people.alla.id, roles: ['author'] })).toThrow(
      'user.lastAdministrator',
    )
    expect(rolesOf(people.alla.id)).toEqual(['administrator'])
  })

  test('is not disabled', () => {
    const late = oleg()
    disableUser(as(people.alla), { userId: late.actor.id })
    expect(() => disableUser(late, { userId: people.alla.id })).toThrow('user.lastAdministrator')
  })

  test('is the last one also when another was only invited', () => {
    const invited = oleg()
    expect(() => disableUser(invited, { userId: people.alla.id })).toThrow('user.lastAdministrator')
  })

  test('may step back once there is a second', () => {
    const second = aUser(db, { name: 'Ольга', roles: ['administrator'], passwordHash: 'set' })
    setRoles(as(second), { userId: people.alla.id, roles: ['editor'] })
    expect(rolesOf(people.alla.id)).toEqual(['editor'])
  })
})

test('disabling and enabling are logged once each, however often asked', () => {
  const userId = people.anna.id
  for (const command of [disableUser, disableUser, enableUser, enableUser])
    command(as(people.alla), { userId })
  expect(auditTrail().map(({ action }) => action)).toEqual(['user.disabled', 'user.enabled'])
})

test('a person who does not exist is said not to', () => {
  expect(() => disableUser(as(people.alla), { userId: 'bbbbbbbbbbbbbbbb' })).toThrow('user.unknown')
})
