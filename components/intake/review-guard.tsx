'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { linkFollowed } from '@/components/desk/link-followed'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'

/** Asks before one leaves a review that was begun; what was done stays in this browser. */
export function ReviewGuard({ isDirty }: { isDirty: () => boolean }) {
  const t = useTranslations('intake.leave')
  const router = useRouter()
  const [target, setTarget] = useState<string>()
  useEffect(() => {
    const onUnload = (event: BeforeUnloadEvent) => {
      if (isDirty()) event.preventDefault()
    }
    const onClick = (event: MouseEvent) => {
      const href = linkFollowed(event)
      if (!href || !isDirty()) return
      event.preventDefault()
      event.stopPropagation()
      setTarget(href)
    }
    window.addEventListener('beforeunload', onUnload)
    document.addEventListener('click', onClick, true)
    return () => {
      window.removeEventListener('beforeunload', onUnload)
      document.removeEventListener('click', onClick, true)
    }
  }, [isDirty])
  return (
    <Dialog
      open={target !== undefined}
      onOpenChange={(open) => !open && setTarget(undefined)}
      title={t('title')}
      description={t('description')}
      actions={
        <>
          <Button onClick={() => setTarget(undefined)}>{t('stay')}</Button>
          <Button variant="primary" onClick={() => target && router.push(target)}>
            {t('leave')}
          </Button>
        </>
      }
    />
  )
}
