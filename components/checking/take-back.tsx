'use client'

import { useTranslations } from 'next-intl'
import { useCommand } from '@/components/desk/use-command'
import { Button } from '@/components/ui/button'
import { FieldError } from '@/components/ui/field'
import type { IgnoredFinding } from '@/lib/checking/ignored-queries'
import type { CheckingActions } from './checking-actions'

type Props = { recordId: string; finding: IgnoredFinding; takeBack: CheckingActions['takeBack'] }

/** Lets the checker find again what was left as it is. */
export function TakeBack({ recordId, finding: { rule, text }, takeBack }: Props) {
  const t = useTranslations('checking.ignored')
  const { submit, busy, general } = useCommand(takeBack)
  return (
    <>
      <Button
        size="sm"
        variant="plain"
        className="self-start"
        busy={busy}
        onClick={() => submit({ recordId, rule, text })}
      >
        {t('takeBack')}
      </Button>
      {general[0] && <FieldError>{general[0]}</FieldError>}
    </>
  )
}
