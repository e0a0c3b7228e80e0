import type { Locale } from '@/db/locales'
import { linksOn } from '@/lib/api/links'
import { localDateOf } from '@/lib/dates'
import type { House } from '@/lib/feeds/feed'
import type { NinjsItem } from './ninjs-schema'

/** Who publishes it, as ninjs and JSON-LD name them. */
export type Publisher = { name: string; emblem: string } | undefined

/** What an item is made with. */
export type NinjsHouse = House & { publisher: Publisher }

export const standard = {
  name: 'ninjs',
  version: '3.1',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
} as const

/** By what a record is known: its address in the API, which never changes. In a language where it has several. */
export const uriOf = ({ siteUrl }: House, folder: string, id: string, language?: Locale) =>
  linksOn(siteUrl).api(`/${folder}/${id}`, language)

type Rights = Partial<
  Pick<NinjsItem, 'by' | 'copyrightHolder' | 'copyrightNotice' | 'usageTerms' | 'trustIndicators'>
>

/** Whose it is and how it may be used. */
export function rightsOf({ publisher, say, siteUrl }: NinjsHouse, locale: Locale, year: string): Rights {
  if (!publisher) return {}
  const { name } = publisher
  return {
    by: name,
    copyrightHolder: name,
    copyrightNotice: `© ${year} ${name}`,
    usageTerms: say('feeds.developers.reuse.text'),
    trustIndicators: [
      { role: 'https://schema.org/correctionsPolicy', href: `${siteUrl}/${locale}/corrections` },
    ],
  }
}

/** A body of the text with how long it is: characters and words of what is read, not of its markup. */
export const bodyOf = (
  role: 'main' | 'boilerplate',
  contentType: 'text/html' | 'text/plain',
  value: string,
  plain = value,
) =>
  value
    ? [
        {
          role,
          contentType,
          charCount: [...plain].length,
          wordCount: plain.split(/\s+/).filter(Boolean).length,
          value,
        },
      ]
    : []

/** The changes that readers were told of, the newest first, each with its day where the organisation is, as on the page. */
export const editorialNote = (notes: readonly { at: string; text: string }[], zone: string) =>
  notes.map(({ at, text }) => `${localDateOf(at, zone)}: ${text}`).join('\n') || undefined

/** Without the lists that are empty and the texts that are: ninjs says nothing where there is nothing. */
export const withoutEmpty = <Item extends object>(item: Item): Item =>
  Object.fromEntries(
    Object.entries(item).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  ) as Item
