'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useCommand } from '@/components/desk/use-command'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { TextField } from '@/components/ui/text-field'
import { notify } from '@/components/ui/toaster'
import type { ActionResult } from '@/lib/refusal'

type Found = { email: string; live: number; kept: number }
type Run<Value> = (input: { email: string }) => Promise<ActionResult<Value>>
type Props = { lookUp: Run<Found>; end: Run<{ count: number }>; erase: Run<{ count: number }> }

/** Looks one exact address up, and ends or erases it. It is sent in the body of a request, never in an address. */
export function AddressForm({ lookUp, end, erase }: Props) {
  const t = useTranslations('subscriptions.address')
  const [found, setFound] = useState<Found>()
  const search = useCommand(lookUp, setFound)
  const ending = useCommand(end, () => leave(t('ended')))
  const erasing = useCommand(erase, () => leave(t('erased')))
  const leave = (done: string) => {
    setFound(undefined)
    notify(done)
  }
  return (
    <div className="flex max-w-form flex-col gap-4">
      {/* Sent before React listens, it must not put what was typed into the address either. */}
      <form
        method="post"
        className="flex flex-wrap items-end gap-2"
        onSubmit={(event) => {
          event.preventDefault()
          setFound(undefined)
          search.submit({ email: String(new FormData(event.currentTarget).get('email')) })
        }}
      >
        <div className="min-w-0 flex-1 basis-60">
          <TextField
            label={t('field')}
            name="email"
            inputMode="email"
            autoCapitalize="none"
            autoComplete="off"
            spellCheck={false}
            maxLength={200}
            error={search.errorOf('email')}
            required
          />
        </div>
        <Button type="submit" busy={search.busy}>
          {t('find')}
        </Button>
      </form>
      {search.general.map((reason) => (
        <p key={reason} role="alert" className="text-danger text-ui">
          {reason}
        </p>
      ))}
      <div role="status" className="text-ui">
        {found && (
          <p>
            <b className="wrap-anywhere">{found.email}</b>. {t('found', found)}
          </p>
        )}
      </div>
      {found && found.kept > 0 && (
        <div className="flex flex-wrap gap-2">
          {found.live > 0 && (
            <ConfirmDialog
              trigger={<Button>{t('end')}</Button>}
              title={t('end')}
              description={t('endWhat')}
              confirm={t('end')}
              onConfirm={() => ending.submit({ email: found.email })}
            />
          )}
          <ConfirmDialog
            trigger={<Button variant="danger">{t('erase')}</Button>}
            title={t('erase')}
            description={t('eraseWhat')}
            confirm={t('erase')}
            tone="danger"
            onConfirm={() => erasing.submit({ email: found.email })}
          />
        </div>
      )}
    </div>
  )
}
