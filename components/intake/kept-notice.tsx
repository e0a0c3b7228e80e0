'use client'

import { useLocale, useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { Locale } from '@/db/locales'
import { momentInWords } from '@/lib/i18n/format'
import type { KeptReview } from './use-kept-review'

/** Offers what this browser has kept of an earlier review. */
export function KeptNotice({ kept, zone }: { kept: KeptReview; zone: string }) {
  const t = useTranslations('intake.kept')
  const locale = useLocale() as Locale
  if (!kept.found) return null
  return (
    <Notice title={t('title', { at: momentInWords(kept.found.at, zone, locale) })}>
      <div className="flex flex-wrap gap-2">
        <Button size="sm" onClick={kept.restore}>
          {t('restore')}
        </Button>
        <Button size="sm" variant="plain" onClick={kept.forget}>
          {t('forget')}
        </Button>
      </div>
    </Notice>
  )
}
