import { beforeEach, describe, expect, test } from 'vitest'
import { readAttendance } from '@/lib/attendance/content'
import { confirmIntake } from '@/lib/intake/confirm'
import type { Confirmation } from '@/lib/intake/confirmation'
import { languageRecordOf } from '@/lib/meetings/language-record'
import { aText, contentOf, firstOf } from '@/lib/testing/intake'
import { anOffice, type Office } from '@/lib/testing/office'
import { ctxOf } from '@/lib/testing/people'
import { refused } from '@/lib/testing/refused'

let office: Office
const as = (who: 'anna' | 'boris' | 'emil' | 'alla') => ctxOf(office.db, office[who])

beforeEach(() => {
  office = anOffice()
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
    const [armenia, ...others] = firstOf(read).list?.delegations ?? []
    const row = {
      person: { as: 'new', key: 'kostanyan' },
      post: { as: 'new', key: 'deputy' },
      presence: 'present',
    }
    return {
      create,
      meetings: [{ ...firstOf(read), list: { delegations: [{ ...armenia!, rows: [row] }, ...others] } }],
    }
  }

  test('come into being with the records, through the rules of the directory', () => {
    const { confirmation } = aText(office, { by: office.emil })
    const { meetings } = confirmIntake(as('emil'), {
      ...confirmation,
      ...withNew(confirmation),
    } as Confirmation)
    const { delegations } = contentOf(office, meetings[0]?.listId, readAttendance)
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

  test('a chair who is added to the directory stands in the record that releases are drafted from', () => {
    const text =
      '18 ноября 2026 года в Москве под председательством Мурата Нуртлеу состоялось заседание КСОПН.'
    const { confirmation } = aText(office, { by: office.emil, text })
    const [person] = create.people
    const { meetings } = confirmIntake(as('emil'), {
      ...confirmation,
      create: { people: [{ ...person!, names: always({ ru: { family: 'Нуртлеу', given: 'Мурат' } }) }] },
      meetings: [
        { ...firstOf(confirmation), chair: { person: { as: 'new', key: 'kostanyan' }, post: null } },
      ],
    })
    const record = languageRecordOf(office.db, meetings[0]?.meetingId ?? '')
    expect(record?.chair).toMatchObject({ person: { family: 'Нуртлеу', given: 'Мурат' } })
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
