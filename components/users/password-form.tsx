'use client'

import { useTranslations } from 'next-intl'
import { useRef } from 'react'
import { Refused } from '@/components/desk/refused'
import { useCommand } from '@/components/desk/use-command'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'
import { notify } from '@/components/ui/toaster'
import type { ActionResult } from '@/lib/refusal'
import { shortestPassword } from '@/lib/users/limits'
import { PasswordFields } from './password-fields'

type Input = { current: string; password: string; again: string }

/** Changes one's own password. */
export function PasswordForm({ change }: { change: (input: Input) => Promise<ActionResult<void>> }) {
  const t = useTranslations('users.settings')
  const form = useRef<HTMLFormElement>(null)
  const command = useCommand(change, () => {
    form.current?.reset()
    notify(t('changed'))
  })
  return (
    <form
      ref={form}
      method="post"
      className="flex max-w-form flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        const fields = new FormData(event.currentTarget)
        const text = (field: string) => String(fields.get(field))
        command.submit({ current: text('current'), password: text('password'), again: text('again') })
      }}
    >
      <Refused command={command} labels={{ current: t('current'), password: t('new'), again: t('again') }} />
      <TextField
        label={t('current')}
        name="current"
        type="password"
        autoComplete="current-password"
        maxLength={200}
        error={command.errorOf('current')}
        required
      />
      <PasswordFields
        label={t('new')}
        hint={t('newHint', { least: shortestPassword })}
        again={t('again')}
        errorOf={command.errorOf}
      />
      <Button type="submit" busy={command.busy} className="self-start">
        {t('change')}
      </Button>
    </form>
  )
}
