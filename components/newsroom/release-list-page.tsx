import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/db/locales'
import { dayOfYear } from '@/lib/i18n/format'
import type { Page } from '@/lib/publication/pages'
import type { ListedRelease, ReleaseChoices, ReleaseFilters } from '@/lib/releases/published-list'
import { ByYear } from './by-year'
import { EmptyList } from './empty-list'
import { FilterLinks } from './filter-links'
import { filterLinks, isNarrowed } from './filters'
import { listAddress } from './list-address'
import { PageHeader } from './page-header'
import { Pagination } from './pagination'
import { Rail, RailPart } from './rail'
import { ReleaseRows } from './release-rows'

type Props = {
  list: Page<ListedRelease>
  choices: ReleaseChoices
  filters: ReleaseFilters
  /** When a release last came out or went. */
  changedAt: string | undefined
  locale: Locale
  zone: string
}

/** Every release by year, narrowed by plain links: kinds and years above, topics beside. */
export async function ReleaseListPage({ list, choices, filters, changedAt, locale, zone }: Props) {
  const t = await getTranslations({ locale, namespace: 'newsroom' })
  const path = `/${locale}/releases`
  const kinds = choices.kinds.map((kind) => ({ ...kind, label: t(`release.kindsPlural.${kind.value}`) }))
  const years = choices.years.map((year) => ({ ...year, label: year.value }))
  const topics = filterLinks(path, filters, 'topic', t('releaseList.allTopics'), choices.topics)
  const empty = isNarrowed(filters) ? 'empty.filtered' : 'releaseList.empty'
  return (
    <div className="grid gap-x-6 lg:grid-cols-12">
      <PageHeader title={t('releaseList.title')}>{t('releaseList.description')}</PageHeader>
      <div className="min-w-0 lg:col-span-8 lg:pr-6">
        <div className="mb-10 space-y-3">
          <FilterLinks
            label={t('releaseList.kinds')}
            links={filterLinks(path, filters, 'kind', t('releaseList.allKinds'), kinds)}
          />
          <FilterLinks
            label={t('years.label')}
            links={filterLinks(path, filters, 'year', t('years.all'), years)}
          />
        </div>
        <ByYear rows={list.rows} dateOf={({ issuedOn }) => issuedOn}>
          {(rows) => <ReleaseRows releases={rows} locale={locale} date={dayOfYear} />}
        </ByYear>
        {list.rows.length === 0 && (
          <EmptyList
            locale={locale}
            zone={zone}
            changedAt={changedAt}
            reset={isNarrowed(filters) || list.total > 0 ? path : undefined}
          >
            {t(list.total > 0 ? 'empty.beyond' : empty)}
          </EmptyList>
        )}
        <Pagination
          locale={locale}
          page={list.page}
          pages={list.pages}
          href={(page) => listAddress(path, { ...filters, page })}
        />
      </div>
      <Rail label={t('releaseList.topics')}>
        {topics.length > 1 && (
          <RailPart title={t('releaseList.topics')}>
            <FilterLinks column label={t('releaseList.topics')} links={topics} />
          </RailPart>
        )}
      </Rail>
    </div>
  )
}
