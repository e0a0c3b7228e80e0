import type { Locale } from '@/db/locales'
import { organisationView } from '@/lib/directory/published-organisation'
import type { House } from '@/lib/feeds/feed'
import { meetingsOf, releasesOf } from '@/lib/feeds/list-items'
import { addressOfList, titleOfList } from '@/lib/feeds/narrowed'
import { lastChange } from '@/lib/publication/last-change'
import type { ListFilters, ListName } from '@/lib/publication/list-filters'
import type { Newsroom } from '@/lib/publication/newsroom'
import { meetingNinjs } from './meeting-ninjs'
import { rightsOf, standard, withoutEmpty } from './ninjs-frame'
import type { NinjsItem, NinjsList } from './ninjs-schema'
import { releaseNinjs } from './release-ninjs'

/** A list of the newsroom, narrowed as its page is, as one ninjs item that is composed of its newest items. */
export async function listNinjs(
  newsroom: Newsroom,
  locale: Locale,
  { list, filters = {} }: { list: ListName; filters?: ListFilters },
  house: House,
): Promise<NinjsList> {
  const publisher = await organisationView(newsroom, locale)
  const full = { ...house, publisher }
  const items: NinjsItem[] =
    list === 'releases'
      ? (await releasesOf(newsroom, locale, filters)).map((each) => releaseNinjs(newsroom, each, full))
      : (await meetingsOf(newsroom, locale, filters)).map((each) => meetingNinjs(newsroom, each, full))
  const changedAt = await lastChange(newsroom, `list:${list}:${locale}`)
  const changes = [changedAt ?? '', ...items.map(({ versionCreated }) => versionCreated)]
  const [path = '', query] = addressOfList(locale, list, filters).split('?')
  const versionCreated = changes.toSorted().at(-1) || new Date(0).toISOString()
  return {
    ...withoutEmpty({
      uri: `${house.siteUrl}${path}.ninjs${query ? `?${query}` : ''}`,
      standard,
      type: 'composite' as const,
      profile: 'list' as const,
      representationType: 'full' as const,
      pubStatus: 'usable' as const,
      language: locale,
      versionCreated,
      title: await titleOfList(newsroom, locale, { list, filters }, house.say),
      ...rightsOf(full, locale, versionCreated.slice(0, 4)),
      renditions: [
        { name: 'web', href: house.siteUrl + addressOfList(locale, list, filters), contentType: 'text/html' },
      ],
    }),
    associations: items.map((item) => ({ name: item.title, rel: 'item' as const, ...item })),
  }
}
