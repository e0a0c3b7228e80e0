import type { SearchAction, WebSite, WithContext } from 'schema-dts'
import type { Locale } from '@/db/locales'
import { organisationId } from './organisation'

/** Which parameter of the address holds what is looked for, as Google has search engines told. */
type SearchBox = SearchAction & { 'query-input': string }

/** The newsroom of a language and its search. */
export function siteData(
  { name, locale }: { name: string; locale: Locale },
  siteUrl: string,
): WithContext<WebSite> {
  const search: SearchBox = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${siteUrl}/${locale}/search?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  }
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    '@id': `${siteUrl}/${locale}`,
    url: `${siteUrl}/${locale}`,
    name,
    inLanguage: locale,
    publisher: { '@id': organisationId(siteUrl) },
    potentialAction: search,
  }
}
