import { beforeEach, expect, test } from 'vitest'
import { readAttendance } from '@/lib/attendance/content'
import { confirmIntake } from '@/lib/intake/confirm'
import { resumeText } from '@/lib/intake/dismiss'
import { intakeText } from '@/lib/intake/queries'
import { takeIn } from '@/lib/intake/take-in'
import { readMeeting } from '@/lib/meetings/content'
import { readRelease } from '@/lib/releases/content'
import { plainText } from '@/lib/richtext/text'
import { aState } from '@/lib/testing/directory'
import { aReleaseText, aText, contentOf, firstOf } from '@/lib/testing/intake'
import { anOffice, type Office } from '@/lib/testing/office'
import { ctxOf } from '@/lib/testing/people'
import { refused } from '@/lib/testing/refused'
import { discardEdition } from '@/lib/workflow/discard'
import { openEdition } from '@/lib/workflow/edition'

let office: Office
const as = (who: 'anna' | 'boris' | 'emil' | 'alla') => ctxOf(office.db, office[who])

beforeEach(() => {
  office = anOffice()
})

test('a release becomes a meeting, its list and the release itself, as somebody has seen them', () => {
  const { council, zubov, chair, armenia } = office.directory
  const { confirmation } = aText(office)
  const { meetings, releaseId } = confirmIntake(as('anna'), {
    ...confirmation,
    release: confirmation.release && { ...confirmation.release, issuedOn: '2026-11-19' },
  })
  expect(contentOf(office, meetings[0]?.meetingId, readMeeting)).toMatchObject({
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
  const { delegations } = contentOf(office, meetings[0]?.listId, readAttendance)
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
  const release = contentOf(office, releaseId, readRelease)
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

test('a text of which everything was discarded may be decided about anew, and not before', () => {
  const { id, confirmation } = aText(office)
  const { meetings, releaseId } = confirmIntake(as('anna'), confirmation)
  const made = [releaseId, meetings[0]?.listId, meetings[0]?.meetingId]
  for (const recordId of made) {
    expect(refused(office.db, () => resumeText(as('anna'), { id }))).toEqual(['intake.confirmed'])
    const editionId = openEdition(office.db, recordId ?? '')?.id ?? ''
    discardEdition(as('anna'), { editionId })
  }
  expect(intakeText(as('anna'), id)).toMatchObject({ isUndone: true, made: { meetings, releaseId } })
  resumeText(as('anna'), { id })
  expect(intakeText(as('anna'), id)).toMatchObject({ state: 'waiting', meetingId: null, isUndone: false })
  expect(confirmIntake(as('anna'), confirmation).releaseId).not.toBe(releaseId)
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

test('a name as typed is offered the entries that may be meant', () => {
  const text = '18 ноября 2026 года в Москве под председательством Ивана Зубова состоялось заседание КСОПН.'
  const { near, confirmation } = aText(office, { text })
  const rows = firstOf(confirmation).list?.delegations.flatMap(({ rows }) => rows) ?? []
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
