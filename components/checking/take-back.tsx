'use client'

import { useTranslations } from 'next-intl'
import { useCommand } from '@/components/desk/use-command'
import { Button } from '@/components/ui/button'
import { FieldError } from '@/components/ui/field'
import type { IgnoredFinding } from '@/lib/checking/ignored-queries'
import { useChecking } from './checking-context'

/** Lets the checker find again what was left as it is. */
export function TakeBack({ finding: { rule, text } }: { finding: IgnoredFinding }) {
  const t = useTranslations('checking.ignored')
  const around = useChecking()
  const takeBack = around?.actions.takeBack
  const { submit, busy, general } = useCommand(
    async (recordId: string) => takeBack?.({ recordId, rule, text }) ?? { ok: true, value: undefined },
  )
  return (
    <>
      <Button
        size="sm"
        variant="plain"
        className="self-start"
        busy={busy}
        onClick={() => submit(around?.setup.recordId ?? '')}
      >
        {t('takeBack')}
      </Button>
      {general[0] && <FieldError>{general[0]}</FieldError>}
    </>
  )
}
