import { z } from 'zod'
import { locales } from '@/db/locales'

/** What the newsroom emits of schema.org, in JSON-LD: nothing else. Types of schema-dts hold the names, this the shape. */
const text = z.string().min(1)
const url = z.url()
const instant = z.iso.datetime()
const language = z.enum(locales)
const root = { '@context': z.literal('https://schema.org') }
const named = <Type extends string>(type: Type) =>
  z.strictObject({ '@type': z.literal(type), name: text, url: url.optional() })

const publisher = z.strictObject({
  '@type': z.literal('Organization'),
  '@id': url,
  name: text,
  url,
  logo: url,
})
const work = z.strictObject({
  '@type': z.literal('NewsArticle'),
  '@id': url,
  headline: text,
  inLanguage: language,
})
const reference = z.strictObject({ '@id': url })

const newsArticle = z.strictObject({
  ...root,
  '@type': z.literal('NewsArticle'),
  '@id': url,
  url,
  mainEntityOfPage: url,
  headline: text,
  description: text.optional(),
  articleBody: text,
  wordCount: z.int().min(0),
  inLanguage: language,
  identifier: z
    .string()
    .regex(/^\d{4}-\d+$/)
    .optional(),
  version: z.int().min(1),
  datePublished: instant,
  dateModified: instant,
  dateline: text.optional(),
  contentLocation: named('Place').optional(),
  isAccessibleForFree: z.literal(true),
  isPartOf: z.strictObject({ '@type': z.literal('WebSite'), '@id': url, url }),
  author: publisher.optional(),
  publisher: publisher.optional(),
  translationOfWork: work.optional(),
  workTranslation: z.array(work).optional(),
  about: z
    .array(
      z.union([
        named('Thing'),
        named('Organization'),
        named('Event').extend({ startDate: z.iso.date().optional() }),
      ]),
    )
    .optional(),
  mentions: z
    .array(z.union([named('Person'), named('Country').extend({ identifier: z.string().length(2) })]))
    .optional(),
  correction: z
    .array(z.strictObject({ '@type': z.literal('CorrectionComment'), text, datePublished: instant }))
    .optional(),
})

const article = z.strictObject({
  '@type': z.literal('NewsArticle'),
  headline: text,
  url,
  datePublished: instant,
})

const event = z.strictObject({
  ...root,
  '@type': z.literal('Event'),
  '@id': url,
  url,
  name: text,
  description: text.optional(),
  inLanguage: language,
  startDate: z.union([z.iso.date(), z.iso.datetime({ offset: true })]).optional(),
  endDate: z.iso.date().optional(),
  eventStatus: z.enum([
    'https://schema.org/EventScheduled',
    'https://schema.org/EventPostponed',
    'https://schema.org/EventCancelled',
  ]),
  eventAttendanceMode: z.enum([
    'https://schema.org/OfflineEventAttendanceMode',
    'https://schema.org/OnlineEventAttendanceMode',
    'https://schema.org/MixedEventAttendanceMode',
  ]),
  location: z
    .array(
      z.union([
        z.strictObject({ '@type': z.literal('Place'), name: text, address: text }),
        z.strictObject({ '@type': z.literal('VirtualLocation'), url }),
      ]),
    )
    .optional(),
  organizer: z.union([publisher, z.array(named('Organization'))]).optional(),
  about: z.array(named('Thing')).optional(),
  subjectOf: z.array(article).optional(),
})

const person = z.strictObject({
  ...root,
  '@type': z.literal('Person'),
  '@id': url,
  url,
  name: text,
  jobTitle: z.array(text).optional(),
})

const organization = z.strictObject({
  ...root,
  '@type': z.literal('Organization'),
  '@id': url,
  url,
  name: text,
  logo: url.optional(),
  alternateName: text.optional(),
  description: text.optional(),
  address: text.optional(),
  contactPoint: z
    .array(
      z.strictObject({
        '@type': z.literal('ContactPoint'),
        contactType: text.optional(),
        name: text.optional(),
        telephone: text.optional(),
        email: z.email().optional(),
      }),
    )
    .optional(),
  parentOrganization: reference.optional(),
  employee: z.array(named('Person').extend({ jobTitle: text })).optional(),
})

const collection = z.strictObject({
  ...root,
  '@type': z.literal('CollectionPage'),
  '@id': url,
  url,
  name: text,
  inLanguage: language,
  about: named('Thing'),
  hasPart: z.array(article).optional(),
})

const breadcrumbs = z.strictObject({
  ...root,
  '@type': z.literal('BreadcrumbList'),
  itemListElement: z
    .array(
      z.strictObject({ '@type': z.literal('ListItem'), position: z.int().min(1), name: text, item: url }),
    )
    .min(2),
})

const site = z.strictObject({
  ...root,
  '@type': z.literal('WebSite'),
  '@id': url,
  url,
  name: text,
  inLanguage: language,
  publisher: reference,
  potentialAction: z.strictObject({
    '@type': z.literal('SearchAction'),
    target: z.strictObject({
      '@type': z.literal('EntryPoint'),
      urlTemplate: z.string().endsWith('{search_term_string}'),
    }),
    'query-input': z.literal('required name=search_term_string'),
  }),
})

/** Any of the things that a page may have. */
export const linkedData = z.discriminatedUnion('@type', [
  newsArticle,
  event,
  person,
  organization,
  collection,
  breadcrumbs,
  site,
])
