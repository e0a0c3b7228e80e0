import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/db/locales'
import type { SearchView } from '@/lib/search/query-results'
import type { SearchOrder } from '@/lib/search/ranking'
import { searchOrders } from '@/lib/search/ranking'
import { FilterLinks } from './filter-links'
import { filterLinks } from './filters'
import { listAddress } from './list-address'
import { Rail, RailPart } from './rail'

type Props = {
  path: string
  /** All that the address says. */
  query: Record<string, string | undefined>
  filters: { kind?: string; year?: string; body?: string }
  found: SearchView
  locale: Locale
}

/** What results are narrowed by, with how many each choice leaves beside the others. Above them: kinds, order, years. */
export async function SearchFilters({
  path,
  query,
  filters,
  order,
  found,
  locale,
}: Props & { order: SearchOrder }) {
  const t = await getTranslations({ locale, namespace: 'search' })
  const kinds = found.kinds.map((each) => ({ ...each, label: t(`kinds.${each.value}`) }))
  const years = found.years.map((each) => ({ ...each, label: each.value }))
  const orders = searchOrders.map((value) => ({
    href: listAddress(path, { ...query, order: value === searchOrders[0] ? undefined : value }),
    label: t(`order.${value}`),
    current: value === order,
  }))
  return (
    <div className="mb-6 space-y-3 empty:hidden">
      {tellsApart(kinds, filters.kind, found) && (
        <FilterLinks label={t('kindsLabel')} links={filterLinks(path, query, 'kind', t('all'), kinds)} />
      )}
      {tellsApart(years, filters.year, found) && (
        <FilterLinks label={t('yearsLabel')} links={filterLinks(path, query, 'year', t('allYears'), years)} />
      )}
      {found.total > 1 && <FilterLinks label={t('orderLabel')} links={orders} />}
    </div>
  )
}

/** The same beside them: bodies. The chosen one can always be left again. */
export async function SearchBodies({ path, query, filters, found, locale }: Props) {
  const { body } = filters
  if (!tellsApart(found.bodies, body, found)) return null
  const t = await getTranslations({ locale, namespace: 'search' })
  const isShown = !body || found.bodies.some(({ value }) => value === body)
  const bodies = isShown
    ? found.bodies
    : [...found.bodies, { value: body, label: t('thisBody'), count: found.total }]
  return (
    <Rail label={t('narrowLabel')}>
      <RailPart title={t('bodiesLabel')}>
        <FilterLinks
          column
          label={t('bodiesLabel')}
          links={filterLinks(path, query, 'body', t('allBodies'), bodies)}
        />
      </RailPart>
    </Rail>
  )
}

/** A choice that all that is shown falls under leaves nothing to choose. */
const tellsApart = (choices: readonly { count: number }[], chosen: string | undefined, found: SearchView) =>
  Boolean(chosen) || choices.length > 1 || choices.some(({ count }) => count < found.total)
