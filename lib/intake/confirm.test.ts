import { beforeEach, describe, expect, test } from 'vitest'
import { readAttendance } from '@/lib/attendance/content'
import { confirmIntake } from '@/lib/intake/confirm'
import type { Confirmation } from '@/lib/intake/confirmation'
import { intakeText } from '@/lib/intake/queries'
import { takeIn } from '@/lib/intake/take-in'
import { readMeeting } from '@/lib/meetings/content'
import { readRelease } from '@/lib/releases/content'
import { plainText } from '@/lib/richtext/text'
import { aState } from '@/lib/testing/directory'
import { aReleaseText, aText } from '@/lib/testing/intake'
import { aList, aMeeting, anOffice, type Office } from '@/lib/testing/office'
import { ctxOf } from '@/lib/testing/people'
import { refused } from '@/lib/testing/refused'
import { openEdition } from '@/lib/workflow/edition'

let office: Office
const as = (who: 'anna' | 'boris' | 'emil' | 'alla') => ctxOf(office.db, office[who])

beforeEach(() => {
  office = anOffice()
})

/** The newest text of a record. */
function contentOf<Content>(
  recordId: string | null | undefined,
  read: (json: string, format: number) => Content,
): Content {
  const edition = openEdition(office.db, recordId ?? '')
  const head = office.db.$client
    .prepare('select content, format from revisions where id = ?')
    .get(edition?.headRevisionId) as { content: string; format: number }
  return read(head.content, head.format)
}

/** Confirms a text as it was read, changed by hand. */
function confirmed(
  change: (confirmation: Confirmation) => object = (read) => read,
  who: 'anna' | 'emil' = 'anna',
) {
  const { confirmation } = aText(office, { by: office[who] })
  return confirmIntake(as(who), { ...confirmation, ...change(structuredClone(confirmation)) })
}

const first = (read: Confirmation) => read.meetings[0]!

test('a release becomes a meeting, its list and the release itself, as somebody has seen them', () => {
  const { council, zubov, chair, armenia } = office.directory
  const { meetings, releaseId } = confirmed(({ release }) => ({
    release: { ...release, issuedOn: '2026-11-19' },
  }))
  expect(contentOf(meetings[0]?.meetingId, readMeeting)).toMatchObject({
    kind: 'session',
    status: 'held',
    title: { ru: 'XXIII\u00a0заседание КСОПН', en: '' },
    sessions: [{ bodyId: council, series: 'session', number: 23 }],
    startsOn: '2026-11-18',
    place: { ru: 'Москва' },
    zone: 'Europe/Moscow',
    format: 'videoconference',
    chair: { personId: zubov, postId: chair },
    agenda: [
      { text: { ru: 'Ход выполнения антинаркотической стратегии' } },
      { text: { ru: 'План работы на 2027 год' } },
    ],
    next: { startsOn: '2027-05-20', place: { ru: 'Ереван' } },
    languages: ['ru'],
  })
  const { delegations } = contentOf(meetings[0]?.listId, readAttendance)
  expect(delegations).toMatchObject([
    {
      stateId: armenia,
      rows: [
        {
          name: { ru: 'Ваган Костанян' },
          post: { ru: 'заместитель Министра внутренних дел Республики Армения' },
          presence: 'by_video',
        },
      ],
    },
    { label: { ru: 'Республика Беларусь' }, rows: [] },
    { label: { ru: 'Кыргызская Республика' }, rows: [{ presence: 'absent', name: { ru: '' } }] },
    { bodyId: council, rows: [{ personId: zubov, postId: chair, role: 'head' }] },
  ])
  const release = contentOf(releaseId, readRelease)
  expect(release).toMatchObject({
    title: 'Состоялось XXIII заседание КСОПН',
    issuedAt: '2026-11-19T09:00:00.000Z',
    about: { meetingId: meetings[0]?.meetingId, bodyIds: [council], personIds: [zubov], stateIds: [armenia] },
  })
  const all = [release.title, release.lead, plainText(release.body)].join('\n').replace(/\s+/g, ' ')
  expect(all).toBe(aReleaseText.replace(/\s+/g, ' '))
})

test('the text is confirmed once: a second click, and a second tab, are told', () => {
  const { id, confirmation } = aText(office)
  const { meetings, releaseId } = confirmIntake(as('anna'), confirmation)
  expect(refused(office.db, () => confirmIntake(as('anna'), confirmation))).toEqual(['intake.confirmed'])
  const [meeting] = meetings
  expect(intakeText(as('anna'), id)).toMatchObject({
    state: 'confirmed',
    ...meeting,
    releaseId,
    decidedBy: 'Анна Соколова',
  })
  const log = office.db.$client.prepare(
    `select action from audit_log where action like 'intake%' or action = 'record.created' order by seq`,
  )
  expect(log.pluck().all()).toEqual([
    'intake.takenIn',
    ...Array(3).fill('record.created'),
    'intake.confirmed',
  ])
})

test('one text may tell of several meetings: each becomes a record', () => {
  const text = `14 мая 2025 года в Астане состоялось XXI заседание КСОПН.

15 мая 2025 года там же прошла встреча Генерального секретаря с министром.

16 мая 2025 года в Астане состоялось XXII заседание КСОПН под председательством Игоря Зубова.`
  const { confirmation } = aText(office, { text })
  const numbers = confirmation.meetings.flatMap(({ sessions }) => sessions.map(({ number }) => number))
  expect(numbers).toEqual([21, 22])
  const { meetings } = confirmIntake(as('anna'), { ...confirmation, release: null })
  expect(meetings).toHaveLength(confirmation.meetings.length)
})

describe('what is refused leaves everything as it was', () => {
  const refusal = (change: (read: Confirmation) => object, who: 'anna' | 'emil' = 'anna') => {
    const { confirmation } = aText(office, { by: office[who] })
    let fields: (string | undefined)[] = []
    const keys = refused(office.db, () => {
      try {
        confirmIntake(as(who), { ...confirmation, ...change(structuredClone(confirmation)) })
      } catch (error) {
        fields = (error as { reasons: { field?: string }[] }).reasons.map(({ field }) => field)
        throw error
      }
    })
    return keys.map((key, i) => [key, fields[i]])
  }

  test('a number that another meeting has, at that number', () => {
    aMeeting(office, { content: { sessions: [{ bodyId: office.directory.council, number: 23 }] } })
    expect(refusal((read) => read)).toEqual([['meeting.numberTaken', 'meetings.0.sessions.0.number']])
  })

  test('a body that nobody has chosen', () => {
    const unknown = { as: 'typed' as const, text: 'Совет' }
    expect(
      refusal((read) => ({ meetings: [{ ...first(read), sessions: [{ body: unknown, number: 1 }] }] })),
    ).toEqual([['intake.body', 'meetings.0.sessions.0.body']])
  })

  test('a chair of whom nothing would be left', () => {
    const chair = { person: { as: 'typed' as const, text: 'Иван Иванов' }, post: null }
    expect(refusal((read) => ({ meetings: [{ ...first(read), chair, list: null }] }))).toEqual([
      ['intake.chair', 'meetings.0.chair.person'],
    ])
  })

  test('a key under which nothing was made, and an entry that is not there', () => {
    const chair = (person: object) => (read: Confirmation) => ({
      meetings: [{ ...first(read), chair: { person, post: null } }],
    })
    expect(refusal(chair({ as: 'new', key: 'p1' }))).toEqual([
      ['validation.reference', 'meetings.0.chair.person'],
    ])
    expect(refusal(chair({ as: 'entry', id: 'bbbbbbbbbbbbbbbb' }))).toEqual([
      ['record.reference', 'meetings.0'],
    ])
  })

  test('nothing at all, and a date that is none', () => {
    expect(refusal(() => ({ meetings: [], release: null }))).toEqual([
      ['validation.nothingChosen', 'meetings'],
    ])
    expect(refusal((read) => ({ meetings: [{ ...first(read), startsOn: '18.11.2026' }] }))[0]?.[1]).toBe(
      'meetings.0.startsOn',
    )
  })

  test('new entries from whoever does not keep the directory', () => {
    const people = [{ key: 'p1', names: [{ from: null, to: null, names: { ru: { family: 'Иванов' } } }] }]
    const create = (read: Confirmation) => ({ create: { ...read.create, people } })
    expect(refusal(create)).toEqual([['access.denied', undefined]])
  })

  test("a colleague's text, as if it were not there", () => {
    const { confirmation } = aText(office)
    expect(refused(office.db, () => confirmIntake(as('boris'), confirmation))).toEqual(['intake.missing'])
    expect(refused(office.db, () => confirmIntake(as('alla'), confirmation))).toEqual(['access.denied'])
  })
})

describe('a meeting that is on the desk already', () => {
  test('is offered, by its number and by its day, and takes list and release', () => {
    const there = aMeeting(office, {
      content: { sessions: [{ bodyId: office.directory.council, number: 23 }] },
    })
    const { existing, confirmation } = aText(office)
    expect(existing).toEqual([expect.objectContaining({ id: there.recordId, hasList: false })])
    const meetings = [{ ...first(confirmation), meetingId: there.recordId }]
    const made = confirmIntake(as('anna'), { ...confirmation, meetings })
    expect(made.meetings).toEqual([{ meetingId: there.recordId, listId: expect.any(String) }])
    expect(contentOf(made.releaseId, readRelease).about.meetingId).toBe(there.recordId)
  })

  test('by its day where the text gives no number', () => {
    const there = aMeeting(office, { content: { startsOn: '2026-11-18' } })
    const text = '18 ноября 2026 года в Москве состоялось заседание КСОПН.'
    expect(aText(office, { text }).existing).toEqual([expect.objectContaining({ id: there.recordId })])
  })

  test('is not offered to whoever may not see it', () => {
    aMeeting(office, {
      by: office.boris,
      content: { sessions: [{ bodyId: office.directory.council, number: 23 }] },
    })
    expect(aText(office).existing).toEqual([null])
  })

  test('that has a list keeps its own', () => {
    const there = aMeeting(office, {
      content: { sessions: [{ bodyId: office.directory.council, number: 23 }] },
    })
    aList(office, there.recordId)
    const { existing, confirmation } = aText(office)
    expect(existing).toEqual([expect.objectContaining({ hasList: true })])
    const meetings = [{ ...first(confirmation), meetingId: there.recordId }]
    expect(refused(office.db, () => confirmIntake(as('anna'), { ...confirmation, meetings }))).toEqual([
      'attendance.exists',
    ])
    confirmIntake(as('anna'), { ...confirmation, meetings: [{ ...meetings[0]!, list: null }] })
  })

  test('of somebody else cannot be attached to by guessing its address', () => {
    const hidden = aMeeting(office, { by: office.boris })
    const { confirmation } = aText(office)
    const meetings = [{ ...first(confirmation), meetingId: hidden.recordId }]
    expect(refused(office.db, () => confirmIntake(as('anna'), { ...confirmation, meetings }))).toEqual([
      'intake.meeting',
    ])
  })
})

describe('new entries', () => {
  const always = <Names>(names: Names) => [{ from: null, to: null, names }]
  const create = {
    people: [
      {
        key: 'kostanyan',
        gender: 'male' as const,
        names: always({ ru: { family: 'Костанян', given: 'Ваган' } }),
      },
    ],
    bodies: [
      {
        key: 'mvd',
        kind: 'state_agency' as const,
        names: always({ ru: { full: 'Министерство внутренних дел' } }),
      },
    ],
    posts: [
      {
        key: 'deputy',
        body: { as: 'new' as const, key: 'mvd' },
        names: always({ ru: { title: 'Заместитель Министра' } }),
      },
    ],
    appointments: [
      {
        person: { as: 'new' as const, key: 'kostanyan' },
        post: { as: 'new' as const, key: 'deputy' },
        from: '2026-11-18',
      },
    ],
  }
  const withNew = (read: Confirmation) => {
    const [armenia, ...others] = first(read).list?.delegations ?? []
    const row = {
      person: { as: 'new', key: 'kostanyan' },
      post: { as: 'new', key: 'deputy' },
      presence: 'present',
    }
    return {
      create,
      meetings: [{ ...first(read), list: { delegations: [{ ...armenia!, rows: [row] }, ...others] } }],
    }
  }

  test('come into being with the records, through the rules of the directory', () => {
    const { meetings } = confirmed(withNew, 'emil')
    const { delegations } = contentOf(meetings[0]?.listId, readAttendance)
    expect(delegations[0]?.rows).toMatchObject([
      { personId: expect.any(String), postId: expect.any(String), name: { ru: '' } },
    ])
    const appointed = office.db.$client.prepare(
      'select from_date, to_date from appointments where person_id = ?',
    )
    expect(appointed.all(delegations[0]?.rows[0]?.personId)).toEqual([
      { from_date: '2026-11-18', to_date: null },
    ])
  })

  test('are refused at their own fields, and then nothing is saved', () => {
    const { confirmation } = aText(office, { by: office.emil })
    const nameless = { ...create, people: [{ ...create.people[0]!, stateId: 'bbbbbbbbbbbbbbbb' }] }
    const run = () =>
      confirmIntake(as('emil'), {
        ...confirmation,
        ...withNew(confirmation),
        create: nameless,
      } as Confirmation)
    expect(refused(office.db, run)).toEqual(['validation.reference'])
    expect(run).toThrow('create.people.0.stateId')
  })
})

test('a name as typed is offered the entries that may be meant', () => {
  const text = '18 ноября 2026 года в Москве под председательством Ивана Зубова состоялось заседание КСОПН.'
  const { near, confirmation } = aText(office, { text })
  const rows = first(confirmation).list?.delegations.flatMap(({ rows }) => rows) ?? []
  expect(rows.map(({ person }) => person)).toContainEqual({ as: 'typed', text: 'Иван Зубов' })
  expect(Object.values(near).flat()).toContainEqual(expect.objectContaining({ id: office.directory.zubov }))
})

test('a state that came into the directory since is found at the next look', () => {
  const { id } = aText(office)
  aState(as('emil'), {
    code: 'BY',
    names: [{ from: null, to: null, names: { ru: { official: 'Республика Беларусь', short: 'Беларусь' } } }],
  })
  const labels = intakeText(as('anna'), id)?.confirmation.meetings[0]?.list?.delegations.map(
    ({ label }) => label,
  )
  expect(labels).not.toContain('Республика Беларусь')
})

test('a text of two hundred thousand characters waits whole, and is no release', () => {
  const text = `О заседании\n\n18 ноября 2026 года состоялось заседание КСОПН.\n\n${'Участники обсудили вопросы. '.repeat(9000)}`
  const { ids } = takeIn(as('anna'), { text, cuts: [] })
  const view = intakeText(as('anna'), ids[0] ?? '')
  expect(view).toMatchObject({ isReadWhole: false, length: text.trim().length })
  const { confirmation } = view!
  expect(refused(office.db, () => confirmIntake(as('anna'), confirmation))).toEqual([
    'validation.richText.tooLong',
  ])
  confirmIntake(as('anna'), { ...confirmation, release: null })
})
