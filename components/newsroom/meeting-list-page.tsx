import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/db/locales'
import { dayOfYear } from '@/lib/i18n/format'
import type { MeetingFilters, MeetingList } from '@/lib/meetings/published-list'
import { isNarrowed } from '@/lib/publication/list-filters'
import type { NarrowingWords } from '@/lib/publication/narrowing-words'
import type { Facet } from '@/lib/publication/published-facets'
import { ByYear } from './by-year'
import { ChosenFilters } from './chosen-filters'
import { EmptyList } from './empty-list'
import { Facets } from './facets'
import { listAddress } from './list-address'
import { MeetingRows } from './meeting-rows'
import { PageHeader } from './page-header'
import { Pagination } from './pagination'
import { SectionHeading } from './section-heading'
import { Twins } from './twins'

type Props = {
  list: MeetingList
  facets: Facet[]
  filters: MeetingFilters
  words: NarrowingWords
  /** When a meeting record last came out or went. */
  changedAt: string | undefined
  locale: Locale
  zone: string
}

/** Meetings to come, then those that are over by year, narrowed by plain links beside them. */
export async function MeetingListPage(props: Props) {
  const { list, facets, filters, words, changedAt, locale, zone } = props
  const { upcoming, past, total } = list
  const t = await getTranslations({ locale, namespace: 'newsroom' })
  const path = `/${locale}/meetings`
  const narrowed = isNarrowed(filters)
  const isFirst = past.page === 1
  const shownUpcoming = isFirst ? upcoming : []
  const isBeyond = total > 0 && past.rows.length === 0 && !isFirst
  return (
    <div className="grid gap-x-6 lg:grid-cols-12 lg:grid-rows-[auto_auto_1fr]">
      <PageHeader title={words.title}>{!narrowed && t('meetingList.description')}</PageHeader>
      <Facets list="meetings" facets={facets} filters={filters} locale={locale} />
      <div className="min-w-0 lg:col-span-8 lg:row-start-2 lg:pr-6">
        <ChosenFilters list="meetings" facets={facets} filters={filters} total={total} locale={locale} />
        {shownUpcoming.length > 0 && (
          <section aria-labelledby="upcoming" className="mb-16">
            <SectionHeading id="upcoming">{t('meetingList.upcoming')}</SectionHeading>
            <MeetingRows meetings={shownUpcoming} locale={locale} />
          </section>
        )}
        {past.rows.length > 0 && <h2 className="mb-4 text-h2">{t('meetingList.past')}</h2>}
        <ByYear rows={past.rows} dateOf={({ startsOn }) => startsOn} level="h3">
          {(rows) => <MeetingRows meetings={rows} locale={locale} date={dayOfYear} heading="h4" />}
        </ByYear>
        {past.rows.length === 0 && shownUpcoming.length === 0 && (
          <EmptyList
            locale={locale}
            zone={zone}
            changedAt={changedAt}
            reset={narrowed || isBeyond ? path : undefined}
          >
            {t(isBeyond ? 'empty.beyond' : narrowed ? 'empty.filtered' : 'meetingList.empty')}
          </EmptyList>
        )}
        <Pagination
          locale={locale}
          page={past.page}
          pages={past.pages}
          href={(page) => listAddress(path, { ...filters, page })}
        />
        <Twins locale={locale} address={listAddress(path, filters)} />
      </div>
    </div>
  )
}
