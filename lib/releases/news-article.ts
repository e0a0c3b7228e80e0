import type { NewsArticle, WithContext } from 'schema-dts'
import type { Locale } from '@/db/locales'
import { type Publisher, publisherOf } from '@/lib/linked-data/organisation'
import { withoutGaps } from '@/lib/linked-data/without-gaps'
import { plainText } from '@/lib/richtext/text'
import { numberInWords } from './number-words'
import type { ReleaseView } from './published'

type Translation = { id: string; locale: Locale; slug: string; title: string }
type Around = { publisher: Publisher; siteUrl: string; translations: readonly Translation[] }

/** A release as schema.org describes a news article, for search engines and agencies. */
export function newsArticle(release: ReleaseView, around: Around): WithContext<NewsArticle> {
  const { locale, numberYear, number, dateline, meeting } = release
  const { publisher, siteUrl } = around
  const at = (folder: string, slug: string, of: Locale = locale) =>
    `${siteUrl}/${of}/${folder}/${encodeURIComponent(slug)}`
  const url = at('releases', release.slug)
  const publishedBy = publisher && publisherOf(publisher, siteUrl)
  const articleBody = [release.lead, plainText(release.body)].filter(Boolean).join('\n\n')
  return withoutGaps<WithContext<NewsArticle>>({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle' as const,
    '@id': url,
    url,
    mainEntityOfPage: url,
    headline: release.title,
    description: release.lead,
    articleBody,
    wordCount: articleBody.split(/\s+/).filter(Boolean).length,
    inLanguage: locale,
    identifier: numberYear && number ? numberInWords({ year: numberYear, number }) : undefined,
    version: release.edition,
    datePublished: release.issuedAt,
    dateModified: release.updatedAt,
    dateline,
    contentLocation: dateline ? { '@type': 'Place' as const, name: dateline } : undefined,
    isAccessibleForFree: true,
    isPartOf: { '@type': 'WebSite' as const, '@id': `${siteUrl}/${locale}`, url: `${siteUrl}/${locale}` },
    author: publishedBy,
    publisher: publishedBy,
    ...translationsOf(release, around),
    about: [
      ...release.topics.map(({ name, slug }) => ({
        '@type': 'Thing' as const,
        name,
        url: at('topics', slug),
      })),
      ...release.bodies.map(({ name, slug }) => ({
        '@type': 'Organization' as const,
        name,
        url: at('bodies', slug),
      })),
      ...(meeting
        ? [
            {
              '@type': 'Event' as const,
              name: meeting.title,
              url: at('meetings', meeting.slug),
              ...(meeting.startsOn && { startDate: meeting.startsOn }),
            },
          ]
        : []),
    ],
    mentions: [
      ...release.people.map(({ name, slug }) => ({
        '@type': 'Person' as const,
        name,
        url: at('people', slug),
      })),
      ...release.states.map(({ name, detail }) => ({
        '@type': 'Country' as const,
        name,
        identifier: detail,
      })),
    ],
    correction: release.notes.map((note) => ({
      '@type': 'CorrectionComment' as const,
      text: note.text,
      datePublished: note.at,
    })),
  })
}

/** The original names its translations, and each of them the original alone. */
function translationsOf({ id, translationGroup }: ReleaseView, { siteUrl, translations }: Around) {
  const works = translations.map((other) => ({
    id: other.id,
    work: {
      '@type': 'NewsArticle' as const,
      '@id': `${siteUrl}/${other.locale}/releases/${encodeURIComponent(other.slug)}`,
      headline: other.title,
      inLanguage: other.locale,
    },
  }))
  const original = translationGroup === null || translationGroup === id
  if (original) return { workTranslation: works.map(({ work }) => work) }
  return { translationOfWork: works.find((other) => other.id === translationGroup)?.work }
}
