import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { PanelSection } from '@/components/desk/sheet'
import { recordPath } from '@/components/records/record-path'
import { StateBadge } from '@/components/records/state-badge'
import { LinkButton } from '@/components/ui/link-button'
import type { Locale } from '@/db/locales'
import { textIn } from '@/lib/text-by-locale'
import type { ListedRecord } from '@/lib/workflow/listed-record'

type Props = {
  meetingId: string
  list: { exists: boolean; list?: ListedRecord }
  releases: readonly ListedRecord[]
  mayCreate: boolean
}

/** What belongs to a meeting: its attendee list, or the offer to make one, and the releases about it. */
export function RelatedSection({ meetingId, list: { exists, list }, releases, mayCreate }: Props) {
  const t = useTranslations('meetings.related')
  const desk = useTranslations('desk.nav')
  const drafting = useTranslations('drafting')
  const locale = useLocale() as Locale
  return (
    <>
      <PanelSection title={t('list')}>
        {list && (
          <>
            <p className="mb-1 text-ui">
              <Link href={recordPath('attendance', list.recordId)}>{t('openList')}</Link>
            </p>
            <StateBadge state={list.state} />
          </>
        )}
        {!list && exists && <p className="text-muted text-ui">{t('listElsewhere')}</p>}
        {!exists && (
          <p className="text-ui">
            {mayCreate ? (
              <Link href={`/desk/attendance/new?meeting=${meetingId}`}>{t('newList')}</Link>
            ) : (
              t('noList')
            )}
          </p>
        )}
      </PanelSection>
      {(releases.length > 0 || mayCreate) && (
        <PanelSection title={desk('releases')}>
          <ul className="mb-2 flex flex-col gap-2 text-ui empty:hidden">
            {releases.map((release) => (
              <li key={release.recordId}>
                <p className="mb-1">
                  <Link href={recordPath('release', release.recordId)} lang={release.language ?? undefined}>
                    {textIn(release.title, release.language ?? locale) || t('untitled')}
                  </Link>
                </p>
                <StateBadge state={release.state} />
              </li>
            ))}
          </ul>
          {mayCreate && (
            <ul className="flex flex-col gap-2 text-ui">
              <li>
                <LinkButton href={`/desk/releases/draft?meeting=${meetingId}`}>
                  {drafting('draft')}
                </LinkButton>
              </li>
              <li>
                <Link href={`/desk/releases/new?meeting=${meetingId}`}>{t('newRelease')}</Link>
              </li>
            </ul>
          )}
        </PanelSection>
      )}
    </>
  )
}
