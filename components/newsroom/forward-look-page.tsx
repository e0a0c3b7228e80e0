import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/db/locales'
import { datesInWords, dayOfYear, daysOfYear, weekdayInWords } from '@/lib/i18n/format'
import { foldedDays } from '@/lib/meetings/forward-days'
import type { ForwardDay, ForwardLook, ForwardMeeting } from '@/lib/meetings/published-forward-look'
import { ForwardLookMeeting } from './forward-look-meeting'
import { KindLabel } from './kind-label'
import { PageHeader } from './page-header'
import { SectionHeading } from './section-heading'
import { Twins } from './twins'

type Props = { look: ForwardLook; locale: Locale; zone: string }

/** The coming two weeks, day by day, and what is after them. Days on which nothing is to be are told in one line. */
export async function ForwardLookPage({ look, locale, zone }: Props) {
  const t = await getTranslations({ locale, namespace: 'forwardLook' })
  const { today, last, days, later } = look
  const isEmpty = days.every(({ meetings }) => meetings.length === 0)
  return (
    <div className="grid gap-x-6 lg:grid-cols-12">
      <PageHeader title={t('title')}>
        <p>{t('lead', { dates: datesInWords(today, last, locale) })}</p>
      </PageHeader>
      <div className="min-w-0 lg:col-span-8">
        {isEmpty ? (
          <p className="max-w-measure border-hairline border-t py-4 text-body">{t('empty')}</p>
        ) : (
          foldedDays(days).map((part) =>
            'from' in part ? (
              <p key={part.from} className="border-hairline border-t py-3 text-muted text-ui">
                {t('free', { dates: daysOfYear(part.from, part.to, locale) })}
              </p>
            ) : (
              <Day key={part.date} day={part} locale={locale} zone={zone} />
            ),
          )
        )}
        {later.length > 0 && <Later meetings={later} locale={locale} zone={zone} />}
        <div className="mt-10 space-y-4 border-hairline border-t pt-3">
          <p className="text-ui">
            <a href={`/${locale}/meetings`}>{t('allMeetings')}</a>
          </p>
          <Twins locale={locale} address={`/${locale}/forward-look`} />
        </div>
      </div>
    </div>
  )
}

async function Day({ day, locale, zone }: { day: ForwardDay; locale: Locale; zone: string }) {
  const t = await getTranslations({ locale, namespace: 'forwardLook' })
  const { date, isToday, meetings } = day
  return (
    <section
      aria-labelledby={`day-${date}`}
      className={`grid gap-x-6 gap-y-3 border-t py-4 sm:grid-cols-[10rem_1fr] ${isToday ? 'border-ink' : 'border-hairline'}`}
    >
      <div className="flex flex-wrap items-baseline gap-x-4 sm:flex-col">
        <h2 id={`day-${date}`} className="text-h3">
          <time dateTime={date}>{dayOfYear(date, locale)}</time>
          <span className="block font-normal font-sans text-muted text-ui">
            {weekdayInWords(date, locale)}
          </span>
        </h2>
        {isToday && <KindLabel>{t('today')}</KindLabel>}
      </div>
      {meetings.length > 0 ? (
        <ul className="min-w-0 space-y-6">
          {meetings.map((meeting) => (
            <li key={meeting.id}>
              <ForwardLookMeeting meeting={meeting} locale={locale} zone={zone} />
            </li>
          ))}
        </ul>
      ) : (
        <p className="text-muted text-ui">{t('freeToday')}</p>
      )}
    </section>
  )
}

async function Later({
  meetings,
  locale,
  zone,
}: { meetings: readonly ForwardMeeting[] } & Omit<Props, 'look'>) {
  const t = await getTranslations({ locale, namespace: 'forwardLook' })
  return (
    <section aria-labelledby="later" className="mt-16">
      <SectionHeading id="later">{t('later')}</SectionHeading>
      <ul>
        {meetings.map((meeting) => (
          <li key={meeting.id} className="border-hairline border-t py-4 first:border-t-0">
            <ForwardLookMeeting
              meeting={meeting}
              locale={locale}
              zone={zone}
              day={
                <time dateTime={meeting.startsOn}>
                  {datesInWords(meeting.startsOn, meeting.startsOn, locale)}
                </time>
              }
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
