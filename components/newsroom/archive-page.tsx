import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/db/locales'
import { monthInWords } from '@/lib/i18n/format'
import type { ArchiveYear } from '@/lib/publication/archive'
import { EmptyList } from './empty-list'
import { listAddress } from './list-address'
import { PageHeader } from './page-header'

type Props = { years: ArchiveYear[]; changedAt: string | undefined; locale: Locale; zone: string }

/** Every month in which something came out or a meeting was, by year. */
export async function ArchivePage({ years, changedAt, locale, zone }: Props) {
  const t = await getTranslations({ locale, namespace: 'lists' })
  const link = (list: 'releases' | 'meetings', count: number, when: { year: string; month?: number }) =>
    count > 0 && <a href={listAddress(`/${locale}/${list}`, when)}>{t(`count.${list}`, { count })}</a>
  return (
    <>
      <PageHeader title={t('archive.title')}>{t('archive.description')}</PageHeader>
      {years.length === 0 && (
        <EmptyList locale={locale} zone={zone} changedAt={changedAt}>
          {t('archive.empty')}
        </EmptyList>
      )}
      {years.map(({ year, releases, meetings, months }) => (
        <section
          key={year}
          aria-labelledby={`year-${year}`}
          className="grid border-ink border-t-2 pb-10 sm:grid-cols-[12rem_1fr] sm:gap-x-6"
        >
          <div className="pt-2 pb-3 text-ui">
            <h2 id={`year-${year}`} className="mb-1 text-h3 tabular-nums">
              {year}
            </h2>
            <p className="flex flex-wrap gap-x-4 leading-6 sm:flex-col">
              {link('releases', releases, { year })}
              {link('meetings', meetings, { year })}
            </p>
          </div>
          <ul className="text-ui tabular-nums">
            {months.map(({ month, ...counts }) => (
              <li
                key={month}
                className="flex flex-wrap gap-x-4 border-hairline border-b py-1.5 leading-6 last:border-b-0 *:basis-24 sm:*:basis-36"
              >
                <span className="first-letter:uppercase">{monthInWords(month, locale)}</span>
                <span>{link('releases', counts.releases, { year, month })}</span>
                <span>{link('meetings', counts.meetings, { year, month })}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
