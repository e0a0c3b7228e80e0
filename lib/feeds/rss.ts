import { generateRssFeed } from 'feedsmith'
import type { Locale } from '@/db/locales'
import type { Feed, FeedEntry } from './feed'
import { outputAddress } from './formats'

/** As RSS 2.0 names them: of its list of codes, or by RFC 1766. */
const languages: Record<Locale, string> = { ru: 'ru', en: 'en-gb' }

/**
 * A list as RSS 2.0 by the specification of the RSS Advisory Board, with the whole text (`content:encoded`), the
 * author, who has no mailbox to show here, by Dublin Core, and the time of the last change, which RSS lacks, by Atom.
 */
export function rss(feed: Feed): string {
  const { locale, siteUrl, address, title, description, author, rights, emblem } = feed
  const self = siteUrl + outputAddress(address, 'rss')
  const link = siteUrl + address
  return generateRssFeed(
    {
      title,
      link,
      description: description || title,
      language: languages[locale],
      copyright: rights,
      lastBuildDate: new Date(feed.updated),
      docs: 'https://www.rssboard.org/rss-specification',
      // The specification knows three formats of pictures only.
      image: /\.(png|jpe?g|gif)$/.test(emblem) ? { url: emblem, title, link } : undefined,
      atom: { links: [{ rel: 'self', href: self, type: 'application/rss+xml' }] },
      items: feed.entries.map((entry) => itemOf(entry, author)),
    },
    { strict: true },
  )
}

const itemOf = (entry: FeedEntry, author: string) => ({
  title: entry.title,
  link: entry.url,
  description: entry.summary || undefined,
  guid: { value: entry.id, isPermaLink: false },
  pubDate: new Date(entry.published),
  categories: entry.categories.map(({ label, scheme }) => ({ name: label, domain: scheme })),
  content: { encoded: entry.html },
  dc: { creators: [author] },
  atom: { updated: new Date(entry.updated) },
})
