'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { PanelSection } from '@/components/desk/sheet'
import { recordPath } from '@/components/records/record-path'
import { Button } from '@/components/ui/button'
import type { PlacedDrift } from '@/lib/drafting/drift'
import type { Comparison } from '@/lib/drafting/queries'
import { ComparisonList } from './comparison-list'
import { useText } from './text-context'

type Props = { comparison: Comparison }

/** A release against the record of its meeting: as it is being written, or as it stands where it is only read. */
export function ComparisonSection({ comparison }: { comparison: Comparison | undefined }) {
  const t = useTranslations('drafting.comparison')
  const text = useText()
  if (!comparison) return null
  if (!text) return <Compared comparison={comparison} drift={comparison.drift} />
  return (
    <Compared
      comparison={comparison}
      drift={text.drift}
      action={({ place }) =>
        place && (
          <Button size="sm" variant="plain" onClick={() => text.select(place)}>
            {t('show')}
          </Button>
        )
      }
    />
  )
}

function Compared({
  comparison: { compared, meetingId, listId },
  drift,
  action,
}: Props & { drift: readonly PlacedDrift[]; action?: (drift: PlacedDrift) => ReactNode }) {
  const t = useTranslations('drafting.comparison')
  return (
    <PanelSection title={t('title')}>
      <p className="mb-2 text-ui">{drift.length === 0 ? t('agrees') : t('count', { count: drift.length })}</p>
      <ComparisonList drift={drift} action={action} />
      {compared.isListHidden && <p className="mt-2 text-meta text-muted">{t('hidden')}</p>}
      {drift.length > 0 && (
        <p className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-ui">
          <Link href={recordPath('meeting', meetingId)}>{t('toMeeting')}</Link>
          {listId && <Link href={recordPath('attendance', listId)}>{t('toList')}</Link>}
        </p>
      )}
    </PanelSection>
  )
}
