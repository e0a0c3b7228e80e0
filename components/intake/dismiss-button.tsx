'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useCommand } from '@/components/desk/use-command'
import { Button } from '@/components/ui/button'
import type { IntakeActions } from './intake-actions'
import { noteDecided } from './just-decided'

/** Sets the text aside; its page then says so and offers the way back. */
export function DismissButton({ id, dismiss }: { id: string; dismiss: IntakeActions['dismiss'] }) {
  const t = useTranslations('intake.dismiss')
  const router = useRouter()
  const command = useCommand(dismiss, () => {
    noteDecided(id)
    router.refresh()
  })
  return (
    <>
      <Button busy={command.busy} onClick={() => command.submit({ id })}>
        {t('button')}
      </Button>
      {command.general.map((reason) => (
        <p key={reason} role="alert" className="text-danger text-meta">
          {reason}
        </p>
      ))}
    </>
  )
}
