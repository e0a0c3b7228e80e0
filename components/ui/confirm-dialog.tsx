'use client'

import { AlertDialog } from '@base-ui/react/alert-dialog'
import { useTranslations } from 'next-intl'
import type { ReactElement, ReactNode } from 'react'
import { useState, useTransition } from 'react'
import { Button } from './button'
import { backdropStyle, popupStyle } from './popup-style'

type Props = {
  /** The button that asks. */
  trigger: ReactElement
  title: ReactNode
  /** What will happen. */
  description: ReactNode
  /** The verb, not «OK». */
  confirm: ReactNode
  tone?: 'primary' | 'danger'
  /** Runs on yes; the dialog stays, busy, until it is done. Return false to leave it open. */
  onConfirm: () => unknown
  children?: ReactNode
}

/** Asks before something that cannot be taken back. The focus starts on «Cancel». */
export function ConfirmDialog({
  trigger,
  title,
  description,
  confirm,
  tone = 'primary',
  onConfirm,
  children,
}: Props) {
  const t = useTranslations('common')
  const [open, setOpen] = useState(false)
  const [busy, startTransition] = useTransition()
  const run = () =>
    startTransition(async () => {
      if ((await onConfirm()) !== false) setOpen(false)
    })
  return (
    <AlertDialog.Root open={open} onOpenChange={setOpen}>
      <AlertDialog.Trigger render={trigger} />
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className={backdropStyle} />
        <AlertDialog.Popup className={popupStyle}>
          <AlertDialog.Title className="font-semibold font-serif text-h3">{title}</AlertDialog.Title>
          <AlertDialog.Description className="text-ui">{description}</AlertDialog.Description>
          {children}
          <div className="flex flex-wrap justify-end gap-2 pt-2">
            <AlertDialog.Close render={<Button disabled={busy}>{t('cancel')}</Button>} />
            <Button variant={tone} busy={busy} onClick={run}>
              {confirm}
            </Button>
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  )
}
