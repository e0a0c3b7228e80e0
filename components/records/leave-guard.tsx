'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { linkFollowed } from '@/components/desk/link-followed'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import type { Saver } from './saver'

/** Asks before one leaves a text that the server does not have yet: by a link, or by closing the page. */
export function LeaveGuard({ saver }: { saver: Saver }) {
  const t = useTranslations('records.leave')
  const router = useRouter()
  const [target, setTarget] = useState<string>()

  useEffect(() => {
    const onUnload = (event: BeforeUnloadEvent) => {
      if (saver.isDirty()) event.preventDefault()
    }
    const onClick = (event: MouseEvent) => {
      const href = linkFollowed(event)
      if (!href || !saver.isDirty()) return
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
  }, [saver])

  const leave = () => target && router.push(target)
  const saveAndLeave = async () => {
    if (await saver.save('save')) leave()
    setTarget(undefined)
  }
  return (
    <Dialog
      open={target !== undefined}
      onOpenChange={(open) => !open && setTarget(undefined)}
      title={t('title')}
      description={t('description')}
      actions={
        <>
          <Button onClick={() => setTarget(undefined)}>{t('stay')}</Button>
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
