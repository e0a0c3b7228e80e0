import type { Locale } from '@/db/locales'
import { topics } from '@/db/public/schema/entries'
import { type MeetingAbout, meetingsAbout } from '@/lib/meetings/published-about'
import type { Newsroom } from '@/lib/publication/newsroom'
import type { Page } from '@/lib/publication/pages'
import { statement } from '@/lib/publication/prepared'
import { type ListedRelease, releasesAbout } from '@/lib/releases/published-list'
import { languagesOf } from './published-languages'
import type { EntryPages } from './published-pages'

/** A topic as lists show it. */
export type ListedTopic = { id: string; slug: string; name: string; releases: number; meetings: number }

export type TopicView = {
  id: string
  slug: string
  name: string
  releases: Page<ListedRelease>
  /** The last first. */
  meetings: Page<MeetingAbout>
  languages: Locale[]
}

const countOf = (list: string) => `(select coalesce(sum(c.count), 0) from list_counts c
  where c.list = '${list}' and c.locale = t.locale and c.about = 'topic' and c.entry_id = t.id)`

/** Every public topic by its name. */
export async function topicList({ db, uses }: Newsroom, locale: Locale): Promise<ListedTopic[]> {
  uses(`list:topics:${locale}`)
  return statement<ListedTopic>(
    db,
    `select t.id, t.slug, t.name, ${countOf('releases')} as releases, ${countOf('meetings')} as meetings
     from topics t where t.locale = @locale order by t.id`,
  )
    .all({ locale })
    .toSorted((a, b) => a.name.localeCompare(b.name, locale))
}

/** A topic with its releases and meetings; undefined where it is not public in this language. */
export async function topicView(
  newsroom: Newsroom,
  locale: Locale,
  { slug }: { slug: string },
  pages: EntryPages = {},
): Promise<TopicView | undefined> {
  const { db, uses } = newsroom
  const topic = statement<Pick<TopicView, 'id' | 'slug' | 'name'>>(
    db,
    'select id, slug, name from topics where slug = @slug and locale = @locale',
  ).get({ slug, locale })
  if (!topic) return undefined
  const about = { kind: 'topic' as const, id: topic.id }
  uses(`topic:${topic.id}`)
  return {
    ...topic,
    releases: await releasesAbout(newsroom, locale, about, pages.releases),
    meetings: await meetingsAbout(newsroom, locale, about, pages.meetings),
    languages: languagesOf(db, topics, topic.id),
  }
}
