import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/db/locales'
import type { SearchView } from '@/lib/search/query-results'
import type { SearchOrder } from '@/lib/search/ranking'
import { searchOrders, weighed } from '@/lib/search/ranking'
import { isNarrowed } from './filters'
import { listAddress } from './list-address'
import { PageHeader } from './page-header'
import { Pagination } from './pagination'
import { SearchBodies, SearchFilters } from './search-filters'
import { SearchResults } from './search-results'

type Props = {
  /** What was typed. */
  typed: string
  /** What the results are narrowed by, as it stands in the address. */
  filters: { kind?: string; year?: string; body?: string }
  order: SearchOrder
  /** Undefined where no word was typed. */
  found: SearchView | undefined
  locale: Locale
  zone: string
}

/** What was found, narrowed and ordered by plain links. */
export async function SearchPage({ typed, filters, order, found, locale, zone }: Props) {
  const t = await getTranslations({ locale, namespace: 'search' })
  if (!found) return <Start locale={locale} />
  const path = `/${locale}/search`
  const query = { q: typed, ...filters, order: order === searchOrders[0] ? undefined : order }
  const { everywhere, didYouMean, readAs } = found
  const narrowing = { path, query, filters, found, locale }
  return (
    <div className="grid gap-x-6 lg:grid-cols-12">
      <PageHeader title={t('title')}>
        <span role="status">{t('found', { count: isNarrowed(filters) ? found.total : everywhere })}</span>
        {readAs && <span className="block">{t('readAs', { query: readAs })}</span>}
        {order === 'relevance' && found.total > weighed && (
          <span className="block">{t('weighed', { count: weighed })}</span>
        )}
      </PageHeader>
      <div className="min-w-0 lg:col-span-8 lg:pr-6">
        {didYouMean && (
          <p className="mb-6 max-w-measure text-body">
            {t.rich('didYouMean', {
              query: didYouMean,
              link: (words) => <a href={listAddress(path, { q: didYouMean })}>{words}</a>,
            })}
          </p>
        )}
        {everywhere > 0 && <SearchFilters {...narrowing} order={order} />}
        {found.rows.length > 0 ? (
          <SearchResults results={found.rows} locale={locale} zone={zone} />
        ) : (
          <div className="max-w-measure border-hairline border-t py-4 text-body">
            <p>{t(found.total > 0 ? 'beyond' : everywhere > 0 ? 'nothingNarrowed' : 'nothing')}</p>
            {everywhere > 0 && (
              <p className="mt-3 text-ui">
                <a href={listAddress(path, { q: typed })}>{t(found.total > 0 ? 'first' : 'everywhere')}</a>
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
      </div>
      {everywhere > 0 && <SearchBodies {...narrowing} />}
    </div>
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
        <p>{t('forgiving')}</p>
      </div>
    </>
  )
}
