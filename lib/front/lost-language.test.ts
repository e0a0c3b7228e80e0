import { beforeEach, expect, test } from 'vitest'
import { newsroomOn } from '@/lib/publication/newsroom'
import { withdrawalView } from '@/lib/publication/published-withdrawal'
import { movesIn } from '@/lib/testing/moves'
import { aList, aMeeting, anOffice, type Office, project, published } from '@/lib/testing/office'
import { testNow } from '@/lib/testing/people'
import { answerFor } from './address'

let office: Office
let moves: ReturnType<typeof movesIn>
beforeEach(() => {
  office = anOffice()
  moves = movesIn(office)
})

const slug = '22nd-session-of-the-council'
const statusOf = (locale: 'ru' | 'en', ...tail: string[]) =>
  answerFor(office.public, locale, ['meetings', slug, ...tail]).status
const view = (locale: 'ru' | 'en', kind: string) =>
  withdrawalView(newsroomOn(office.public, testNow), locale, { kind, slug })

/** A meeting with its list, public in both languages, then in Russian alone. */
function inRussianAlone() {
  const meeting = aMeeting(office)
  published(office, [meeting, aList(office, meeting.recordId)])
  published(office, [moves.newEdition(meeting, { languages: ['ru'] })])
  return meeting
}

test('a language that a meeting and its list lost says so at their addresses, and where to read on', async () => {
  inRussianAlone()
  expect([statusOf('ru'), statusOf('ru', 'participants')]).toEqual([200, 200])
  expect([statusOf('en'), statusOf('en', 'participants')]).toEqual([410, 410])
  expect(await view('en', 'meeting')).toMatchObject({
    notice: '',
    languages: ['en'],
    elsewhere: [{ locale: 'ru', href: `/ru/meetings/${slug}` }],
  })
  expect((await view('en', 'attendance'))?.elsewhere).toEqual([
    { locale: 'ru', href: `/ru/meetings/${slug}/participants` },
  ])
})

test('a language that comes back is there again, and nothing is left of the notice', async () => {
  const meeting = inRussianAlone()
  published(office, [moves.newEdition(meeting, { languages: ['ru', 'en'] })])
  expect([statusOf('en'), statusOf('en', 'participants')]).toEqual([200, 200])
  expect(await view('en', 'meeting')).toBeUndefined()
})

test('withdrawn later, it still says so in the language it had lost before', async () => {
  moves.withdraw(inRussianAlone())
  project(office)
  expect([statusOf('ru'), statusOf('en')]).toEqual([410, 410])
  expect(await view('ru', 'meeting')).toMatchObject({ notice: 'Отозвано.', languages: ['ru'] })
  expect(await view('en', 'meeting')).toMatchObject({ notice: '', elsewhere: [] })
})

test('a language that was never public is nothing', () => {
  published(office, [aMeeting(office, { content: { languages: ['ru'] } })])
  const [address] = office.public.$client.prepare('select slug from meetings').pluck().all() as string[]
  expect(answerFor(office.public, 'en', ['meetings', address ?? '']).status).toBe(404)
})
