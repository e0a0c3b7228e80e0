import { beforeEach, expect, test } from 'vitest'
import { newsroomOn } from '@/lib/publication/newsroom'
import { movesIn } from '@/lib/testing/moves'
import {
  aMeeting,
  anOffice,
  aRelease,
  type Made,
  type Office,
  project,
  published,
} from '@/lib/testing/office'
import { testNow } from '@/lib/testing/people'
import { releaseView } from './published'
import { relatedReleases } from './published-related'

let office: Office
beforeEach(() => {
  office = anOffice()
})

const both = () => ({ bodyIds: [office.directory.council], topicIds: [office.directory.topic] })
const issued = (title: string, issuedAt: string, about: object = both()): Made =>
  aRelease(office, { title, content: { issuedAt: `${issuedAt}T09:00:00.000Z`, about } })

async function relatedTo({ recordId }: Made, limit?: number) {
  const newsroom = newsroomOn(office.public, testNow)
  const release = await releaseView(newsroom, 'ru', { id: recordId })
  if (!release) throw new Error('It is not public')
  const rows = await relatedReleases(newsroom, release, limit)
  return { titles: rows.map(({ title }) => title), tags: newsroom.noted.tags }
}

test('what shares more comes first, of these the nearest in time, and nothing from years away', async () => {
  const one = issued('Сам', '2026-06-10')
  const others = [
    issued('Дальше, общего больше', '2026-01-10'),
    issued('Рядом, общего больше', '2026-06-12'),
    issued('Рядом, один орган', '2026-06-11', { bodyIds: [office.directory.council] }),
    issued('О другом', '2026-06-10', {}),
    issued('Давно', '2024-12-30'),
  ]
  published(office, [one, ...others])
  expect((await relatedTo(one)).titles).toEqual([
    'Рядом, общего больше',
    'Дальше, общего больше',
    'Рядом, один орган',
  ])
  expect((await relatedTo(one, 1)).titles).toEqual(['Рядом, общего больше'])
})

test('releases about the same meeting come before all else, once, and in this language only', async () => {
  const meeting = aMeeting(office)
  published(office, [meeting])
  const about = { ...both(), meetingId: meeting.recordId }
  const one = issued('Сам', '2026-06-10', about)
  const same = issued('О том же заседании', '2025-02-01', { meetingId: meeting.recordId })
  const near = issued('Рядом', '2026-06-11')
  const english = aRelease(office, { language: 'en', title: 'In English', content: { about } })
  published(office, [one, same, near, english])
  expect((await relatedTo(one)).titles).toEqual(['О том же заседании', 'Рядом'])
})

test('a page with few neighbours is told when one comes or goes', async () => {
  const one = issued('Сам', '2026-06-10')
  published(office, [one])
  const { tags } = await relatedTo(one)
  const touchedBy = (happens: () => unknown) => {
    const last = office.db.$client.prepare('select max(id) from outbox').pluck().get()
    happens()
    project(office)
    return office.db.$client
      .prepare<[unknown], string>('select tags from outbox where id > ?')
      .pluck()
      .all(last)
      .flatMap((row) => JSON.parse(row) as string[])
      .filter((tag) => tags.has(tag) && tag.startsWith('near:'))
  }
  const next = issued('Сосед', '2025-01-05')
  expect(touchedBy(() => published(office, [next])).length).toBeGreaterThan(0)
  expect((await relatedTo(one)).titles).toEqual(['Сосед'])
  expect(touchedBy(() => movesIn(office).withdraw(next)).length).toBeGreaterThan(0)
  const far = issued('Далеко', '2024-01-05')
  expect(touchedBy(() => published(office, [far]))).toEqual([])
})
