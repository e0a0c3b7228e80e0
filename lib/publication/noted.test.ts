import fc from 'fast-check'
import { expect, test } from 'vitest'
import { locales } from '@/db/locales'
import { bodies, people, topics } from '@/db/public/schema/entries'
import { publicationLog } from '@/db/public/schema/publication'
import { meetings, releases } from '@/db/public/schema/records'
import { bodyList, bodyView } from '@/lib/directory/published-bodies'
import { organisationView } from '@/lib/directory/published-organisation'
import { personList, personView } from '@/lib/directory/published-people'
import { topicList, topicView } from '@/lib/directory/published-topics'
import { releasesFeed } from '@/lib/feeds/releases-feed'
import { sitemap } from '@/lib/feeds/sitemap'
import { meetingView } from '@/lib/meetings/published'
import { meetingChoices, pastMeetings, upcomingMeetings } from '@/lib/meetings/published-list'
import { releaseView } from '@/lib/releases/published'
import { latestReleases, releaseChoices, releaseList } from '@/lib/releases/published-list'
import { searchNewsroom } from '@/lib/search/query-results'
import { aWorld, happening, happens, type World } from '@/lib/testing/history'
import { project } from '@/lib/testing/office'
import { testNow } from '@/lib/testing/people'
import { type Newsroom, newsroomOn } from './newsroom'

type Read = (newsroom: Newsroom) => Promise<unknown>
type Shown = { content: string; tags: ReadonlySet<string> }

const siteUrl = 'https://press.example'
const words = { title: 'Press', kind: (kind: string) => kind }

/** Every page that a reader could ask for now, by a name of its own. */
function pages({ public: db }: World): Map<string, Read> {
  const all = new Map<string, Read>([['sitemap', (n) => sitemap(n, siteUrl)]])
  for (const locale of locales) {
    const add = (name: string, read: Read) => all.set(`${locale} ${name}`, read)
    add('organisation', (n) => organisationView(n, locale))
    add('feed', (n) => releasesFeed(n, locale, { siteUrl, words }))
    add('releases', (n) => releaseList(n, locale))
    add('latest releases', (n) => latestReleases(n, locale, 3))
    add('choices of releases', (n) => releaseChoices(n, locale, {}))
    add('upcoming meetings', (n) => upcomingMeetings(n, locale))
    add('past meetings', (n) => pastMeetings(n, locale))
    add('choices of meetings', (n) => meetingChoices(n, locale, {}))
    add('bodies', (n) => bodyList(n, locale))
    add('people', (n) => personList(n, locale))
    add('topics', (n) => topicList(n, locale))
    add('search', (n) => searchNewsroom(n, locale, { typed: locale === 'ru' ? 'встреча' : 'session' }))
  }
  const ofSlug = <Row extends { locale: 'ru' | 'en'; slug: string }>(
    kind: string,
    rows: Row[],
    view: (newsroom: Newsroom, locale: Row['locale'], which: { slug: string }) => Promise<unknown>,
  ) => {
    for (const { locale, slug } of rows)
      all.set(`${locale} ${kind} ${slug}`, (n) => view(n, locale, { slug }))
  }
  ofSlug('release', db.select().from(releases).all(), releaseView)
  ofSlug('meeting', db.select().from(meetings).all(), meetingView)
  ofSlug('body', db.select().from(bodies).all(), bodyView)
  ofSlug('person', db.select().from(people).all(), personView)
  ofSlug('topic', db.select().from(topics).all(), topicView)
  return all
}

async function show(world: World, read: Read): Promise<Shown> {
  const newsroom = newsroomOn(world.public, testNow)
  const content = JSON.stringify(await read(newsroom)) ?? ''
  return { content, tags: newsroom.noted.tags }
}

const lastSeq = ({ public: db }: World) => db.select().from(publicationLog).all().at(-1)?.seq ?? 0

test('a page that changes had noted a tag of what changed it', async () => {
  let changes = 0
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { minLength: 4, maxLength: 10 }), async (happenings) => {
      const world = aWorld()
      for (const each of happenings) {
        const before = new Map<string, { read: Read; shown: Shown }>()
        for (const [name, read] of pages(world)) before.set(name, { read, shown: await show(world, read) })
        const seq = lastSeq(world)
        happens(world, each)
        project(world)
        const rows = world.public.select().from(publicationLog).all()
        const touched = rows.filter((row) => row.seq > seq).flatMap(({ tags }) => tags)
        for (const [name, { read, shown }] of before) {
          const now = await show(world, read)
          if (now.content === shown.content) continue
          changes += 1
          const isTold = touched.some((tag) => shown.tags.has(tag))
          expect(isTold, `${name} after ${each.what}: ${touched.join()} | ${[...shown.tags].join()}`).toBe(
            true,
          )
        }
      }
      world.db.$client.close()
      world.public.$client.close()
    }),
    { numRuns: 25 },
  )
  expect(changes).toBeGreaterThan(100)
}, 120_000)
