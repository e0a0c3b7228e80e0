import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/db/locales'
import { dayOfYear, weekdayInWords } from '@/lib/i18n/format'
import type { ForwardLook as Look } from '@/lib/meetings/published-forward-look'
import { MeetingStatus } from './meeting-status'

type Props = {
  look: Look
  locale: Locale
  /** Meetings at most; those after the two weeks fill up what is left. */
  limit?: number
}

/** The forward look in a column beside other things: the next meetings, day by day. Its heading is the page's. */
export async function ForwardLook({ look, locale, limit = 6 }: Props) {
  const t = await getTranslations({ locale, namespace: 'forwardLook' })
  const coming = look.days.flatMap(({ date, isToday, meetings }) =>
    meetings.map((meeting) => ({ meeting, date, isToday })),
  )
  const later = look.later.map((meeting) => ({ meeting, date: meeting.startsOn, isToday: false }))
  const shown = [...coming, ...later].slice(0, limit)
  return (
    <>
      {shown.length > 0 ? (
        <ol className="space-y-4">
          {shown.map(({ meeting, date, isToday }) => (
            <li key={meeting.id}>
              <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-meta text-muted">
                <span>
                  <time dateTime={date}>
                    {isToday ? t('today') : t('day', dayWords(date, locale))}
                    {meeting.startTime && `, ${meeting.startTime}`}
                  </time>
                  {meeting.place && ` · ${meeting.place}`}
                </span>
                <MeetingStatus status={meeting.status} locale={locale} />
              </p>
              <h3 className="mt-1 text-pretty font-normal font-sans text-ui">
                <a href={`/${locale}/meetings/${meeting.slug}`} className="title-link">
                  {meeting.title}
                </a>
              </h3>
              {meeting.advisory && (
                <p className="mt-1 text-meta">
                  <a href={`/${locale}/releases/${meeting.advisory.slug}`}>{t('advisory')}</a>
                </p>
              )}
            </li>
          ))}
        </ol>
      ) : (
        <p className="text-muted text-ui">{t('empty')}</p>
      )}
      <p className="mt-4 text-ui">
        <a href={`/${locale}/forward-look`}>{t('whole')}</a>
      </p>
    </>
  )
}

const dayWords = (date: string, locale: Locale) => ({
  date: dayOfYear(date, locale),
  weekday: weekdayInWords(date, locale),
})
