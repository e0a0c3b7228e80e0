import { generateAtomFeed } from 'feedsmith'
import type { Locale } from '@/db/locales'
import type { releases } from '@/db/public/schema/records'
import { organisationView } from '@/lib/directory/published-organisation'
import { lastChange } from '@/lib/publication/last-change'
import type { Newsroom } from '@/lib/publication/newsroom'
import { statement } from '@/lib/publication/prepared'

/** How many releases a feed holds. */
const length = 50

type Row = Pick<
  typeof releases.$inferSelect,
  'id' | 'slug' | 'kind' | 'title' | 'lead' | 'issuedAt' | 'publishedAt' | 'updatedAt'
>

const newest = `select r.id, r.slug, r.kind, r.title, r.lead, r.issued_at as issuedAt, r.published_at as publishedAt,
    r.updated_at as updatedAt
  from (select id from releases where locale = @locale order by issued_at desc, id desc limit @length) p
  cross join releases r on r.id = p.id and r.locale = @locale order by r.issued_at desc, r.id desc`

type Words = {
  /** The feed's title where no organisation has been released. */
  title: string
  kind: (kind: string) => string
}

/**
 * The newest releases as Atom 1.0 (RFC 4287). Atom rather than RSS 2.0, since a correction is part of this house: an
 * entry says when it came out and when it was changed, and keeps its id through both and through a new address.
 */
export async function releasesFeed(
  newsroom: Newsroom,
  locale: Locale,
  { siteUrl, words }: { siteUrl: string; words: Words },
): Promise<string> {
  const list = `list:releases:${locale}` as const
  const organisation = await organisationView(newsroom, locale)
  const name = organisation?.name ?? words.title
  const address = `${siteUrl}/${locale}/releases.atom`
  const rows = statement<Row>(newsroom.db, newest).all({ locale, length })
  newsroom.uses(...rows.map(({ id }) => `release:${id}`))
  const changes = [await lastChange(newsroom, list), ...rows.map(({ updatedAt }) => updatedAt)]
  return generateAtomFeed(
    {
      xml: { lang: locale },
      id: address,
      title: { value: name },
      updated: new Date(
        changes
          .filter((at) => at !== undefined)
          .sort()
          .at(-1) ?? 0,
      ),
      authors: [{ name }],
      links: [
        { rel: 'self', href: address, type: 'application/atom+xml' },
        { rel: 'alternate', href: `${siteUrl}/${locale}/releases`, type: 'text/html', hreflang: locale },
      ],
      entries: rows.map((release) => ({
        id: idOf(release, siteUrl),
        title: { value: release.title },
        published: new Date(release.issuedAt),
        updated: new Date(release.updatedAt),
        links: [
          {
            rel: 'alternate',
            href: `${siteUrl}/${locale}/releases/${release.slug}`,
            type: 'text/html',
            hreflang: locale,
          },
        ],
        categories: [{ term: release.kind, label: words.kind(release.kind) }],
        summary: release.lead ? { value: release.lead } : undefined,
      })),
    },
    { strict: true },
  )
}

/** A tag URI (RFC 4151): whose the site was on the day of publication, and the release, whatever its address is now. */
function idOf({ id, publishedAt }: { id: string; publishedAt: string }, siteUrl: string) {
  return `tag:${new URL(siteUrl).hostname},${publishedAt.slice(0, 10)}:release/${id}`
}
