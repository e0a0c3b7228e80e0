import type { Locale } from '@/db/locales'
import type { PublicDb } from '@/db/public/client'
import { bodyList, bodyView } from '@/lib/directory/published-bodies'
import { organisationView } from '@/lib/directory/published-organisation'
import { personList, personView } from '@/lib/directory/published-people'
import { topicList, topicView } from '@/lib/directory/published-topics'
import { listFeed } from '@/lib/feeds/list-feed'
import { sitemapIndex, sitemapText } from '@/lib/feeds/sitemap'
import { sitemapFiles, sitemapName } from '@/lib/feeds/sitemap-files'
import { meetingView } from '@/lib/meetings/published'
import {
  latestMeetings,
  type MeetingFilters,
  meetingChoices,
  meetingList,
  upcomingMeetings,
} from '@/lib/meetings/published-list'
import { archiveOf } from '@/lib/publication/archive'
import { lastChange } from '@/lib/publication/last-change'
import type { Newsroom } from '@/lib/publication/newsroom'
import { facetValues } from '@/lib/publication/published-facets'
import { releaseView } from '@/lib/releases/published'
import {
  latestReleases,
  newest,
  type ReleaseFilters,
  releaseChoices,
  releaseList,
} from '@/lib/releases/published-list'
import type { Random } from './corpus/random'

export type Read = (newsroom: Newsroom) => Promise<unknown>

const siteUrl = 'https://press.example'
/** The words of a feed cost nothing of the store. */
const house = { siteUrl, say: Object.assign((key: string) => key, { has: () => false }) }

/** What every kind of page reads, by its name; each time of another item where there are many. */
export function pageReads(db: PublicDb, locale: Locale, random: Random): Record<string, Read> {
  const slugs = (query: string) => db.$client.prepare<[Locale], string>(query).pluck().all(locale)
  const any = (query: string) => {
    const known = slugs(query)
    return () => (known.length > 0 ? random.pick(known) : '')
  }
  const busiest = (list: string, about: string, table: string) =>
    slugs(
      `select e.slug from ${table} e join list_counts c on c.entry_id = e.id and c.locale = e.locale
       where e.locale = ? and c.list = '${list}' and c.about = '${about}'
       group by e.id order by sum(c.count) desc limit 1`,
    )[0] ?? ''
  const release = any('select slug from releases where locale = ?')
  const meeting = any('select slug from meetings where locale = ?')
  const topic = busiest('releases', 'topic', 'topics')
  const body = busiest('releases', 'body', 'bodies')
  const metBody = busiest('meetings', 'body', 'bodies')
  const person = busiest('releases', 'person', 'people')
  const state = slugs(
    `select lower(s.detail) from states s join release_about a on a.entry_id = s.id and a.locale = s.locale
     where s.locale = ? and a.kind = 'state' group by s.id order by count(*) desc limit 1`,
  )[0]
  const anyone = any('select slug from people where locale = ?')
  const all = { body, topic, state, person, year: '2015' }
  const releases = async (n: Newsroom, filters: ReleaseFilters, page?: number) => [
    await releaseList(n, locale, filters, page),
    await releaseChoices(n, locale, filters),
    await lastChange(n, `list:releases:${locale}`),
  ]
  const meetings = async (n: Newsroom, filters: MeetingFilters, page?: number) => [
    await meetingList(n, locale, filters, page),
    await meetingChoices(n, locale, filters),
  ]
  const pages = async (n: Newsroom, share: number) =>
    Math.max(1, Math.floor((await releaseList(n, locale, {})).pages * share))
  const largest = sitemapFiles(db).find(({ of }) => of === 'releases')
  return {
    article: (n) => releaseView(n, locale, { slug: release() }),
    'meeting with its list': (n) => meetingView(n, locale, { slug: meeting() }),
    home: async (n) => [
      await latestReleases(n, locale, 25),
      await upcomingMeetings(n, locale, 5),
      await latestMeetings(n, locale, 4),
      await topicList(n, locale),
      await organisationView(n, locale),
      await lastChange(n, `list:releases:${locale}`),
    ],
    'releases, first page': (n) => releases(n, {}),
    'releases, half-way': async (n) => releases(n, {}, await pages(n, 0.5)),
    'releases, last page': async (n) => releases(n, {}, await pages(n, 1)),
    'releases of a kind': (n) => releases(n, { kind: 'news' }),
    'releases of a year': (n) => releases(n, { year: '2015' }),
    'releases of a topic': (n) => releases(n, { topic }),
    'releases of a topic, kind and year': (n) => releases(n, { topic, kind: 'statement', year: '2015' }),
    'releases by every filter': (n) => releases(n, { ...all, kind: 'news', month: '6' }),
    'releases by all but kind and month': (n) => releases(n, all),
    'releases of a state and person': (n) => releases(n, { state, person }),
    'releases of anybody': (n) => releases(n, { person: anyone() }),
    'all people to choose from': (n) => facetValues(n, 'releases', locale, {}, { filter: 'person' }),
    'next releases of a walk': (n) =>
      newest(n, locale, { topic }, { limit: 100, after: { issuedAt: '2015-06-15T00:00:00.000Z', id: '' } }),
    archive: (n) => archiveOf(n, locale),
    'meetings, first page': (n) => meetings(n, {}),
    'meetings of a body and year': (n) => meetings(n, { body: metBody, year: '2015' }),
    'meetings of a state, person and year': (n) => meetings(n, { state, person, year: '2015' }),
    'meetings, deep': (n) => meetings(n, {}, 150),
    bodies: (n) => bodyList(n, locale),
    'busiest body': (n) => bodyView(n, locale, { slug: body }),
    people: (n) => personList(n, locale),
    'busiest person': (n) => personView(n, locale, { slug: person }),
    topics: (n) => topicList(n, locale),
    'busiest topic, deep': (n) => topicView(n, locale, { slug: topic }, { releases: 100, meetings: 5 }),
    feed: (n) => listFeed(n, locale, { list: 'releases' }, house),
    'feed of a topic': (n) => listFeed(n, locale, { list: 'releases', filters: { topic } }, house),
    'sitemap index': (n) => sitemapIndex(n, siteUrl),
    'sitemap of a year': async (n) => {
      for await (const _ of (largest && sitemapText(n, siteUrl, sitemapName(largest))) ?? []);
    },
  }
}
