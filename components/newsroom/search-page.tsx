import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/db/locales'
import type { SearchOrder, SearchView } from '@/lib/search/query-results'
import { searchOrders, weighed } from '@/lib/search/query-results'
import { FilterLinks } from './filter-links'
import { filterLinks } from './filters'
import { listAddress } from './list-address'
import { PageHeader } from './page-header'
import { Pagination } from './pagination'
import { SearchResults } from './search-results'

type Props = {
  /** What was typed. */
  typed: string
  kind: string | undefined
  order: SearchOrder
  /** Undefined where no word was typed. */
  found: SearchView | undefined
  locale: Locale
  zone: string
}

/** What was found, narrowed by kind and ordered by plain links. */
export async function SearchPage({ typed, kind, order, found, locale, zone }: Props) {
  const t = await getTranslations({ locale, namespace: 'search' })
  if (!found) return <Start locale={locale} />
  const path = `/${locale}/search`
  const query = { q: typed, kind, order: order === searchOrders[0] ? undefined : order }
  const everywhere = found.kinds.reduce((sum, { count }) => sum + count, 0)
  const kinds = found.kinds.map((each) => ({ ...each, label: t(`kinds.${each.value}`) }))
  return (
    <>
      <PageHeader title={t('title')}>
        <span role="status">{t('found', { count: everywhere })}</span>
        {order === 'relevance' && found.total > weighed && (
          <span className="block">{t('weighed', { count: weighed })}</span>
        )}
      </PageHeader>
      {everywhere > 0 && (
        <div className="mb-6 flex flex-wrap justify-between gap-x-10 gap-y-3">
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
      )}
      {found.rows.length > 0 ? (
        <SearchResults results={found.rows} locale={locale} zone={zone} />
      ) : (
        <div className="max-w-measure border-hairline border-t py-4 text-body">
          <p>{t(found.total > 0 ? 'beyond' : everywhere > 0 ? 'nothingOfKind' : 'nothing')}</p>
          {everywhere > 0 && (
            <p className="mt-3 text-ui">
              <a href={listAddress(path, { q: typed })}>{t('first')}</a>
            </p>
          )}
        </div>
      )}
      <Pagination
        locale={locale}
        isDated={order === 'date'}
        page={found.page}
        pages={found.pages}
        href={(page) => listAddress(path, { ...query, page })}
      />
    </>
  )
}

async function Start({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'search' })
  return (
    <>
      <PageHeader title={t('title')} />
      <div className="max-w-measure space-y-3 text-body">
        <p>{t('start')}</p>
        <p>{t('quotes')}</p>
      </div>
    </>
  )
}
