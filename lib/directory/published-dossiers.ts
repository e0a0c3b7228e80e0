import type { Locale } from '@/db/locales'
import type { Newsroom } from '@/lib/publication/newsroom'
import { statement } from '@/lib/publication/prepared'
import { type ListedTopic, topicList } from './published-topics'

/** A topic with the local date of the last release about it; '' where there is none. */
export type Dossier = ListedTopic & { lastOn: string }

/** Every public topic, the one that was written about last first. */
export async function dossiers(newsroom: Newsroom, locale: Locale): Promise<Dossier[]> {
  const topics = await topicList(newsroom, locale)
  // When a release was issued and which topics it has is what its list goes by: the tags of the topics would say the
  // same, and all that happens to them in other languages and at meetings besides.
  newsroom.uses(`list:releases:${locale}`)
  const newest = statement<{ issuedOn: string }>(
    newsroom.db,
    `select r.issued_on as issuedOn from release_about a
     join releases r on r.id = a.release_id and r.locale = a.locale
     where a.kind = 'topic' and a.entry_id = @id and a.locale = @locale
     order by a.issued_at desc limit 1`,
  )
  return topics
    .map((topic) => ({ ...topic, lastOn: newest.get({ id: topic.id, locale })?.issuedOn ?? '' }))
    .sort((a, b) => (a.lastOn < b.lastOn ? 1 : a.lastOn > b.lastOn ? -1 : 0))
}
