import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { type Locale, locales } from '@/db/locales'
import { organisationView } from '@/lib/directory/published-organisation'
import { defaultAddress } from '@/lib/feeds/default-address'
import { twinsOf } from '@/lib/feeds/twins'
import type { Newsroom } from '@/lib/publication/newsroom'

type Page = {
  title: string
  description?: string
  /** Where this very page is, by language: its own address and those at which it really exists in others. */
  addresses: { [language in Locale]?: string }
  /** Of a release: when it came out and was changed, its kind, its topics (Open Graph, article). */
  article?: { publishedTime: string; modifiedTime: string; section?: string; tags?: string[] }
}

const territories: Record<Locale, string> = { ru: 'ru_RU', en: 'en_GB' }

/** Title, description, canonical address, the same page in other languages, the feed, and what is shown when it is shared. */
export async function pageMetadata(
  newsroom: Newsroom,
  locale: Locale,
  { title, description, addresses, article }: Page,
): Promise<Metadata> {
  const organisation = await organisationView(newsroom, locale)
  const t = await getTranslations({ locale, namespace: 'newsroom' })
  const siteName = organisation?.name ?? t('title')
  const shortName = organisation?.abbreviation || siteName
  const others = locales.filter((language) => language !== locale && addresses[language])
  const shared = {
    title,
    siteName,
    description: description || undefined,
    url: addresses[locale],
    locale: territories[locale],
    alternateLocale: others.map((language) => territories[language]),
  }
  return {
    title: title === siteName ? title : `${title} – ${shortName}`,
    description: description || undefined,
    alternates: {
      canonical: addresses[locale],
      languages: others.length > 0 ? { ...addresses, 'x-default': defaultAddress(addresses) } : undefined,
      types: otherForms(addresses[locale], locale, {
        title,
        siteName,
        say: await getTranslations({ locale, namespace: 'feeds.twins' }),
      }),
    },
    openGraph: article ? { type: 'article', ...article, ...shared } : { type: 'website', ...shared },
    // The card itself is read from Open Graph; without this line some show none.
    twitter: { card: 'summary' },
  }
}

type Named = { title: string; siteName: string; say: (key: string) => string }

/** What a list is given out as besides, narrowed as it is; every other page names the feeds of all releases. */
function otherForms(address: string | undefined, locale: Locale, { title, siteName, say }: Named) {
  const own = address ? twinsOf(address) : []
  const name = own.length > 0 ? title : siteName
  const forms =
    own.length > 0 ? own : twinsOf(`/${locale}/releases`).filter(({ format }) => format !== 'ninjs')
  return Object.fromEntries(
    forms.map(({ href, type, format }) => [type, [{ url: href, title: `${name}: ${say(format)}` }]]),
  )
}

/** The title of a page that is nobody's to find: no address of its own, not for robots. */
export async function unlistedMetadata(newsroom: Newsroom, locale: Locale, title: string): Promise<Metadata> {
  const { alternates, ...metadata } = await pageMetadata(newsroom, locale, { title, addresses: {} })
  return { title: metadata.title, alternates: { types: alternates?.types }, robots: { index: false } }
}
