import type { Locale } from '@/db/locales'
import { filtersOf } from '@/lib/publication/list-filters'
import { narrowingInWords, type Translator } from '@/lib/publication/narrowing-words'
import type { Newsroom } from '@/lib/publication/newsroom'
import { statement } from '@/lib/publication/prepared'
import { canonicalQuery, filtersIn } from './filters'
import { formFields, type TypedForm } from './form'

/** What is followed, in words, and where it is on the site; without an address where it is gone or never was. */
export type Followed = { title: string; address: string | undefined }

type Subscription = {
  list: 'releases' | 'meetings' | 'page'
  locale: Locale
  query: string
  recordId: string | null
}

/** What a subscription follows, as the site names it now; undefined where its page is no longer there. */
export async function followedInWords(
  newsroom: Newsroom,
  { list, locale, query, recordId }: Subscription,
  t: Translator,
): Promise<Followed | undefined> {
  if (list === 'page') return pageBy(newsroom, locale, 'id', recordId ?? '')
  const { title } = await narrowingInWords(newsroom, locale, list, filtersIn(query), t)
  return { title, address: addressOf(locale, list, query) }
}

/** What a form or the address of one names; undefined where it is nothing of this site's. */
export async function followedInForm(
  newsroom: Newsroom,
  locale: Locale,
  { list, slug, kind, ...rest }: TypedForm,
  t: Translator,
): Promise<Followed | undefined> {
  if (list === 'page') {
    const isPage = kind === 'release' || kind === 'meeting'
    return isPage ? pageBy(newsroom, locale, 'slug', slug ?? '', kind) : undefined
  }
  if (list !== 'releases' && list !== 'meetings') return undefined
  const { filters, refused } = filtersOf({ kind, ...rest }, { also: formFields })
  const { isKnown, title } = await narrowingInWords(newsroom, locale, list, filters, t)
  const isThere = refused.length === 0 && isKnown
  return isThere ? { title, address: addressOf(locale, list, canonicalQuery(filters)) } : undefined
}

const addressOf = (locale: Locale, list: 'releases' | 'meetings', query: string) =>
  `/${locale}/${list}${query && `?${query}`}`

type Page = { kind: 'release' | 'meeting'; id: string; slug: string; title: string }

function pageBy(
  { db, uses }: Newsroom,
  locale: Locale,
  column: 'id' | 'slug',
  value: string,
  only?: Page['kind'],
): Followed | undefined {
  // A page that comes or goes changes the list of its kind, in this language.
  uses(...(['releases', 'meetings'] as const).map((list) => `list:${list}:${locale}`))
  const found = statement<Page>(
    db,
    `select 'release' as kind, id, slug, title from releases where ${column} = @value and locale = @locale
     union all
     select 'meeting', id, slug, title from meetings where ${column} = @value and locale = @locale`,
  )
    .all({ value, locale })
    .find(({ kind }) => kind === (only ?? kind))
  if (!found) return undefined
  uses(`row:${found.kind}:${found.id}`)
  return { title: found.title, address: `/${locale}/${found.kind}s/${encodeURIComponent(found.slug)}` }
}
