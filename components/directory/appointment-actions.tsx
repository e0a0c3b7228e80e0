'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useCommand } from '@/components/desk/use-command'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { Dialog, DialogClose } from '@/components/ui/dialog'
import { TextField } from '@/components/ui/text-field'
import { notify } from '@/components/ui/toaster'
import type { ActionResult } from '@/lib/refusal'
import { Refusals } from './proposal-form'

type Act<Input> = (input: Input) => Promise<ActionResult<unknown>>
type Held = { id: string; lockVersion: number }
export type AppointmentActions = { end: Act<Held & { to: string }>; retire: Act<Held> }

type Props = {
  appointment: Held & { to: string | null }
  /** The person and the post, for assistive technology. */
  name: string
  today: string
  actions: AppointmentActions
  /** Where to go when there is nothing left to look at here. */
  back?: string
}

/** Ends an appointment, or takes back one that was entered by mistake. */
export function AppointmentButtons({
  appointment: { id, lockVersion, to },
  name,
  today,
  actions,
  back,
}: Props) {
  const t = useTranslations('directory.appointment')
  const router = useRouter()
  const retiring = useCommand(actions.retire, () => {
    notify(t('retired'))
    if (back) router.push(back)
  })
  return (
    <div className="flex flex-col items-start gap-1">
      <div className="flex flex-wrap gap-1">
        {to === null && <EndDialog held={{ id, lockVersion }} name={name} today={today} end={actions.end} />}
        <ConfirmDialog
          trigger={
            <Button size="sm" variant="plain" busy={retiring.busy} aria-label={t('retireName', { name })}>
              {t('retire')}
            </Button>
          }
          title={t('retireTitle')}
          description={t('retireText', { name })}
          confirm={t('retire')}
          tone="danger"
          onConfirm={() => retiring.submit({ id, lockVersion })}
        />
      </div>
      <Refusals texts={retiring.general} />
    </div>
  )
}

type EndProps = { held: Held; name: string; today: string; end: AppointmentActions['end'] }

function EndDialog({ held, name, today, end }: EndProps) {
  const t = useTranslations('directory.appointment')
  const common = useTranslations('common')
  const directory = useTranslations('directory')
  const [open, setOpen] = useState(false)
  const [to, setTo] = useState(today)
  const command = useCommand(end, () => {
    setOpen(false)
    notify(t('ended'))
  })
  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button size="sm" aria-label={t('endName', { name })}>
          {t('end')}
        </Button>
      }
      title={t('endTitle')}
      description={name}
      actions={
        <>
          <DialogClose render={<Button>{common('cancel')}</Button>} />
          <Button variant="primary" busy={command.busy} onClick={() => command.submit({ ...held, to })}>
            {t('end')}
          </Button>
        </>
      }
    >
      <TextField
        name={`end-${held.id}`}
        label={t('lastDay')}
        hint={directory('period.hint')}
        autoComplete="off"
        value={to}
        onChange={(event) => setTo(event.target.value)}
        error={command.errorOf('to')}
      />
      <Refusals texts={command.general} />
    </Dialog>
  )
}
