import type { ReleaseView } from './published'

type Publisher = { name: string; emblem: string } | undefined

/** A release as schema.org describes a news article, for search engines and agencies. */
export const newsArticle = (release: ReleaseView, publisher: Publisher, siteUrl: string) => ({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: release.title,
  description: release.lead || undefined,
  inLanguage: release.locale,
  datePublished: release.issuedAt,
  dateModified: release.updatedAt,
  dateline: release.dateline || undefined,
  mainEntityOfPage: `${siteUrl}/${release.locale}/releases/${release.slug}`,
  publisher: publisher && {
    '@type': 'Organization',
    name: publisher.name,
    logo: `${siteUrl}${publisher.emblem}`,
  },
  about: [...release.topics, ...release.bodies].map(({ name }) => ({ '@type': 'Thing', name })),
  mentions: release.people.map(({ name }) => ({ '@type': 'Person', name })),
})
