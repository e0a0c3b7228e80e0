import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { PanelSection } from '@/components/desk/sheet'
import { recordPath } from '@/components/records/record-path'
import { StateBadge } from '@/components/records/state-badge'
import type { ListedRecord } from '@/lib/workflow/listed-record'

/** The releases that there are about the meeting already, so that nobody drafts a second one by mistake. */
export function ExistingReleases({ releases }: { releases: readonly ListedRecord[] }) {
  const t = useTranslations('drafting')
  const desk = useTranslations('desk.nav')
  const records = useTranslations('records')
  if (releases.length === 0) return null
  return (
    <PanelSection title={desk('releases')}>
      <p className="mb-2 text-ui">{t('already', { count: releases.length })}</p>
      <ul className="flex flex-col gap-2 text-ui">
        {releases.map(({ recordId, title, language, state }) => (
          <li key={recordId}>
            <Link href={recordPath('release', recordId)} lang={language ?? undefined}>
              {(language && title[language]) || records('untitled')}
            </Link>
            <p className="mt-1">
              <StateBadge state={state} />
            </p>
          </li>
        ))}
      </ul>
    </PanelSection>
  )
}
