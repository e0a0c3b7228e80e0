'use client'

import { useTranslations } from 'next-intl'
import { PageHeader } from '@/components/desk/page-header'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'

/** A bug: what was typed may be gone from the page, what was saved is not. The log has the digest. */
export default function DeskError({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}) {
  const t = useTranslations('desk.error')
  return (
    <>
      <PageHeader title={t('title')} />
      <Notice tone="danger" role="alert" title={t('what')}>
        <p>{t('next')}</p>
        {error.digest && <p className="text-meta text-muted">{t('digest', { digest: error.digest })}</p>}
        <Button onClick={reset} className="self-start">
          {t('again')}
        </Button>
      </Notice>
    </>
  )
}
