import { beforeEach, expect, test } from 'vitest'
import { newsroomOn } from '@/lib/publication/newsroom'
import { aList, aMeeting, anOffice, aRelease, type Office, published } from '@/lib/testing/office'
import { testNow } from '@/lib/testing/people'
import { event } from './event'
import { meetingView } from './published'

let office: Office
beforeEach(() => {
  office = anOffice()
})

const slug = '22nd-session-of-the-council'
const handle = () => newsroomOn(office.public, testNow)
const view = (locale: 'ru' | 'en' = 'ru') => meetingView(handle(), locale, { slug })

test('a meeting shows its record, and nothing that is internal', async () => {
  published(office, [aMeeting(office)])
  expect(await view()).toMatchObject({
    title: 'XXII заседание КСОПН',
    sessions: [{ number: 22, slug: 'coordination-council', shortName: 'КСОПН' }],
    chair: { name: 'Игорь Николаевич Зубов', post: 'Председатель' },
    chairSlug: 'igor-zubov',
    agenda: [{ text: 'О ходе выполнения стратегии' }],
    topics: [{ name: 'Противодействие наркотрафику' }],
    translations: [{ locale: 'en', slug, hasParticipants: false }],
    participants: undefined,
  })
})

test('participants come with their list, by delegation and in its order', async () => {
  const meeting = aMeeting(office)
  published(office, [meeting, aList(office, meeting.recordId)])
  expect(await view()).toMatchObject({
    translations: [{ locale: 'en', hasParticipants: true }],
    participants: {
      notes: [],
      delegations: [
        {
          name: 'Республика Армения',
          stateCode: 'AM',
          rows: [
            { name: 'Игорь Николаевич Зубов', slug: 'igor-zubov', role: 'head', presence: 'present' },
            { name: 'Арам Саргсян', slug: null, post: 'Советник', presence: 'by_video' },
          ],
        },
      ],
    },
  })
})

test('the releases about it are those of its language', async () => {
  const meeting = aMeeting(office)
  const about = { meetingId: meeting.recordId, bodyIds: [], personIds: [], stateIds: [], topicIds: [] }
  published(office, [meeting, aRelease(office, { content: { about } })])
  expect((await view())?.releases).toMatchObject([{ title: 'Заседание Координационного совета' }])
  expect((await view('en'))?.releases).toEqual([])
})

test('it is there only in the languages it is complete in', async () => {
  published(office, [aMeeting(office, { content: { languages: ['ru'] } })])
  expect(await view()).toMatchObject({ translations: [] })
  expect(await view('en')).toBeUndefined()
})

test('for machines it is an event of its body', async () => {
  published(office, [aMeeting(office)])
  const meeting = await view()
  expect(meeting && event(meeting, undefined, 'https://press.example')).toMatchObject({
    '@type': 'Event',
    startDate: '2026-11-20T11:00:00+03:00',
    eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
    location: [{ '@type': 'Place', name: 'Москва' }, { '@type': 'VirtualLocation' }],
    organizer: [{ name: 'Координационный совет по противодействию незаконному обороту наркотиков' }],
  })
})
