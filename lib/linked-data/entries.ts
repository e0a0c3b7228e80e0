import type { CollectionPage, Organization, Person, WithContext } from 'schema-dts'
import type { Locale } from '@/db/locales'
import type { BodyView } from '@/lib/directory/published-bodies'
import type { PersonView } from '@/lib/directory/published-people'
import type { TopicView } from '@/lib/directory/published-topics'
import { organisationId } from './organisation'
import { withoutGaps } from './without-gaps'

const pageOf = (siteUrl: string, locale: Locale, folder: string, slug: string) =>
  `${siteUrl}/${locale}/${folder}/${encodeURIComponent(slug)}`

/** A person in the posts that a released appointment says they hold. */
export const personData = (
  { slug, name, posts }: Pick<PersonView, 'slug' | 'name' | 'posts'>,
  locale: Locale,
  siteUrl: string,
): WithContext<Person> => {
  const url = pageOf(siteUrl, locale, 'people', slug)
  const held = posts.flatMap((each) => ('kind' in each && each.to === null ? [each.post] : []))
  return withoutGaps<WithContext<Person>>({
    '@context': 'https://schema.org',
    '@type': 'Person' as const,
    '@id': url,
    url,
    name,
    jobTitle: held,
  })
}

/** A body of the organisation; others are organisations of their own. */
export const bodyData = (
  { slug, name, shortName, kind, appointments }: BodyView,
  locale: Locale,
  siteUrl: string,
): WithContext<Organization> => {
  const url = pageOf(siteUrl, locale, 'bodies', slug)
  const isOwn = kind === 'organ' || kind === 'working_group' || kind === 'secretariat'
  return withoutGaps<WithContext<Organization>>({
    '@context': 'https://schema.org',
    '@type': 'Organization' as const,
    '@id': url,
    url,
    name,
    alternateName: shortName === name ? undefined : shortName,
    parentOrganization: isOwn ? { '@id': organisationId(siteUrl) } : undefined,
    employee: appointments.map((each) => ({
      '@type': 'Person' as const,
      name: each.name,
      jobTitle: each.post,
      url: pageOf(siteUrl, locale, 'people', each.slug),
    })),
  })
}

/** What is collected under a topic. */
export const topicData = (
  { slug, name, releases }: TopicView,
  locale: Locale,
  siteUrl: string,
): WithContext<CollectionPage> => {
  const url = pageOf(siteUrl, locale, 'topics', slug)
  return withoutGaps<WithContext<CollectionPage>>({
    '@context': 'https://schema.org',
    '@type': 'CollectionPage' as const,
    '@id': url,
    url,
    name,
    inLanguage: locale,
    about: { '@type': 'Thing' as const, name },
    hasPart: releases.rows.map((release) => ({
      '@type': 'NewsArticle' as const,
      headline: release.title,
      datePublished: release.issuedAt,
      url: pageOf(siteUrl, locale, 'releases', release.slug),
    })),
  })
}
