'use client'

import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { Refused } from '@/components/desk/refused'
import { useCommand } from '@/components/desk/use-command'
import { Button } from '@/components/ui/button'
import { RadioGroup } from '@/components/ui/radio-group'
import { TextField } from '@/components/ui/text-field'
import type { Role } from '@/db/editorial/schema/users'
import { isLocale, type Locale, locales } from '@/db/locales'
import type { ActionResult } from '@/lib/refusal'
import type { Invitation } from '@/lib/users/invite'
import { RoleChoice, rolesIn } from './role-choice'
import { ShownLink } from './shown-link'

type Input = { email: string; name: string; roles: Role[]; locale: Locale }
type Props = {
  zone: string
  roles: readonly Role[]
  invite: (input: Input) => Promise<ActionResult<Invitation>>
}

/** Invites a person; then shows the link in place of the form. */
export function InviteForm({ zone, roles, invite }: Props) {
  const t = useTranslations('users')
  const locale = useLocale() as Locale
  const [made, setMade] = useState<Invitation>()
  const command = useCommand(invite, setMade)
  if (made) {
    return (
      <div className="flex flex-col items-start gap-4">
        <ShownLink path={made.path} expiresAt={made.expiresAt} zone={zone} />
        <div className="flex flex-wrap items-center gap-4">
          <Button onClick={() => setMade(undefined)}>{t('invite.another')}</Button>
          <Link href={`/desk/users/${made.userId}`}>{t('link.toUser')}</Link>
        </div>
      </div>
    )
  }
  return (
    <form
      className="flex max-w-form flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        const fields = new FormData(event.currentTarget)
        const chosen = fields.get('locale')
        command.submit({
          email: String(fields.get('email')),
          name: String(fields.get('name')),
          roles: rolesIn(fields, roles),
          locale: isLocale(chosen) ? chosen : locale,
        })
      }}
    >
      <Refused
        command={command}
        labels={{ name: t('fields.name'), email: t('fields.email'), roles: t('fields.roles') }}
      />
      <TextField
        label={t('fields.name')}
        name="name"
        autoComplete="off"
        maxLength={120}
        error={command.errorOf('name')}
        required
      />
      <TextField
        label={t('fields.email')}
        name="email"
        inputMode="email"
        autoCapitalize="none"
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        error={command.errorOf('email')}
        required
      />
      <RoleChoice label={t('fields.roles')} choices={roles} error={command.errorOf('roles')} />
      <RadioGroup
        label={t('fields.locale')}
        inline
        name="locale"
        defaultValue={locale}
        choices={locales.map((value) => ({
          value,
          label: <span lang={value}>{t(`languages.${value}`)}</span>,
        }))}
      />
      <Button type="submit" variant="primary" busy={command.busy} className="self-start">
        {t('invite.submit')}
      </Button>
    </form>
  )
}
