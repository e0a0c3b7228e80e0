'use client'

import { useTranslations } from 'next-intl'
import { useTransition } from 'react'
import { Button } from '@/components/ui/button'
import type { Locale } from '@/db/locales'
import type { Delegation } from '@/lib/attendance/content'
import { countAll } from '@/lib/attendance/counts'
import type { GridContext } from '@/lib/attendance/grid-queries'
import { dateInWords } from '@/lib/i18n/format'
import { textIn } from '@/lib/text-by-locale'

type Props = {
  delegations: readonly Delegation[]
  last: GridContext['last']
  locale: Locale
  onStart: () => Promise<void>
  onMembers: () => void
  onOrder: () => void
}

/** What is done with the list as a whole, and how many there are in all. */
export function ListToolbar({ delegations, last, locale, onStart, onMembers, onOrder }: Props) {
  const t = useTranslations('attendance')
  const [busy, startTransition] = useTransition()
  const isEmpty = delegations.length === 0
  return (
    <div className="flex flex-col gap-2">
      <p className="text-ui">
        {t('countAll', { delegations: delegations.length, ...countAll(delegations) })}
      </p>
      <div className="flex flex-wrap gap-2">
        {last && (
          <Button
            size={isEmpty ? 'md' : 'sm'}
            variant={isEmpty ? 'quiet' : 'plain'}
            className="text-left"
            busy={busy}
            onClick={() => startTransition(onStart)}
          >
            {t('startFrom', {
              title: textIn(last.title, locale),
              date: dateInWords(last.startsOn, locale),
            })}
          </Button>
        )}
        <Button size={isEmpty ? 'md' : 'sm'} onClick={onMembers}>
          {t('addMembers')}
        </Button>
        {delegations.length > 1 && (
          <Button size="sm" onClick={onOrder}>
            {t('order')}
          </Button>
        )}
      </div>
    </div>
  )
}
