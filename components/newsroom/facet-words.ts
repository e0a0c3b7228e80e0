import type { Locale } from '@/db/locales'
import { monthInWords } from '@/lib/i18n/format'
import type { FilterName, ListName } from '@/lib/publication/list-filters'
import type { Choice } from '@/lib/publication/published-facets'

type Translator = { (key: string): string; has(key: string): boolean }

/** What a choice is called: the store knows the names of entries, messages those of kinds, the language those of months. */
export function facetWords(t: Translator, list: ListName, locale: Locale) {
  const kinds = `newsroom.${list === 'releases' ? 'release' : 'meeting'}.kindsPlural`
  return (filter: FilterName, { value, label }: Pick<Choice, 'value' | 'label'>): string => {
    if (filter === 'kind') return t.has(`${kinds}.${value}`) ? t(`${kinds}.${value}`) : value
    if (filter === 'month') return capital(monthInWords(Number(value), locale))
    return label || value
  }
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
