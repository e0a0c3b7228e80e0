'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useCommand } from '@/components/desk/use-command'
import { Button } from '@/components/ui/button'
import { DateField } from '@/components/ui/date-field'
import { notify } from '@/components/ui/toaster'
import type { ReleasableKind } from '@/lib/directory/release-content'
import type { ActionResult } from '@/lib/refusal'

export type Propose = (input: {
  kind: ReleasableKind
  id: string
  publicFrom: string
}) => Promise<ActionResult<unknown>>

type Props = { kind: ReleasableKind; id: string; today: string; propose: Propose }

/** Proposes an entry, as it reads now, for another person to release. */
export function ProposalForm({ kind, id, today, propose }: Props) {
  const t = useTranslations('directory.release')
  const [publicFrom, setPublicFrom] = useState(today)
  const command = useCommand(propose, () => notify(t('proposed')))
  return (
    <form
      noValidate
      className="flex flex-col items-start gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        command.submit({ kind, id, publicFrom })
      }}
    >
      <DateField
        name={`publicFrom-${id}`}
        label={t('publicFrom')}
        hint={t('publicFromHint')}
        value={publicFrom}
        onChange={(event) => setPublicFrom(event.target.value)}
        error={command.errorOf('publicFrom')}
      />
      <Refusals texts={command.general} />
      <Button type="submit" busy={command.busy}>
        {t('propose')}
      </Button>
    </form>
  )
}

/** Why something was refused, where it is about no field. */
export function Refusals({ texts }: { texts: readonly string[] }) {
  return texts.map((text) => (
    <p key={text} role="alert" className="border-danger border-l-2 pl-2 text-danger text-ui">
      {text}
    </p>
  ))
}
