import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { PanelSection } from '@/components/desk/sheet'
import { recordPath } from '@/components/records/record-path'
import type { Locale } from '@/db/locales'
import type { MeetingOfList } from '@/lib/attendance/queries'
import { dateInWords } from '@/lib/i18n/format'
import { textIn } from '@/lib/text-by-locale'

/** Which meeting the list is of, with a way there for those who may read it. */
export function MeetingSection({ meeting }: { meeting: NonNullable<MeetingOfList> }) {
  const t = useTranslations('attendance.meeting')
  const drafting = useTranslations('drafting')
  const untitled = useTranslations('records')('untitled')
  const locale = useLocale() as Locale
  const title = textIn(meeting.title, locale) || untitled
  return (
    <PanelSection title={t('title')}>
      <p className="text-ui">
        {meeting.mayRead ? <Link href={recordPath('meeting', meeting.id)}>{title}</Link> : title}
      </p>
      <p className="text-meta text-muted">
        {meeting.startsOn ? dateInWords(meeting.startsOn, locale) : t('none')}
      </p>
      {meeting.mayRead && (
        <p className="mt-2 text-ui">
          <Link href={`/desk/releases/draft?meeting=${meeting.id}`}>{drafting('draft')}</Link>
        </p>
      )}
    </PanelSection>
  )
}
