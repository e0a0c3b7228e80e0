'use client'

import { useTranslations } from 'next-intl'
import { Refused } from '@/components/desk/refused'
import { useCommand } from '@/components/desk/use-command'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'
import type { ActionResult } from '@/lib/refusal'
import { shortestPassword } from '@/lib/users/limits'
import { PasswordFields } from './password-fields'

type Input = { token: string; name: string; password: string; again: string }
type Props = {
  token: string
  email: string
  name: string
  accept: (input: Input) => Promise<ActionResult<void>>
}

/** Where an invited person confirms their name and sets a password. */
export function InvitationForm({ token, email, name, accept }: Props) {
  const t = useTranslations('auth.invitation')
  const command = useCommand(accept, () => location.assign('/sign-in?ready=1'))
  return (
    <form
      method="post"
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        const fields = new FormData(event.currentTarget)
        const text = (field: string) => String(fields.get(field))
        command.submit({ token, name: text('name'), password: text('password'), again: text('again') })
      }}
    >
      <Refused command={command} labels={{ name: t('name'), password: t('password'), again: t('again') }} />
      <TextField label={t('email')} name="email" value={email} autoComplete="username" readOnly />
      <TextField
        label={t('name')}
        name="name"
        hint={t('nameHint')}
        defaultValue={name}
        autoComplete="name"
        maxLength={120}
        error={command.errorOf('name')}
        required
      />
      <PasswordFields
        label={t('password')}
        hint={t('passwordHint', { least: shortestPassword })}
        again={t('again')}
        errorOf={command.errorOf}
      />
      <Button type="submit" variant="primary" busy={command.busy} className="self-start">
        {t('submit')}
      </Button>
    </form>
  )
}
