import { generateJsonFeed } from 'feedsmith'
import type { Locale } from '@/db/locales'
import type { Feed, FeedEntry } from './feed'
import { outputAddress } from './formats'

/** By RFC 5646, as the version 1.1 asks. */
const languages: Record<Locale, string> = { ru: 'ru', en: 'en-GB' }

/** A list as JSON Feed 1.1. */
export function jsonFeed(feed: Feed): string {
  const { locale, siteUrl, address, title, description, author, emblem } = feed
  const made = generateJsonFeed(
    {
      title,
      home_page_url: siteUrl + address,
      feed_url: siteUrl + outputAddress(address, 'json'),
      description: description || undefined,
      user_comment: feed.rights,
      icon: emblem,
      language: languages[locale],
      authors: [{ name: author, url: `${siteUrl}/${locale}` }],
      items: feed.entries.map((entry) => itemOf(entry, languages[locale])),
    },
    { strict: true },
  )
  // A list of nothing is a list: the library leaves empty ones out, and the format wants it.
  return JSON.stringify({ ...(made as object), ...(feed.entries.length === 0 && { items: [] }) })
}

const itemOf = (entry: FeedEntry, language: string) => ({
  id: entry.id,
  url: entry.url,
  title: entry.title,
  summary: entry.summary || undefined,
  content_html: entry.html,
  date_published: new Date(entry.published),
  date_modified: new Date(entry.updated),
  tags: entry.categories.map(({ label }) => label),
  language,
})
