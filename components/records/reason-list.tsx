'use client'

import { useTranslations } from 'next-intl'
import { useReasonText } from '@/components/desk/use-field-error'
import { Notice } from '@/components/ui/notice'
import type { Reason } from '@/lib/refusal'

/** Why it was refused, where there is no field to say it at. */
export function ReasonList({ reasons, title }: { reasons: readonly Reason[]; title?: string }) {
  const t = useTranslations('records.moves')
  const { text } = useReasonText()
  if (reasons.length === 0) return null
  return (
    <Notice tone="danger" role="alert" title={title ?? t('refused')}>
      {[...new Set(reasons.map(text))].map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Notice>
  )
}
