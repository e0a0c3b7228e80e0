import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/db/locales'
import { dayOfYear } from '@/lib/i18n/format'
import { isNarrowed } from '@/lib/publication/list-filters'
import type { NarrowingWords } from '@/lib/publication/narrowing-words'
import type { Page } from '@/lib/publication/pages'
import type { Facet } from '@/lib/publication/published-facets'
import type { ListedRelease, ReleaseFilters } from '@/lib/releases/published-list'
import { ByYear } from './by-year'
import { ChosenFilters } from './chosen-filters'
import { EmptyList } from './empty-list'
import { Facets } from './facets'
import { listAddress } from './list-address'
import { PageHeader } from './page-header'
import { Pagination } from './pagination'
import { ReleaseRows } from './release-rows'
import { Twins } from './twins'

type Props = {
  list: Page<ListedRelease>
  facets: Facet[]
  filters: ReleaseFilters
  words: NarrowingWords
  /** When a release last came out or went. */
  changedAt: string | undefined
  locale: Locale
  zone: string
}

/** Every release by year, narrowed by plain links beside it. */
export async function ReleaseListPage(props: Props) {
  const { list, facets, filters, words, changedAt, locale, zone } = props
  const t = await getTranslations({ locale, namespace: 'newsroom' })
  const path = `/${locale}/releases`
  const narrowed = isNarrowed(filters)
  return (
    <div className="grid gap-x-6 lg:grid-cols-12 lg:grid-rows-[auto_auto_1fr]">
      <PageHeader title={words.title}>{!narrowed && t('releaseList.description')}</PageHeader>
      <Facets list="releases" facets={facets} filters={filters} locale={locale} />
      <div className="min-w-0 lg:col-span-8 lg:row-start-2 lg:pr-6">
        <ChosenFilters list="releases" facets={facets} filters={filters} total={list.total} locale={locale} />
        <ByYear rows={list.rows} dateOf={({ issuedOn }) => issuedOn}>
          {(rows) => <ReleaseRows releases={rows} locale={locale} date={dayOfYear} />}
        </ByYear>
        {list.rows.length === 0 && (
          <EmptyList
            locale={locale}
            zone={zone}
            changedAt={changedAt}
            reset={narrowed || list.total > 0 ? path : undefined}
          >
            {t(list.total > 0 ? 'empty.beyond' : narrowed ? 'empty.filtered' : 'releaseList.empty')}
          </EmptyList>
        )}
        <Pagination
          locale={locale}
          page={list.page}
          pages={list.pages}
          href={(page) => listAddress(path, { ...filters, page })}
        />
        <Twins locale={locale} address={listAddress(path, filters)} />
      </div>
    </div>
  )
}
