import { expect, test } from 'vitest'
import { languageDirectoryOf } from '@/lib/directory/language-directory'
import { languageDirectory } from '@/lib/language/directory'
import { languageRecord } from '@/lib/language/record'
import { aList, aMeeting, anOffice } from '@/lib/testing/office'
import { languageRecordOf } from './language-record'

test('a meeting is given with its list, everything by name, as the language engine reads it', () => {
  const office = anOffice()
  const { recordId } = aMeeting(office)
  aList(office, recordId)
  const record = languageRecordOf(office.db, recordId)
  expect(languageRecord.parse(JSON.parse(JSON.stringify(record)))).toEqual(record)
  expect(record).toMatchObject({
    kind: 'session',
    startsOn: '2026-11-20',
    place: { ru: 'Москва', en: 'Moscow' },
    country: 'RU',
    sessions: [{ number: 22, body: { abbreviation: { ru: 'КСОПН', en: '' } } }],
    chair: {
      person: { family: 'Зубов', patronymic: 'Николаевич', gender: 'm', en: 'Igor Zubov' },
      post: { ru: 'Председатель' },
    },
    delegations: [
      {
        state: 'AM',
        rows: [
          { person: { family: 'Зубов' }, post: { ru: 'Председатель', en: 'Chair' }, role: 'head' },
          {
            person: { family: 'Саргсян', given: 'Арам', en: 'Aram Sargsyan' },
            post: { ru: 'Советник' },
            presence: 'by_video',
          },
        ],
      },
    ],
  })
})

test('absent states are named where that was decided of the meeting, and nowhere before', () => {
  const office = anOffice()
  const names = (content: object) =>
    languageRecordOf(office.db, aMeeting(office, { content: { sessions: [], ...content } }).recordId)
      ?.namesAbsentStates
  expect([names({}), names({ namesAbsentStates: true })]).toEqual([false, true])
})

test('there is none of a meeting that is not there or has no date, or of a list', () => {
  const office = anOffice()
  const { recordId } = aMeeting(office, { content: { startsOn: '' } })
  expect(languageRecordOf(office.db, recordId)).toBeUndefined()
  expect(languageRecordOf(office.db, 'nowhere')).toBeUndefined()
})

test('the directory is given with posts, aliases and members', () => {
  const { db, directory } = anOffice()
  const given = languageDirectoryOf(db)
  expect(languageDirectory.parse(JSON.parse(JSON.stringify(given)))).toEqual(given)
  expect(given.people.find(({ id }) => id === directory.zubov)).toMatchObject({
    family: 'Зубов',
    posts: [{ title: { ru: 'Председатель', en: 'Chair' }, from: '', to: '' }],
  })
  expect(given.bodies.find(({ id }) => id === directory.council)).toMatchObject({
    abbreviation: { ru: 'КСОПН' },
    aliases: expect.arrayContaining(['Координационный совет']),
  })
})
