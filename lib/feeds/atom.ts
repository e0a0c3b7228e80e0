import { generateAtomFeed } from 'feedsmith'
import { escapeHtml } from '@/lib/richtext/html'
import type { Feed, FeedEntry, GoneEntry } from './feed'
import { outputAddress } from './formats'

const tombstones = 'http://purl.org/atompub/tombstones/1.0'

/**
 * A list as Atom 1.0 (RFC 4287), the fullest of the three formats: an entry says when it came out and when it was
 * changed, and what was withdrawn is named as deleted (RFC 6721), so that who copied it can strike it out.
 */
export function atom(feed: Feed): string {
  const { locale, siteUrl, address, title, description, author, rights, emblem } = feed
  const self = siteUrl + outputAddress(address, 'atom')
  const xml = generateAtomFeed(
    {
      xml: { lang: locale },
      id: self,
      title: { value: title },
      subtitle: description ? { value: description } : undefined,
      updated: new Date(feed.updated),
      authors: [{ name: author, uri: `${siteUrl}/${locale}` }],
      rights: { value: rights },
      icon: emblem,
      links: [
        { rel: 'self', href: self, type: 'application/atom+xml' },
        { rel: 'alternate', href: siteUrl + address, type: 'text/html', hreflang: locale },
      ],
      entries: feed.entries.map((entry) => entryOf(entry, feed)),
    },
    { strict: true },
  )
  if (feed.gone.length === 0) return xml
  return xml
    .replace('<feed ', `<feed xmlns:at="${tombstones}" `)
    .replace(/<\/feed>\s*$/, `${feed.gone.map((entry) => deletedEntry(entry, feed)).join('\n')}\n</feed>\n`)
}

const entryOf = (entry: FeedEntry, { locale }: Feed) => ({
  id: entry.id,
  title: { value: entry.title },
  published: new Date(entry.published),
  updated: new Date(entry.updated),
  links: [{ rel: 'alternate', href: entry.url, type: 'text/html', hreflang: locale }],
  categories: entry.categories,
  summary: entry.summary ? { value: entry.summary } : undefined,
  content: { type: 'html', value: entry.html },
})

function deletedEntry({ id, url, at, notice }: GoneEntry, { locale }: Feed): string {
  const comment = notice ? `<at:comment>${escapeHtml(notice)}</at:comment>` : ''
  const link = `<link rel="alternate" type="text/html" hreflang="${locale}" href="${escapeHtml(url)}"/>`
  return `<at:deleted-entry ref="${escapeHtml(id)}" when="${at}">${comment}${link}</at:deleted-entry>`
}
