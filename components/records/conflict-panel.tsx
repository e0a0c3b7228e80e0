'use client'

import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { Notice } from '@/components/ui/notice'
import type { RecordKind } from '@/db/editorial/schema/records'
import type { Locale } from '@/db/locales'
import { clockTime } from '@/lib/i18n/format'
import type { CurrentText } from '@/lib/workflow/compare-queries'
import { DifferenceTable, useDifferenceText } from './difference-table'
import { useRecordFormContext } from './record-form-context'

/** Where the status line leads. */
export const conflictId = 'conflict'

/** Both texts, where somebody else saved meanwhile: nothing of either is lost until the person has chosen. */
export function ConflictPanel({
  kind,
  theirs,
  zone,
}: {
  kind: RecordKind
  theirs: CurrentText
  zone: string
}) {
  const t = useTranslations('records.conflict')
  const locale = useLocale() as Locale
  const router = useRouter()
  const form = useRecordFormContext()
  const asText = useDifferenceText(kind)
  const [copied, setCopied] = useState(false)
  if (!form) return null
  const at = clockTime(theirs.savedAt, zone, locale)
  const isDraft = theirs.status === 'draft'
  const copy = async () => {
    await navigator.clipboard.writeText(asText(theirs.differences))
    setCopied(true)
  }
  return (
    <div id={conflictId} tabIndex={-1}>
      <Notice tone="danger" role="alert" title={isDraft ? t('title') : t('moved')}>
        <p>{t('explanation', { name: theirs.savedBy, at })}</p>
        {theirs.differences.length === 0 ? (
          <p>{t('same')}</p>
        ) : (
          <DifferenceTable
            kind={kind}
            differences={theirs.differences}
            beforeLabel={t('theirs')}
            afterLabel={t('mine')}
          />
        )}
        <div className="flex flex-wrap gap-2">
          {theirs.differences.length > 0 && (
            <Button onClick={copy}>{copied ? t('copied') : t('copy')}</Button>
          )}
          {isDraft ? (
            <>
              <Button onClick={() => form.takeTheirs(theirs)}>{t('takeTheirs')}</Button>
              {theirs.differences.length > 0 && (
                <ConfirmDialog
                  trigger={<Button variant="danger">{t('keepMine')}</Button>}
                  title={t('keepMineTitle')}
                  description={t('keepMineExplanation', { name: theirs.savedBy })}
                  confirm={t('keepMineConfirm')}
                  tone="danger"
                  onConfirm={() => form.saver.keepMine(theirs)}
                />
              )}
            </>
          ) : (
            <Button
              onClick={() => {
                form.dropCopy()
                router.refresh()
              }}
            >
              {t('showAsIs')}
            </Button>
          )}
        </div>
      </Notice>
    </div>
  )
}
