import type { Locale } from '@/db/locales'
import { datesInWords } from '@/lib/i18n/format'
import type { ListedMeeting } from '@/lib/meetings/published-list'
import { MeetingStatus } from './meeting-status'

/** Meetings in a column beside other things: when, where, what. */
export function MeetingsInBrief({
  meetings,
  locale,
}: {
  meetings: readonly ListedMeeting[]
  locale: Locale
}) {
  return (
    <ol className="space-y-4">
      {meetings.map(({ id, slug, title, startsOn, endsOn, place, status }) => (
        <li key={id}>
          <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-meta text-muted">
            <span>
              <time dateTime={startsOn}>{datesInWords(startsOn, endsOn, locale)}</time>
              {place && ` · ${place}`}
            </span>
            <MeetingStatus status={status} locale={locale} />
          </p>
          <h3 className="mt-1 text-pretty font-normal font-sans text-ui">
            <a href={`/${locale}/meetings/${slug}`} className="title-link">
              {title}
            </a>
          </h3>
        </li>
      ))}
    </ol>
  )
}
