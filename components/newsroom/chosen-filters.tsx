import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/db/locales'
import { type FilterName, filterNames, type ListFilters, type ListName } from '@/lib/publication/list-filters'
import type { Facet } from '@/lib/publication/published-facets'
import { facetWords } from './facet-words'
import { listAddress } from './list-address'

type Props = {
  list: ListName
  facets: readonly Facet[]
  filters: ListFilters
  /** How many records there are so. */
  total: number
  locale: Locale
}

/** What was chosen, each a link that leaves it again, one that leaves all of it, and how many records there are so. */
export async function ChosenFilters({ list, facets, filters, total, locale }: Props) {
  const t = await getTranslations({ locale })
  const words = facetWords(t, list, locale)
  const path = `/${locale}/${list}`
  const named = (filter: FilterName, value: string) =>
    filter === 'year' ? value : t(`lists.unknown.${filter === 'month' ? 'date' : filter}`)
  const chosen = filterNames.flatMap((filter) => {
    const value = filters[filter]
    if (!value) return []
    const choice = facets
      .find((facet) => facet.filter === filter)
      ?.choices.find((each) => each.value === value)
    return [{ filter, label: choice ? words(filter, choice) : named(filter, value) }]
  })
  return (
    <div className="mb-6 flex flex-wrap items-baseline gap-x-4 gap-y-1 text-ui">
      <p className="text-muted tabular-nums">{t(`lists.count.${list}`, { count: total })}</p>
      {chosen.length > 0 && (
        <nav aria-label={t('lists.chosen')} className="print:hidden">
          <ul className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
            {chosen.map(({ filter, label }) => (
              <li key={filter}>
                <a href={without(path, filters, filter)} className="inline-block leading-6 text-ink">
                  <span className="sr-only">{t('lists.leave')} </span>
                  {label}
                  <span aria-hidden="true">{'\u00a0'}×</span>
                </a>
              </li>
            ))}
            <li>
              <a href={path} className="inline-block leading-6">
                {t('lists.leaveAll')}
              </a>
            </li>
          </ul>
        </nav>
      )}
    </div>
  )
}

/** A month goes with its year. */
const without = (path: string, filters: ListFilters, filter: FilterName) =>
  listAddress(path, {
    ...filters,
    [filter]: undefined,
    ...(filter === 'year' ? { month: undefined } : {}),
  })
