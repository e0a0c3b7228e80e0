import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/db/locales'
import { dayOfYear } from '@/lib/i18n/format'
import type { Page } from '@/lib/publication/pages'
import type { Correction, CorrectionYear } from '@/lib/publication/published-corrections'
import { ByYear } from './by-year'
import { dayOf } from './dated'
import { DatedList, DatedRow } from './dated-list'
import { EmptyList } from './empty-list'
import { KindLabel } from './kind-label'
import { listAddress } from './list-address'
import { PageHeader } from './page-header'
import { Pagination } from './pagination'
import { Rail, RailPart } from './rail'
import { Twins } from './twins'

type Props = {
  list: Page<Correction>
  years: readonly CorrectionYear[]
  year: string | undefined
  changedAt: string | undefined
  locale: Locale
  zone: string
}

/** The register: what the newsroom has corrected or withdrawn, with the words in which it said so. */
export async function CorrectionListPage({ list, years, year, changedAt, locale, zone }: Props) {
  const t = await getTranslations({ locale, namespace: 'corrections' })
  const path = `/${locale}/corrections`
  return (
    <div className="grid gap-x-6 lg:grid-cols-12">
      <PageHeader title={year ? t('titleOfYear', { year }) : t('title')}>{t('description')}</PageHeader>
      <div className="min-w-0 lg:col-span-8 lg:pr-6">
        <ByYear rows={list.rows} dateOf={({ at }) => dayOf(at, zone, locale).iso}>
          {(rows) => (
            <DatedList>
              {rows.map((row) => (
                <Row key={row.id} correction={row} locale={locale} zone={zone} />
              ))}
            </DatedList>
          )}
        </ByYear>
        {list.rows.length === 0 && (
          <EmptyList
            locale={locale}
            zone={zone}
            changedAt={changedAt}
            reset={year || list.total > 0 ? path : undefined}
          >
            {t(year || list.total > 0 ? 'nothingHere' : 'empty')}
          </EmptyList>
        )}
        <Pagination
          locale={locale}
          page={list.page}
          pages={list.pages}
          href={(page) => listAddress(path, { year, page })}
        />
        <Twins locale={locale} address={path} />
      </div>
      <Rail label={t('rail')}>
        <RailPart title={t('rules.title')}>
          {(['corrected', 'changed', 'silent', 'withdrawn', 'report'] as const).map((rule) => (
            <p key={rule}>{t(`rules.${rule}`)}</p>
          ))}
          <p>
            <a href={`/${locale}/press`}>{t('rules.contacts')}</a>
          </p>
        </RailPart>
        {years.length > 0 && (
          <RailPart title={t('years')}>
            <ul className="flex flex-wrap gap-x-4 gap-y-1">
              {years.length > 1 && (
                <Year href={path} isCurrent={!year}>
                  {t('allYears')}
                </Year>
              )}
              {years.map(({ value, count }) => (
                <Year
                  key={value}
                  href={listAddress(path, { year: value })}
                  isCurrent={value === year}
                  count={count}
                >
                  {value}
                </Year>
              ))}
            </ul>
          </RailPart>
        )}
      </Rail>
    </div>
  )
}

async function Row({ correction, locale, zone }: { correction: Correction; locale: Locale; zone: string }) {
  const t = await getTranslations({ locale, namespace: 'corrections' })
  const { at, kind, title, number, href, note, isWithdrawal } = correction
  const day = dayOf(at, zone, locale)
  return (
    <DatedRow
      dateTime={at}
      time={dayOfYear(day.iso, locale)}
      href={href}
      title={title || t(`withdrawn.${kind}`, { number: number ?? 'none' })}
      label={
        <>
          <KindLabel tone={isWithdrawal ? 'danger' : 'warning'}>
            {t(`label.${isWithdrawal ? 'withdrawn' : kind === 'meeting' ? 'changed' : 'corrected'}`)}
          </KindLabel>
          <span className="text-meta text-muted">
            {t(`kinds.${kind}`)}
            {number && `, ${t('number', { number })}`}
          </span>
        </>
      }
    >
      <p className="text-ink">{note}</p>
    </DatedRow>
  )
}

type YearProps = { href: string; isCurrent: boolean; count?: number; children: string }

function Year({ href, isCurrent, count, children }: YearProps) {
  return (
    <li>
      <a
        href={href}
        aria-current={isCurrent ? 'true' : undefined}
        className={isCurrent ? 'font-semibold no-underline' : ''}
      >
        {children}
      </a>
      {count !== undefined && <span className="ml-1 text-muted tabular-nums">{count}</span>}
    </li>
  )
}
