import { beforeEach, expect, test } from 'vitest'
import { newsroomOn } from '@/lib/publication/newsroom'
import { releaseView } from '@/lib/releases/published'
import { movesIn } from '@/lib/testing/moves'
import {
  aMeeting,
  anOffice,
  aRelease,
  corrected,
  type Made,
  type Office,
  published,
} from '@/lib/testing/office'
import { testNow } from '@/lib/testing/people'

let office: Office
let meeting: Made
let advisory: Made
beforeEach(() => {
  office = anOffice()
  meeting = aMeeting(office, {
    content: { status: 'planned', startsOn: '2026-12-10', startTime: '11:00', zone: 'Asia/Bishkek' },
  })
  advisory = about('advisory', 'Анонс')
  published(office, [meeting, advisory])
})

const about = (kind: string, title: string, content: object = {}) =>
  aRelease(office, { title, content: { kind, about: { meetingId: meeting.recordId }, ...content } })

async function advised(instant = testNow.toISOString()) {
  const newsroom = newsroomOn(office.public, new Date(instant))
  const view = await releaseView(newsroom, 'ru', { id: advisory.recordId })
  return { ...view?.advised, until: newsroom.noted.until, tags: newsroom.noted.tags }
}

test('an advisory shows its meeting as it is now, and changes when that begins', async () => {
  const shown = await advised()
  expect(shown).toMatchObject({
    status: 'planned',
    phase: 'to_come',
    // Nobody has released the organisation's profile: its clock is UTC.
    here: { date: '2026-12-10', time: '05:00' },
    report: undefined,
    until: '2026-12-10T05:00:00.000Z',
  })
  expect([...shown.tags]).toContain(`meeting:${meeting.recordId}`)
  corrected(office, meeting, {
    content: { status: 'cancelled' },
    note: { ru: 'Отменено.', en: 'Cancelled.' },
  })
  expect(await advised()).toMatchObject({ status: 'cancelled' })
})

test('a misprint put right in silence is not the day on which the meeting was called off', async () => {
  const { newEdition } = movesIn(office)
  const note = { ru: 'Отменено.', en: 'Cancelled.' }
  corrected(office, meeting, { content: { status: 'cancelled' }, note })
  const { life } = await advised()
  expect(life).toEqual({ status: 'cancelled', at: testNow.toISOString(), note: 'Отменено.' })
  const later = new Date('2026-11-22T09:00:00.000Z')
  const silent = newEdition(meeting, { place: { ru: 'Бишкек', en: 'Bishkek' } })
  published(office, [silent], { now: later })
  const shown = await advised(later.toISOString())
  expect(shown).toMatchObject({ place: 'Бишкек', updatedAt: later.toISOString(), life })
})

test('once it is over, it leads to what came of it, and not to what was said before', async () => {
  published(office, [about('announcement', 'Предстоит заседание'), about('interview', 'Чего ждать')])
  const after = '2026-12-11T09:00:00.000Z'
  expect(await advised(after)).toMatchObject({ phase: 'over', report: undefined })
  const begun = '2026-12-10T05:00:00.000Z'
  published(office, [about('news', 'Итоги заседания', { issuedAt: begun })], { now: new Date(begun) })
  expect(await advised('2026-12-10T06:00:00.000Z')).toMatchObject({ phase: 'under_way', report: undefined })
  expect(await advised(after)).toMatchObject({ phase: 'over', report: { title: 'Итоги заседания' } })
  expect([...(await advised(after)).tags]).toContain(`releases:${meeting.recordId}`)
})

test('a release of another kind has no such box', async () => {
  const [news] = published(office, [about('news', 'Новость')])
  const newsroom = newsroomOn(office.public, testNow)
  expect((await releaseView(newsroom, 'ru', { id: news?.recordId ?? '' }))?.advised).toBeUndefined()
})
