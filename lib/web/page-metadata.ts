import type { Metadata } from 'next'
import type { Locale } from '@/db/locales'

/** Title, description, canonical address and the same page in other languages; addresses by language, the page's own among them. */
export function pageMetadata(
  locale: Locale,
  addresses: { [language in Locale]?: string },
  title: string,
  description: string,
): Metadata {
  return {
    title,
    description: description || undefined,
    alternates: { canonical: addresses[locale], languages: addresses },
    openGraph: {
      type: 'article',
      title,
      description: description || undefined,
      url: addresses[locale],
      locale,
    },
  }
}
