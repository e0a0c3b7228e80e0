import { beforeEach, describe, expect, test } from 'vitest'
import { type EditorialDb, openEditorial } from '@/db/editorial/client'
import { auditLog } from '@/db/editorial/schema/audit'
import type { Ctx } from '@/lib/context'
import { aBody, anAppointment, aPerson, aPost } from '@/lib/testing/directory'
import { cast, ctxOf } from '@/lib/testing/people'
import { changeAppointment, endAppointment, retireAppointment } from './appointment-commands'
import { appointmentsOf, postsHeldOn, postsOf } from './appointment-queries'

let db: EditorialDb
let users: ReturnType<typeof cast>
let wanda: Ctx
let zubov: string
let chair: string

beforeEach(() => {
  db = openEditorial(':memory:')
  users = cast(db)
  wanda = ctxOf(db, users.wanda)
  zubov = aPerson(wanda)
  chair = aPost(wanda)
})

const lastEntry = () => db.select().from(auditLog).all().at(-1)
const another = (family: string) =>
  aPerson(wanda, {
    names: [{ from: null, to: null, names: { ru: { family, given: 'Пётр', patronymic: 'Ильич' } } }],
  })

describe('appointing', () => {
  test('puts a person into a post from–to and is in the audit log', () => {
    const id = anAppointment(wanda, { personId: zubov, postId: chair, from: '2018', to: '2021-03' })
    expect(appointmentsOf(wanda, zubov)).toMatchObject([{ id, from: '2018', to: '2021-03', kind: 'full' }])
    expect(lastEntry()).toMatchObject({
      action: 'appointment.created',
      subjectId: id,
      actorId: users.wanda.id,
    })
  })

  test('is refused to who does not keep the directory', () => {
    const anna = ctxOf(db, users.anna)
    expect(() => anAppointment(anna, { personId: zubov, postId: chair })).toThrow('access.denied')
  })

  test('to the same post in the same time again is refused', () => {
    anAppointment(wanda, { personId: zubov, postId: chair, from: '2018', to: '2020' })
    expect(() => anAppointment(wanda, { personId: zubov, postId: chair, from: '2020-12-31' })).toThrow(
      'directory.sameAppointment (from)',
    )
    expect(anAppointment(wanda, { personId: zubov, postId: chair, from: '2021' })).toBeTruthy()
  })

  test('to a post that another person holds is refused with the name, until it is confirmed', () => {
    anAppointment(wanda, { personId: zubov, postId: chair, from: '2018' })
    const other = { personId: another('Лебедев'), postId: chair, from: '2020' }
    expect(() => anAppointment(wanda, other)).toThrow(
      expect.objectContaining({
        reasons: [
          { key: 'directory.postHeld', field: 'despiteHolder', values: { name: 'Зубов Игорь Николаевич' } },
        ],
      }),
    )
    expect(anAppointment(wanda, { ...other, despiteHolder: true })).toBeTruthy()
  })

  test('as acting beside the holder needs no confirmation', () => {
    anAppointment(wanda, { personId: zubov, postId: chair, from: '2018' })
    expect(anAppointment(wanda, { personId: another('Лебедев'), postId: chair, kind: 'acting' })).toBeTruthy()
  })

  test('after the holder has left needs no confirmation', () => {
    anAppointment(wanda, { personId: zubov, postId: chair, to: '2020-06-30' })
    expect(
      anAppointment(wanda, { personId: another('Лебедев'), postId: chair, from: '2020-07' }),
    ).toBeTruthy()
  })
})

describe('an appointment', () => {
  test('ends on a day, not before it began', () => {
    const id = anAppointment(wanda, { personId: zubov, postId: chair, from: '2018' })
    expect(() => endAppointment(wanda, { id, lockVersion: 1, to: '2017' })).toThrow(
      'validation.dateOrder (to)',
    )
    expect(endAppointment(wanda, { id, lockVersion: 1, to: '2020-11-20' }).lockVersion).toBe(2)
    expect(lastEntry()).toMatchObject({
      action: 'appointment.ended',
      data: { before: { to: null }, after: { to: '2020-11-20' } },
    })
  })

  test('that somebody else changed meanwhile is not changed', () => {
    const id = anAppointment(wanda, { personId: zubov, postId: chair })
    endAppointment(ctxOf(db, users.emil), { id, lockVersion: 1, to: '2020' })
    expect(() =>
      changeAppointment(wanda, {
        id,
        lockVersion: 1,
        kind: 'full',
        from: null,
        to: null,
        despiteHolder: false,
      }),
    ).toThrow('conflict')
  })

  test('taken back is gone from the lists and frees the post', () => {
    const id = anAppointment(wanda, { personId: zubov, postId: chair })
    retireAppointment(wanda, { id, lockVersion: 1 })
    expect(appointmentsOf(wanda, zubov)).toEqual([])
    expect(postsHeldOn(db, zubov, '2020-11-20')).toEqual([])
    expect(anAppointment(wanda, { personId: zubov, postId: chair })).toBeTruthy()
  })
})

describe('the posts held on a day', () => {
  test('are those valid then, full before acting and the newest first', () => {
    const bodyId = aBody(wanda)
    const old = anAppointment(wanda, { personId: zubov, postId: chair, from: '2010', to: '2019' })
    const acting = anAppointment(wanda, {
      personId: zubov,
      postId: aPost(wanda, { bodyId }),
      kind: 'acting',
      from: '2020',
    })
    const long = anAppointment(wanda, { personId: zubov, postId: aPost(wanda, { bodyId }), from: '2015' })
    const recent = anAppointment(wanda, {
      personId: zubov,
      postId: aPost(wanda, { bodyId }),
      from: '2020-11-20',
    })
    const idsOn = (date: string) => postsHeldOn(db, zubov, date).map(({ appointmentId }) => appointmentId)
    expect(idsOn('2019-12-31')).toEqual([long, old])
    expect(idsOn('2020-11-19')).toEqual([long, acting])
    expect(idsOn('2020-11-20')).toEqual([recent, long, acting])
  })

  test('have the names of that day', () => {
    const versions = (before: string, after: string) => [
      { from: null, to: '2019', names: { ru: { title: before } } },
      { from: '2020', to: null, names: { ru: { title: after } } },
    ]
    const postId = aPost(wanda, { names: versions('Начальник', 'Руководитель') })
    anAppointment(wanda, { personId: zubov, postId })
    expect(postsHeldOn(db, zubov, '2019-12-31')[0]?.post.ru?.title).toBe('Начальник')
    expect(postsHeldOn(db, zubov, '2020-01-01')[0]?.post.ru?.title).toBe('Руководитель')
  })
})

test('a body lists its posts with whoever holds them today', () => {
  const bodyId = aBody(wanda)
  const postId = aPost(wanda, { bodyId })
  anAppointment(wanda, { personId: zubov, postId, to: '2026-11-19' })
  const successor = another('Лебедев')
  anAppointment(wanda, { personId: successor, postId, from: '2026-11-20' })
  expect(postsOf(wanda, bodyId)).toMatchObject([{ id: postId, holders: [{ personId: successor }] }])
  expect(postsOf(ctxOf(db, users.alla), bodyId)).toBeUndefined()
})
