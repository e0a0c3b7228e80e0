import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/db/locales'
import { dayOfYear } from '@/lib/i18n/format'
import type { ListedMeeting, MeetingChoices, MeetingFilters } from '@/lib/meetings/published-list'
import type { Page } from '@/lib/publication/pages'
import { ByYear } from './by-year'
import { EmptyList } from './empty-list'
import { FilterLinks } from './filter-links'
import { filterLinks, isNarrowed } from './filters'
import { listAddress } from './list-address'
import { MeetingRows } from './meeting-rows'
import { PageHeader } from './page-header'
import { Pagination } from './pagination'
import { Rail, RailPart } from './rail'
import { SectionHeading } from './section-heading'

type Props = {
  upcoming: ListedMeeting[]
  past: Page<ListedMeeting>
  choices: MeetingChoices
  filters: MeetingFilters
  /** When a meeting record last came out or went. */
  changedAt: string | undefined
  locale: Locale
  zone: string
}

/** Meetings to come, then those that are over by year, narrowed by plain links. */
export async function MeetingListPage({ upcoming, past, choices, filters, changedAt, locale, zone }: Props) {
  const t = await getTranslations({ locale, namespace: 'newsroom' })
  const path = `/${locale}/meetings`
  const kinds = choices.kinds.map((kind) => ({ ...kind, label: t(`meeting.kindsPlural.${kind.value}`) }))
  const years = choices.years.map((year) => ({ ...year, label: year.value }))
  const bodies = filterLinks(path, filters, 'body', t('meetingList.allBodies'), choices.bodies)
  const isWhole = !isNarrowed(filters) && past.page === 1
  const empty = isNarrowed(filters) ? 'empty.filtered' : 'meetingList.empty'
  return (
    <div className="grid gap-x-6 lg:grid-cols-12">
      <PageHeader title={t('meetingList.title')}>{t('meetingList.description')}</PageHeader>
      <div className="min-w-0 lg:col-span-8 lg:pr-6">
        {isWhole && upcoming.length > 0 && (
          <section aria-labelledby="upcoming" className="mb-16">
            <SectionHeading id="upcoming">{t('meetingList.upcoming')}</SectionHeading>
            <MeetingRows meetings={upcoming} locale={locale} />
          </section>
        )}
        <h2 className="mb-4 text-h2">{t('meetingList.past')}</h2>
        <div className="mb-10 space-y-3">
          <FilterLinks
            label={t('meetingList.kinds')}
            links={filterLinks(path, filters, 'kind', t('meetingList.allKinds'), kinds)}
          />
          <FilterLinks
            label={t('years.label')}
            links={filterLinks(path, filters, 'year', t('years.all'), years)}
          />
        </div>
        <ByYear rows={past.rows} dateOf={({ startsOn }) => startsOn} level="h3">
          {(rows) => <MeetingRows meetings={rows} locale={locale} date={dayOfYear} heading="h4" />}
        </ByYear>
        {past.rows.length === 0 && (
          <EmptyList
            locale={locale}
            zone={zone}
            changedAt={changedAt}
            reset={isNarrowed(filters) || past.total > 0 ? path : undefined}
          >
            {t(past.total > 0 ? 'empty.beyond' : empty)}
          </EmptyList>
        )}
        <Pagination
          locale={locale}
          page={past.page}
          pages={past.pages}
          href={(page) => listAddress(path, { ...filters, page })}
        />
      </div>
      <Rail label={t('meetingList.bodies')}>
        {bodies.length > 1 && (
          <RailPart title={t('meetingList.bodies')}>
            <FilterLinks column label={t('meetingList.bodies')} links={bodies} />
          </RailPart>
        )}
      </Rail>
    </div>
  )
}
