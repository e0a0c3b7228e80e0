'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useLeaving } from '@/components/desk/use-leaving'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'

/** Asks before one leaves a review that was begun; what was done stays in this browser. */
export function ReviewGuard({ isDirty }: { isDirty: () => boolean }) {
  const t = useTranslations('intake.leave')
  const router = useRouter()
  const { target, stay } = useLeaving(isDirty)
  return (
    <Dialog
      open={target !== undefined}
      onOpenChange={(open) => !open && stay()}
      title={t('title')}
      description={t('description')}
      actions={
        <>
          <Button onClick={stay}>{t('stay')}</Button>
          <Button variant="primary" onClick={() => target && router.push(target)}>
            {t('leave')}
          </Button>
        </>
      }
    />
  )
}
