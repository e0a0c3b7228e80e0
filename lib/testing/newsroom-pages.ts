import { locales } from '@/db/locales'
import type { PublicDb } from '@/db/public/client'
import { tombstones } from '@/db/public/schema/addresses'
import { bodies, people, topics } from '@/db/public/schema/entries'
import { meetings, releases } from '@/db/public/schema/records'
import { dutyView, warningView } from '@/lib/arrangement/published'
import { ledReleases } from '@/lib/arrangement/published-home'
import { bodyList, bodyView } from '@/lib/directory/published-bodies'
import { dossiers } from '@/lib/directory/published-dossiers'
import { organisationView } from '@/lib/directory/published-organisation'
import { personList, personView } from '@/lib/directory/published-people'
import { topicList, topicView } from '@/lib/directory/published-topics'
import { listNinjs } from '@/lib/exports/list-ninjs'
import { atom } from '@/lib/feeds/atom'
import { forwardCalendar, meetingsCalendar } from '@/lib/feeds/calendars'
import { type FollowedList, listFeed } from '@/lib/feeds/list-feed'
import { newsSitemap } from '@/lib/feeds/news-sitemap'
import { sitemapIndex, sitemapText } from '@/lib/feeds/sitemap'
import { sitemapFiles, sitemapName } from '@/lib/feeds/sitemap-files'
import { meetingView } from '@/lib/meetings/published'
import { forwardLook } from '@/lib/meetings/published-forward-look'
import { latestMeetings, meetingChoices, meetingList } from '@/lib/meetings/published-list'
import { meetingNeighbours } from '@/lib/meetings/published-neighbours'
import { archiveOf } from '@/lib/publication/archive'
import { lastChange } from '@/lib/publication/last-change'
import type { ListFilters } from '@/lib/publication/list-filters'
import { type Newsroom, newsroomOn } from '@/lib/publication/newsroom'
import { correctionList, correctionYears } from '@/lib/publication/published-corrections'
import { facetValues } from '@/lib/publication/published-facets'
import { withdrawalView } from '@/lib/publication/published-withdrawal'
import { releaseView } from '@/lib/releases/published'
import { releaseChoices, releaseList } from '@/lib/releases/published-list'
import { numberToShow } from '@/lib/releases/published-number'
import { relatedReleases } from '@/lib/releases/published-related'
import { searchNewsroom } from '@/lib/search/query-results'
import { searchOrders } from '@/lib/search/ranking'
import { testNow } from './people'

type Read = (newsroom: Newsroom) => Promise<unknown>

const siteUrl = 'https://press.example'
const house = { siteUrl, say: Object.assign((key: string) => key, { has: () => true }) }
const followed: FollowedList[] = ['releases', 'meetings', 'corrections']

/** What the lists are shown narrowed by: nothing, each filter, and several. */
const narrowings: ListFilters[] = [
  {},
  { kind: 'statement', year: '2026', month: '11' },
  { topic: 'counter-narcotics' },
  { body: 'coordination-council', kind: 'session' },
  { state: 'am', person: 'igor-zubov' },
]

/** The index with every file that it names. */
async function sitemap(newsroom: Newsroom): Promise<string> {
  const parts = [await sitemapIndex(newsroom, siteUrl)]
  for (const file of sitemapFiles(newsroom.db))
    for await (const part of sitemapText(newsroom, siteUrl, sitemapName(file)) ?? []) parts.push(part)
  return parts.join('')
}

/** What every page that a reader could ask for now reads, by a name of its own such as `ru release SLUG`. */
export function newsroomPages(db: PublicDb): Map<string, Read> {
  const all = new Map<string, Read>([
    ['sitemap', sitemap],
    ['news', (n) => newsSitemap(n, siteUrl, () => 'Press')],
  ])
  for (const locale of locales) {
    const add = (name: string, read: Read) => all.set(`${locale} ${name}`, read)
    add('home', async (n) => [
      await ledReleases(n, locale, 3),
      await forwardLook(n, locale),
      await latestMeetings(n, locale, 2),
      await dossiers(n, locale),
      await dutyView(n, locale),
      await warningView(n, locale),
      await organisationView(n, locale),
      await lastChange(n, `list:releases:${locale}`),
    ])
    add('press', async (n) => [
      await dutyView(n, locale),
      await forwardLook(n, locale),
      await numberToShow(n, locale),
      await warningView(n, locale),
    ])
    for (const list of followed)
      add(list === 'releases' ? 'feed' : `${list} feed`, async (n) =>
        atom(await listFeed(n, locale, { list }, house)),
      )
    for (const list of ['releases', 'meetings'] as const)
      add(`${list} as ninjs`, (n) => listNinjs(n, locale, { list }, house))
    add('calendar', (n) => meetingsCalendar(n, locale, {}, house))
    add('forward calendar', (n) => forwardCalendar(n, locale, house))
    for (const filters of narrowings)
      add(`releases ${Object.entries(filters)}`, async (n) => [
        await releaseList(n, locale, filters),
        await releaseChoices(n, locale, filters),
        await lastChange(n, `list:releases:${locale}`),
      ])
    add('releases page 2', (n) => releaseList(n, locale, {}, 2))
    for (const list of ['releases', 'meetings'] as const)
      add(`${list}, all people`, (n) => facetValues(n, list, locale, {}, { filter: 'person' }))
    add('archive', (n) => archiveOf(n, locale))
    for (const filters of narrowings)
      add(`meetings ${Object.entries(filters)}`, async (n) => [
        await meetingList(n, locale, filters),
        await meetingChoices(n, locale, filters),
        await lastChange(n, `list:meetings:${locale}`),
      ])
    add('forward look', (n) => forwardLook(n, locale))
    add('bodies', async (n) => [await bodyList(n, locale), await lastChange(n, `list:bodies:${locale}`)])
    add('people', async (n) => [await personList(n, locale), await lastChange(n, `list:people:${locale}`)])
    add('topics', async (n) => [await topicList(n, locale), await lastChange(n, `list:topics:${locale}`)])
    for (const year of [undefined, '2026'])
      add(`corrections ${year ?? ''}`, async (n) => [
        await correctionList(n, locale, { year }),
        await correctionYears(n, locale),
        await lastChange(n, `list:corrections:${locale}`),
      ])
    for (const order of searchOrders)
      for (const typed of ['встреча Зубов', 'session', 'a'])
        add(`search ${order} ${typed}`, (n) => searchNewsroom(n, locale, { typed, order }))
    for (const { kind, slug, notice } of db.select().from(tombstones).all())
      if (notice[locale]) add(`withdrawn ${kind} ${slug}`, (n) => withdrawalView(n, locale, { kind, slug }))
  }
  const ofSlug = <Row extends { locale: 'ru' | 'en'; slug: string }>(
    kind: string,
    rows: Row[],
    view: (newsroom: Newsroom, locale: Row['locale'], which: { slug: string }) => Promise<unknown>,
  ) => {
    for (const { locale, slug } of rows)
      all.set(`${locale} ${kind} ${slug}`, (n) => view(n, locale, { slug }))
  }
  ofSlug('release', db.select().from(releases).all(), async (n, locale, which) => {
    const release = await releaseView(n, locale, which)
    return [release, release && (await relatedReleases(n, release))]
  })
  ofSlug('meeting', db.select().from(meetings).all(), async (n, locale, which) => {
    const meeting = await meetingView(n, locale, which)
    return [meeting, meeting && (await meetingNeighbours(n, meeting))]
  })
  ofSlug('body', db.select().from(bodies).all(), bodyView)
  ofSlug('person', db.select().from(people).all(), personView)
  ofSlug('topic', db.select().from(topics).all(), topicView)
  return all
}

export type Shown = { content: string; tags: ReadonlySet<string> }

/** What a page shows now, and the tags that it noted. */
export async function showPage(db: PublicDb, read: Read, now = testNow): Promise<Shown> {
  const newsroom = newsroomOn(db, now)
  const content = JSON.stringify(await read(newsroom)) ?? ''
  return { content, tags: newsroom.noted.tags }
}

/** Every page with what it shows now. */
export async function showNewsroom(db: PublicDb): Promise<Map<string, Shown & { read: Read }>> {
  const shown = new Map<string, Shown & { read: Read }>()
  for (const [name, read] of newsroomPages(db)) shown.set(name, { read, ...(await showPage(db, read)) })
  return shown
}
