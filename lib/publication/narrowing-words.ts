import type { Locale } from '@/db/locales'
import { partialDateInWords } from '@/lib/i18n/format'
import { entryFilters, type ListFilters, type ListName } from './list-filters'
import { type NamedEntry, narrowingOf } from './narrowing'
import type { Newsroom } from './newsroom'

/** Messages of a language, every namespace. */
export type Translator = { (key: string): string; has(key: string): boolean }

/**
 * A narrowed list in words, from the public store: the heading of its page, the title of its feed, the subject of its
 * subscription. `title` is the whole («Заявления: КСОПН, март 2024 года»), `parts` what narrows it besides the kind.
 */
export type NarrowingWords = { title: string; parts: string[]; isKnown: boolean }

export async function narrowingInWords(
  newsroom: Newsroom,
  locale: Locale,
  list: ListName,
  filters: ListFilters,
  t: Translator,
): Promise<NarrowingWords> {
  const { kind, year, month, entries, isKnown } = narrowingOf(newsroom, locale, filters)
  const parts = entryFilters.flatMap((filter) => {
    if (!filters[filter]) return []
    const entry = entries[filter]
    return [entry ? nameOf(entry, filter) : t(`lists.unknown.${filter}`)]
  })
  if (year) parts.push(dateInWords(locale, year, month) ?? t('lists.unknown.date'))
  const kinds = `newsroom.${list === 'releases' ? 'release' : 'meeting'}.kindsPlural.${kind}`
  const hasKind = kind !== undefined && /^[a-z_]+$/.test(kind) && t.has(kinds)
  if (kind && !hasKind) parts.unshift(t('lists.unknown.kind'))
  const what = hasKind ? t(kinds) : t(`lists.title.${list}`)
  return {
    title: parts.length > 0 ? `${what}: ${parts.join(', ')}` : what,
    parts,
    isKnown: isKnown && (!kind || hasKind),
  }
}

/** Bodies and states go by what they are called, people and topics by their full names. */
const nameOf = ({ name, shortName }: NamedEntry, filter: (typeof entryFilters)[number]) =>
  filter === 'body' || filter === 'state' ? shortName || name : name

/** «2024 год», «март 2024 года»; undefined where it is no date. */
function dateInWords(locale: Locale, year: number, month: number | undefined): string | undefined {
  if (!(year >= 1000 && year <= 9999)) return undefined
  if (month === undefined) return partialDateInWords(String(year), locale, 'accusative')
  if (!(month >= 1 && month <= 12)) return undefined
  return partialDateInWords(`${year}-${String(month).padStart(2, '0')}`, locale, 'accusative')
}
