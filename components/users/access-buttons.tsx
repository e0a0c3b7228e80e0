'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useCommand } from '@/components/desk/use-command'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { Notice } from '@/components/ui/notice'
import { notify } from '@/components/ui/toaster'
import type { ActionResult } from '@/lib/refusal'
import type { Invitation } from '@/lib/users/invite'
import type { UserState } from '@/lib/users/queries'
import { ShownLink } from './shown-link'

type Run<Value> = (input: { userId: string }) => Promise<ActionResult<Value>>
type Props = {
  user: { id: string; name: string; state: UserState; sessions: number }
  zone: string
  renew: Run<Invitation>
  endSessions: Run<void>
  disable: Run<void>
  enable: Run<void>
}

/** What can be done about somebody else's access now; each asks first, and says below what was refused. */
export function AccessButtons({ user, zone, ...run }: Props) {
  const t = useTranslations('users')
  const [link, setLink] = useState<Invitation>()
  const said = (what: 'end' | 'disable' | 'enable') => () => {
    setLink(undefined)
    notify(t(`${what}.done`))
  }
  const renew = useCommand(run.renew, setLink)
  const end = useCommand(run.endSessions, said('end'))
  const disable = useCommand(run.disable, said('disable'))
  const enable = useCommand(run.enable, said('enable'))
  const ask = (what: 'renew' | 'end' | 'disable' | 'enable', command: typeof end, danger = false) => (
    <ConfirmDialog
      trigger={<Button variant={danger ? 'danger' : 'quiet'}>{t(`${what}.submit`)}</Button>}
      title={t(`${what}.title`)}
      description={t(`${what}.text`, { name: user.name })}
      confirm={t(`${what}.confirm`)}
      tone={danger ? 'danger' : 'primary'}
      onConfirm={() => command.submit({ userId: user.id })}
    />
  )
  const isDisabled = user.state === 'disabled'
  const refused = [renew, end, disable, enable].flatMap(({ general }) => general)
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap gap-2">
        {!isDisabled && ask('renew', renew)}
        {user.sessions > 0 && ask('end', end)}
        {isDisabled ? ask('enable', enable) : ask('disable', disable, true)}
      </div>
      {refused.map((reason) => (
        <Notice key={reason} tone="danger" title={t('user.refused')} role="alert">
          <p>{reason}</p>
        </Notice>
      ))}
      {link && <ShownLink path={link.path} expiresAt={link.expiresAt} zone={zone} />}
    </div>
  )
}
