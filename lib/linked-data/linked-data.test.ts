import { beforeAll, expect, test } from 'vitest'
import { type Locale, locales } from '@/db/locales'
import { bodyView } from '@/lib/directory/published-bodies'
import { organisationView } from '@/lib/directory/published-organisation'
import { personView } from '@/lib/directory/published-people'
import { topicView } from '@/lib/directory/published-topics'
import { proposeEntry, releaseEntry } from '@/lib/directory/release'
import { event } from '@/lib/meetings/event'
import { meetingView } from '@/lib/meetings/published'
import { newsroomOn } from '@/lib/publication/newsroom'
import { newsArticle } from '@/lib/releases/news-article'
import { releaseView } from '@/lib/releases/published'
import { translationsFor } from '@/lib/releases/published-translations'
import {
  aMeeting,
  anOffice,
  aRelease,
  corrected,
  type Office,
  project,
  published,
} from '@/lib/testing/office'
import { ctxOf, testNow } from '@/lib/testing/people'
import { breadcrumbData } from './breadcrumbs'
import { bodyData, personData, topicData } from './entries'
import { organisationData } from './organisation'
import { linkedData } from './schemas'
import { siteData } from './site'

const siteUrl = 'https://press.example'
let office: Office
const ids: Record<'ru' | 'en' | 'bare' | 'meeting' | 'postponed', string> = {
  ...{ ru: '', en: '', bare: '', meeting: '', postponed: '' },
}
const newsroom = () => newsroomOn(office.public, testNow)

beforeAll(() => {
  office = anOffice()
  const { emil, pavel, directory } = office
  const profile = { kind: 'organisation' as const, id: '1', publicFrom: '2026-01-01' }
  releaseEntry(ctxOf(office.db, pavel), proposeEntry(ctxOf(office.db, emil), profile))
  project(office)
  const meeting = aMeeting(office)
  const later = { status: 'postponed', startTime: '', sessions: [{ bodyId: directory.council, number: 23 }] }
  const postponed = aMeeting(office, { content: { ...later, format: 'in_person', place: {} } })
  const { council, zubov, armenia, topic } = directory
  const about = {
    ...{ meetingId: meeting.recordId, bodyIds: [council], personIds: [zubov] },
    ...{ stateIds: [armenia], topicIds: [topic] },
  }
  const ru = aRelease(office, { content: { about } })
  const bare = aRelease(office, { title: 'Без всего', content: { lead: '', dateline: '' } })
  published(office, [meeting, postponed, ru, bare])
  const content = { translationOf: ru.recordId, about }
  const [en] = published(office, [aRelease(office, { language: 'en', title: 'Session', content })])
  corrected(office, ru, { content: { lead: 'Уточнено.' }, note: { ru: 'Уточнён первый абзац.' } })
  Object.assign(ids, {
    ...{ ru: ru.recordId, en: en?.recordId, bare: bare.recordId },
    ...{ meeting: meeting.recordId, postponed: postponed.recordId },
  })
})

async function articleOf(locale: Locale, id: string) {
  const handle = newsroom()
  const view = await releaseView(handle, locale, { id })
  if (!view) throw new Error('No such release')
  const publisher = await organisationView(handle, locale)
  return newsArticle(view, { publisher, siteUrl, translations: translationsFor(handle, view) })
}

async function eventOf(id: string) {
  const handle = newsroom()
  const view = await meetingView(handle, 'ru', { id })
  return view && event(view, await organisationView(handle, 'ru'), siteUrl)
}

test.each(locales)(
  'what each kind of page tells in %s is what the newsroom says it emits',
  async (locale) => {
    const handle = newsroom()
    const organisation = await organisationView(handle, locale)
    const person = await personView(handle, locale, { slug: 'igor-zubov' })
    const body = await bodyView(handle, locale, { slug: 'coordination-council' })
    const topic = await topicView(handle, locale, { slug: 'counter-narcotics' })
    const told = [
      organisation && organisationData(organisation, siteUrl),
      siteData({ name: organisation?.name ?? '', locale }, siteUrl),
      await articleOf(locale, ids[locale]),
      await eventOf(ids.meeting),
      await eventOf(ids.postponed),
      person && personData(person, locale, siteUrl),
      body && bodyData(body, locale, siteUrl),
      topic && topicData(topic, locale, siteUrl),
      breadcrumbData(
        [
          { href: `/${locale}`, label: 'Home' },
          { href: `/${locale}/topics`, label: 'Topics' },
        ],
        siteUrl,
      ),
    ]
    for (const each of told) expect(linkedData.safeParse(each).error?.issues ?? []).toEqual([])
    expect(linkedData.safeParse(await articleOf('ru', ids.bare)).error?.issues ?? []).toEqual([])
  },
)

test('a release says its number, its corrections, and which translation is of which', async () => {
  expect(await articleOf('ru', ids.ru)).toMatchObject({
    identifier: expect.stringMatching(/^2026-\d$/),
    version: 2,
    correction: [{ text: 'Уточнён первый абзац.' }],
    workTranslation: [{ inLanguage: 'en', headline: 'Session' }],
    publisher: { logo: `${siteUrl}/emblem.svg` },
  })
  const translation = await articleOf('en', ids.en)
  expect(translation).toMatchObject({ translationOfWork: { inLanguage: 'ru' } })
  expect(translation).not.toHaveProperty('workTranslation')
})

test('a meeting begins by its own clock, or on a day, and says when it is not to be', async () => {
  expect(await eventOf(ids.meeting)).toMatchObject({
    startDate: '2026-11-20T11:00:00+03:00',
    eventStatus: 'https://schema.org/EventScheduled',
  })
  expect(await eventOf(ids.postponed)).toMatchObject({
    startDate: '2026-11-20',
    eventStatus: 'https://schema.org/EventPostponed',
  })
})
