import type { Locale } from '@/db/locales'
import { organisationView } from '@/lib/directory/published-organisation'
import { lastChange } from '@/lib/publication/last-change'
import type { ListFilters } from '@/lib/publication/list-filters'
import type { Newsroom } from '@/lib/publication/newsroom'
import { correctionList } from '@/lib/publication/published-corrections'
import { correctionEntry, meetingEntry, releaseEntry } from './entries'
import type { Feed, FeedEntry, GoneEntry, House } from './feed'
import { goneOf } from './gone'
import { feedLength, meetingsOf, releasesOf } from './list-items'
import { addressOfList, titleOfList } from './narrowed'

export type FollowedList = 'releases' | 'meetings' | 'corrections'

type Here = House & { locale: Locale; zone: string }

/** What a feed of each list has: its entries, and what was withdrawn of them. */
const read: Record<
  FollowedList,
  (
    newsroom: Newsroom,
    filters: ListFilters,
    here: Here,
  ) => Promise<{ entries: FeedEntry[]; gone: GoneEntry[] }>
> = {
  releases: async (newsroom, filters, here) => {
    const entries = (await releasesOf(newsroom, here.locale, filters)).map((each) => releaseEntry(each, here))
    return { entries, gone: goneOf(newsroom, { ...here, list: 'releases' }, feedLength) }
  },
  meetings: async (newsroom, filters, here) => {
    const entries = (await meetingsOf(newsroom, here.locale, filters)).map((each) => meetingEntry(each, here))
    return { entries, gone: goneOf(newsroom, { ...here, list: 'meetings' }, feedLength) }
  },
  corrections: async (newsroom, _, here) => {
    const { rows } = await correctionList(newsroom, here.locale, { size: feedLength })
    return { entries: rows.map((each) => correctionEntry(each, here)), gone: [] }
  },
}

/** A list of the newsroom, narrowed as its page is, for a feed in any format. */
export async function listFeed(
  newsroom: Newsroom,
  locale: Locale,
  { list, filters = {} }: { list: FollowedList; filters?: ListFilters },
  { siteUrl, say }: House,
): Promise<Feed> {
  const organisation = await organisationView(newsroom, locale)
  const author = organisation?.name || say('newsroom.title')
  const here = { siteUrl, say, locale, zone: newsroom.zone }
  const changedAt = await lastChange(newsroom, `list:${list}:${locale}`)
  const { entries, gone } = await read[list](newsroom, filters, here)
  const changes = [changedAt ?? '', ...entries.map(({ updated }) => updated), ...gone.map(({ at }) => at)]
  return {
    locale,
    siteUrl,
    address: addressOfList(locale, list, filters),
    title: `${organisation?.abbreviation || author}: ${await titleOfList(newsroom, locale, { list, filters }, say)}`,
    description: say(`feeds.lists.${list}`, { organisation: author }),
    author,
    rights: say('feeds.rights', { organisation: author }),
    emblem: siteUrl + (organisation?.emblem ?? '/emblem.svg'),
    updated: changes.toSorted().at(-1) || new Date(0).toISOString(),
    entries,
    gone,
  }
}
