'use client'

import { Dialog as BaseDialog } from '@base-ui/react/dialog'
import type { ReactElement, ReactNode } from 'react'
import { backdropStyle, popupStyle } from './popup-style'

type Props = {
  title: ReactNode
  description?: ReactNode
  /** The button that opens it; leave out when `open` is controlled. */
  trigger?: ReactElement
  open?: boolean
  onOpenChange?: (open: boolean) => void
  children?: ReactNode
  /** The buttons at the bottom; wrap those that only close in `DialogClose`. */
  actions?: ReactNode
}

/** A window over the page, for a short task. */
export function Dialog({ title, description, trigger, open, onOpenChange, children, actions }: Props) {
  return (
    <BaseDialog.Root open={open} onOpenChange={onOpenChange}>
      {trigger && <BaseDialog.Trigger render={trigger} />}
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className={backdropStyle} />
        <BaseDialog.Popup className={popupStyle}>
          <BaseDialog.Title className="font-semibold font-serif text-h3">{title}</BaseDialog.Title>
          {description && <BaseDialog.Description className="text-ui">{description}</BaseDialog.Description>}
          {children}
          {actions && <div className="flex flex-wrap justify-end gap-2 pt-2">{actions}</div>}
        </BaseDialog.Popup>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  )
}

/** Makes of a button one that closes the dialog. */
export function DialogClose({ render }: { render: ReactElement }) {
  return <BaseDialog.Close render={render} />
}
