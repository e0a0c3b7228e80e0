import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Locale } from '@/db/locales'
import { mediumDate } from '@/lib/i18n/format'
import type { ListedMeeting } from '@/lib/meetings/published-list'
import { DatedList, DatedRow } from './dated-list'
import { KindLabel } from './kind-label'
import { MeetingStatus } from './meeting-status'

type Props<Meeting extends ListedMeeting> = {
  meetings: readonly Meeting[]
  locale: Locale
  heading?: 'h2' | 'h3' | 'h4'
  date?: (startsOn: string, locale: Locale) => string
  /** What else the page has to say of each: its number, who took part in which post. */
  about?: (meeting: Meeting) => ReactNode
}

/** Meetings one below the other, each by its date, title, kind and place. */
export async function MeetingRows<Meeting extends ListedMeeting>({
  meetings,
  locale,
  heading,
  date = mediumDate,
  about,
}: Props<Meeting>) {
  const t = await getTranslations({ locale, namespace: 'newsroom.meeting' })
  return (
    <DatedList>
      {meetings.map((meeting) => (
        <DatedRow
          key={meeting.id}
          dateTime={meeting.startsOn}
          time={date(meeting.startsOn, locale)}
          href={`/${locale}/meetings/${meeting.slug}`}
          title={meeting.title}
          heading={heading}
          label={
            <>
              <KindLabel>{t(`kinds.${meeting.kind}`)}</KindLabel>
              <MeetingStatus status={meeting.status} locale={locale} />
            </>
          }
        >
          {about?.(meeting) ?? [meeting.place, t(`formats.${meeting.format}`)].filter(Boolean).join(' · ')}
        </DatedRow>
      ))}
    </DatedList>
  )
}
