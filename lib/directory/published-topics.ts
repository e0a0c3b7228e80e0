import { and, count, desc, eq, sql } from 'drizzle-orm'
import type { Locale } from '@/db/locales'
import { meetingTopics, releaseAbout, topics } from '@/db/public/schema/entries'
import { meetings, releases } from '@/db/public/schema/records'
import { type ListedMeeting, listedMeeting } from '@/lib/meetings/published-list'
import type { Newsroom } from '@/lib/publication/newsroom'
import type { Page } from '@/lib/publication/pages'
import { prepared } from '@/lib/publication/prepared'
import { type ListedRelease, releasesAbout } from '@/lib/releases/published-list'
import { languagesOf } from './published-languages'

/** A topic as lists show it. */
export type ListedTopic = { id: string; slug: string; name: string; releases: number; meetings: number }

export type TopicView = {
  id: string
  slug: string
  name: string
  releases: Page<ListedRelease>
  /** The last first. */
  meetings: ListedMeeting[]
  languages: Locale[]
}

const all = prepared((db) =>
  db
    .select({
      id: topics.id,
      slug: topics.slug,
      name: topics.name,
      releases: sql<number>`(${db
        .select({ count: count() })
        .from(releaseAbout)
        .innerJoin(releases, and(eq(releases.id, releaseAbout.releaseId), eq(releases.locale, topics.locale)))
        .where(and(eq(releaseAbout.kind, 'topic'), eq(releaseAbout.entryId, topics.id)))})`,
      meetings: sql<number>`(${db
        .select({ count: count() })
        .from(meetingTopics)
        .innerJoin(
          meetings,
          and(eq(meetings.id, meetingTopics.meetingId), eq(meetings.locale, topics.locale)),
        )
        .where(eq(meetingTopics.topicId, topics.id))})`,
    })
    .from(topics)
    .where(eq(topics.locale, sql.placeholder('locale')))
    .prepare(),
)

/** Every public topic by its name. */
export async function topicList({ db, uses }: Newsroom, locale: Locale): Promise<ListedTopic[]> {
  uses(`list:topics:${locale}`)
  return all(db)
    .all({ locale })
    .toSorted((a, b) => a.name.localeCompare(b.name, locale))
}

/** A topic with its releases and meetings; undefined where it is not public in this language. */
export async function topicView(
  newsroom: Newsroom,
  locale: Locale,
  { slug }: { slug: string },
  page = 1,
): Promise<TopicView | undefined> {
  const { db, uses } = newsroom
  const topic = db
    .select({ id: topics.id, slug: topics.slug, name: topics.name })
    .from(topics)
    .where(and(eq(topics.slug, slug), eq(topics.locale, locale)))
    .get()
  if (!topic) return undefined
  uses(`topic:${topic.id}`)
  return {
    ...topic,
    releases: await releasesAbout(newsroom, locale, { kind: 'topic', id: topic.id }, page),
    meetings: db
      .select(listedMeeting)
      .from(meetingTopics)
      .innerJoin(meetings, and(eq(meetings.id, meetingTopics.meetingId), eq(meetings.locale, locale)))
      .where(eq(meetingTopics.topicId, topic.id))
      .orderBy(desc(meetings.startsOn), desc(meetings.id))
      .all(),
    languages: languagesOf(db, topics, topic.id),
  }
}
