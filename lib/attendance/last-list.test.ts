import { beforeEach, describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { meetingOf } from '@/lib/attendance/kind'
import type { Actor, Ctx } from '@/lib/context'
import { mergeEntries } from '@/lib/directory/merge-commands'
import { newId } from '@/lib/id'
import { anAppointment, aPerson, aPost } from '@/lib/testing/directory'
import { anOffice, editionOf, type Office, published } from '@/lib/testing/office'
import { ctxOf } from '@/lib/testing/people'
import { createRecord } from '@/lib/workflow/create'
import { attendanceContent } from './content'
import { lastList, startFromLastList } from './last-list'

let office: Office
let anna: Ctx
let keeper: Ctx

beforeEach(() => {
  office = anOffice()
  anna = ctxOf(office.db, office.anna)
  keeper = ctxOf(office.db, office.emil)
})

const before = '2026-05-20'
const today = '2026-11-20'

type Row = Partial<
  z.input<typeof attendanceContent>['delegations'] extends (infer D)[] | undefined ? D : never
>
type RowInput = NonNullable<Row['rows']>[number]

function aSession(
  number: number,
  startsOn: string,
  { by = office.anna, ...more }: { by?: Actor; format?: string } = {},
) {
  const content = {
    title: { ru: `Заседание ${number}`, en: `Session ${number}` },
    sessions: [{ bodyId: office.directory.council, number }],
    startsOn,
    languages: ['ru', 'en'],
    ...more,
  }
  return createRecord(ctxOf(office.db, by), { kind: 'meeting', content })
}

function aListWith(rows: Omit<RowInput, 'id'>[], meetingId: string, by = office.anna) {
  const identified = rows.map((row) => ({ ...row, id: newId() }))
  const delegations = [{ id: newId(), stateId: office.directory.armenia, rows: identified }]
  const content = attendanceContent.parse({ delegations, languages: ['ru', 'en'] })
  return createRecord(ctxOf(office.db, by), { kind: 'attendance', meetingId, content })
}

/** The list of a session in May, and what one in November makes of it. */
function startAgain(rows: Omit<RowInput, 'id'>[], format = 'in_person') {
  aListWith(rows, aSession(21, before).recordId)
  const made = aSession(22, today, { format })
  const meeting = meetingAsItStands(made)
  const last = lastList(anna, made.recordId, meeting)
  if (!last) throw new Error('No last list')
  const { delegations, notes, cards } = startFromLastList(anna, last, meeting)
  const copied = delegations.flatMap((delegation) => delegation.rows)
  return { delegations, cards, rows: copied, notes: copied.map(({ id }) => notes[id]) }
}

function meetingAsItStands({ recordId, editionId }: { recordId: string; editionId: string }) {
  const { record } = editionOf(office, editionId)
  const meeting = meetingOf(office.db, { ...record, meetingId: recordId })
  if (!meeting) throw new Error('No meeting')
  return meeting
}

const ask = (by: Actor, made: { recordId: string; editionId: string }) =>
  lastList(ctxOf(office.db, by), made.recordId, meetingAsItStands(made))

describe('which list', () => {
  test('is the one of the last meeting that has one', () => {
    const { zubov } = office.directory
    aListWith([{ personId: zubov }], aSession(20, '2025-11-20').recordId)
    aSession(21, before)
    expect(ask(office.anna, aSession(22, today))).toMatchObject({
      title: { ru: 'Заседание 20' },
      startsOn: '2025-11-20',
    })
  })

  test('is never that of a later meeting, nor an empty one', () => {
    aListWith([{ personId: office.directory.zubov }], aSession(23, '2026-12-20').recordId)
    createRecord(anna, { kind: 'attendance', meetingId: aSession(21, before).recordId, content: {} })
    expect(ask(office.anna, aSession(22, today))).toBeUndefined()
  })

  test('of somebody else is there for an author once it is public, for an editor before', () => {
    const meeting = aSession(21, before)
    const list = aListWith([{ personId: office.directory.zubov }], meeting.recordId)
    const next = aSession(22, today, { by: office.boris })
    expect(ask(office.boris, next)).toBeUndefined()
    expect(ask(office.wanda, next)).toBeDefined()
    published(office, [meeting, list])
    expect(ask(office.boris, next)).toMatchObject({ meetingId: meeting.recordId })
  })
})

describe('what becomes of a row', () => {
  const zubovAs = (postId: string) => ({ personId: office.directory.zubov, postId })

  test('everything has a new id', () => {
    const { rows, delegations } = startAgain([zubovAs(office.directory.chair)])
    const ids = office.db.$client
      .prepare('select group_concat(content) from revisions')
      .pluck()
      .get() as string
    for (const { id } of [...rows, ...delegations]) expect(ids).not.toContain(id)
  })

  test('whoever still holds the post keeps it, without a note', () => {
    const { rows, notes } = startAgain([zubovAs(office.directory.chair)])
    expect(rows).toMatchObject([{ postId: office.directory.chair }])
    expect(notes).toEqual([undefined])
  })

  test('whoever was promoted between the two dates has the new post, and the note says what it was', () => {
    const person = aPerson(keeper)
    const deputy = titled('Заместитель')
    const head = titled('Начальник')
    anAppointment(keeper, { personId: person, postId: deputy, to: '2026-08-31' })
    anAppointment(keeper, { personId: person, postId: head, from: '2026-09-01' })
    const { rows, notes } = startAgain([{ personId: person, postId: deputy, role: 'head' }])
    expect(rows).toMatchObject([{ personId: person, postId: head, role: 'head' }])
    expect(notes).toEqual([{ kind: 'changed', was: { ru: 'Заместитель' } }])
  })

  test('whoever holds several posts now is asked which', () => {
    const person = aPerson(keeper)
    const old = titled('Заместитель')
    anAppointment(keeper, { personId: person, postId: titled('Начальник') })
    anAppointment(keeper, { personId: person, postId: titled('Координатор') })
    const { rows, notes } = startAgain([{ personId: person, postId: old }])
    expect(rows).toMatchObject([{ postId: null }])
    expect(notes).toMatchObject([{ kind: 'choose' }])
  })

  test('whoever left is flagged and has no post', () => {
    const person = aPerson(keeper)
    const post = titled('Заместитель')
    anAppointment(keeper, { personId: person, postId: post, to: '2026-08-31' })
    const { rows, notes } = startAgain([{ personId: person, postId: post }])
    expect(rows).toMatchObject([{ postId: null, post: { ru: '' } }])
    expect(notes).toEqual([{ kind: 'vacant', was: { ru: 'Заместитель' } }])
  })

  test('a typed name keeps its typed post, to be checked', () => {
    const typed = { name: { ru: 'Арам Саргсян', en: '' }, post: { ru: 'Советник', en: '' } }
    const { rows, notes } = startAgain([typed])
    expect(rows).toMatchObject([typed])
    expect(notes).toEqual([{ kind: 'typed', was: { ru: 'Советник' } }])
  })

  test('a merged person is the one who remained', () => {
    const person = aPerson(keeper)
    const twin = aPerson(keeper)
    const post = titled('Начальник')
    anAppointment(keeper, { personId: twin, postId: post })
    aListWith([{ personId: twin, postId: post }], aSession(21, before).recordId)
    mergeEntries(keeper, { kind: 'person', id: twin, lockVersion: 1, survivorId: person })
    const made = aSession(22, today)
    const meeting = meetingAsItStands(made)
    const last = lastList(anna, made.recordId, meeting)
    const copy = last && startFromLastList(anna, last, meeting)
    expect(copy?.delegations[0]?.rows).toMatchObject([{ personId: person, postId: post }])
    expect(copy?.cards.map(({ id }) => id)).toEqual([person])
  })

  test('the absent are expected again, and a video link needs a format that has one', () => {
    const rows = ['absent', 'excused', 'by_video', 'present'].map((presence) => ({
      name: { ru: 'Арам Саргсян' },
      presence,
    })) as Omit<RowInput, 'id'>[]
    expect(startAgain(rows).rows.map(({ presence }) => presence)).toEqual(Array(4).fill('present'))
  })

  test('a video link stays in a videoconference', () => {
    const typed = { name: { ru: 'Арам Саргсян' }, presence: 'by_video' as const }
    expect(startAgain([typed], 'videoconference').rows).toMatchObject([{ presence: 'by_video' }])
  })
})

const titled = (title: string) =>
  aPost(keeper, {
    bodyId: office.directory.council,
    names: [{ from: null, to: null, names: { ru: { title } } }],
  })
