import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/db/locales'
import type { SearchView } from '@/lib/search/query-results'
import type { SearchOrder } from '@/lib/search/ranking'
import { searchOrders } from '@/lib/search/ranking'
import { FilterLinks } from './filter-links'
import { filterLinks } from './filters'
import { listAddress } from './list-address'

type Props = {
  path: string
  /** All that the address says. */
  query: Record<string, string | undefined>
  filters: { kind?: string; year?: string; body?: string }
  order: SearchOrder
  found: SearchView
  locale: Locale
}

/** What results are narrowed by, with how many each choice leaves beside the others; a body can always be left again. */
export async function SearchFilters({ path, query, filters, order, found, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'search' })
  const kinds = found.kinds.map((each) => ({ ...each, label: t(`kinds.${each.value}`) }))
  const years = found.years.map((each) => ({ ...each, label: each.value }))
  const { body } = filters
  const isShown = !body || found.bodies.some(({ value }) => value === body)
  const bodies = isShown
    ? found.bodies
    : [...found.bodies, { value: body, label: t('thisBody'), count: found.total }]
  return (
    <div className="mb-6 space-y-3">
      <div className="flex flex-wrap justify-between gap-x-10 gap-y-3">
        <FilterLinks label={t('kindsLabel')} links={filterLinks(path, query, 'kind', t('all'), kinds)} />
        <FilterLinks
          label={t('orderLabel')}
          links={searchOrders.map((value) => ({
            href: listAddress(path, { ...query, order: value === searchOrders[0] ? undefined : value }),
            label: t(`order.${value}`),
            current: value === order,
          }))}
        />
      </div>
      <FilterLinks label={t('yearsLabel')} links={filterLinks(path, query, 'year', t('allYears'), years)} />
      <FilterLinks
        label={t('bodiesLabel')}
        links={filterLinks(path, query, 'body', t('allBodies'), bodies)}
      />
    </div>
  )
}
