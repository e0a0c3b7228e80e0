import type { Locale } from '@/db/locales'

/** The first segments of every address of the API; another major version would stand beside it. */
export const apiRoot = '/api/v1'

/** Absolute addresses in answers: of pages, and of the same thing here. */
export const linksOn = (siteUrl: string) => ({
  page: (locale: Locale, folder: string, slug: string, tail = '') =>
    `${siteUrl}/${locale}/${folder}/${encodeURIComponent(slug)}${tail}`,
  /** A thing that has one language needs none in its address. */
  api: (path: string, language?: Locale) =>
    `${siteUrl}${apiRoot}${path}${language ? `?language=${language}` : ''}`,
  at: (href: string) => siteUrl + href,
})

export type Links = ReturnType<typeof linksOn>
