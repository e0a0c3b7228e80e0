'use client'

import { useTranslations } from 'next-intl'
import { useCommand } from '@/components/desk/use-command'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { notify } from '@/components/ui/toaster'
import type { Role } from '@/db/editorial/schema/users'
import type { ActionResult } from '@/lib/refusal'
import { RoleChoice, rolesIn } from './role-choice'

type Props = {
  userId: string
  roles: readonly Role[]
  /** Every role there is. */
  choices: readonly Role[]
  save: (input: { userId: string; roles: Role[] }) => Promise<ActionResult<void>>
}

/** The roles of somebody else. */
export function RolesForm({ userId, roles, choices, save }: Props) {
  const t = useTranslations('users')
  const command = useCommand(save, () => notify(t('user.rolesSaved')))
  return (
    <form
      className="flex max-w-form flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        command.submit({ userId, roles: rolesIn(new FormData(event.currentTarget), choices) })
      }}
    >
      <RoleChoice
        label={t('fields.roles')}
        hideLabel
        choices={choices}
        defaultRoles={roles}
        error={command.errorOf('roles')}
      />
      {command.general.map((reason) => (
        <Notice key={reason} tone="danger" title={t('user.refused')} role="alert">
          <p>{reason}</p>
        </Notice>
      ))}
      <Button type="submit" busy={command.busy} className="self-start">
        {t('user.saveRoles')}
      </Button>
    </form>
  )
}
