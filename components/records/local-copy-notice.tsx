'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { Locale } from '@/db/locales'
import { momentInWords } from '@/lib/i18n/format'
import type { LocalCopy } from './local-copy'
import { useRecordFormContext } from './record-form-context'

/** Offers the text that this browser kept when it could not be saved. */
export function LocalCopyNotice({ zone }: { zone: string }) {
  const t = useTranslations('records.localCopy')
  const locale = useLocale() as Locale
  const form = useRecordFormContext()
  const [copy, setCopy] = useState<LocalCopy>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked for once, when the page is opened
  useEffect(() => setCopy(form?.findCopy()), [])
  if (!copy || !form) return null
  const at = momentInWords(copy.at, zone, locale, { date: 'long' })
  return (
    <Notice tone="warning" title={t('title', { at })}>
      <p>{t('explanation')}</p>
      <div className="flex flex-wrap gap-2">
        <Button
          onClick={() => {
            form.restore(copy)
            setCopy(undefined)
          }}
        >
          {t('restore')}
        </Button>
        <Button
          variant="plain"
          onClick={() => {
            form.dropCopy()
            setCopy(undefined)
          }}
        >
          {t('drop')}
        </Button>
      </div>
    </Notice>
  )
}
