'use client'

import { useTranslations } from 'next-intl'
import { type KeyboardEvent, useId, useState } from 'react'
import { useCommand } from '@/components/desk/use-command'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'
import type { PlacedFinding } from '@/lib/checking/placed-finding'
import type { CheckingActions } from './checking-actions'

type Props = {
  recordId: string
  finding: PlacedFinding
  ignore: CheckingActions['ignore']
  cancel: () => void
  done?: (() => void) | undefined
}

/** The reason for leaving a finding as it is. No `<form>`, because the window beside a word stands in one. */
export function LeaveForm({ recordId, finding: { rule, text }, ignore, cancel, done }: Props) {
  const t = useTranslations('checking')
  const [reason, setReason] = useState('')
  const id = useId()
  const { submit, busy, errorOf, general } = useCommand(
    (reason: string) => ignore({ recordId, rule, text, reason }),
    () => done?.(),
  )
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation()
      cancel()
    }
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return
    event.preventDefault()
    if (!busy) submit(reason)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the field inside, on their way up
    <div className="flex flex-col gap-2 border-hairline border-l-2 py-1 pl-2" onKeyDown={onKeyDown}>
      <TextField
        id={id}
        autoFocus
        label={t('why')}
        hint={t('whyHint')}
        value={reason}
        maxLength={500}
        autoComplete="off"
        onChange={(event) => setReason(event.target.value)}
        error={errorOf('reason') ?? errorOf('text') ?? general[0]}
      />
      <div className="flex gap-1">
        <Button size="sm" busy={busy} onClick={() => submit(reason)}>
          {t('leaveNow')}
        </Button>
        <Button size="sm" variant="plain" onClick={cancel}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  )
}
