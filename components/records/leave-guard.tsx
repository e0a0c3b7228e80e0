'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useLeaving } from '@/components/desk/use-leaving'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import type { Saver } from './saver'

/** Asks before one leaves a text that the server does not have yet: by a link, or by closing the page. */
export function LeaveGuard({ saver }: { saver: Saver }) {
  const t = useTranslations('records.leave')
  const router = useRouter()
  const { target, stay } = useLeaving(saver.isDirty)

  const leave = () => target && router.push(target)
  const saveAndLeave = async () => {
    if (await saver.save('save')) leave()
    stay()
  }
  return (
    <Dialog
      open={target !== undefined}
      onOpenChange={(open) => !open && stay()}
      title={t('title')}
      description={t('description')}
      actions={
        <>
          <Button onClick={stay}>{t('stay')}</Button>
          <Button variant="danger" onClick={leave}>
            {t('withoutSaving')}
          </Button>
          <Button variant="primary" onClick={saveAndLeave}>
            {t('saveFirst')}
          </Button>
        </>
      }
    />
  )
}
