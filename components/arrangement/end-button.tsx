'use client'

import { useState } from 'react'
import { answerOf } from '@/components/desk/answer-of'
import { useReasonText } from '@/components/desk/use-field-error'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { notify } from '@/components/ui/toaster'
import type { ActionResult } from '@/lib/refusal'

type Props = {
  id: string
  end: (input: { id: string }) => Promise<ActionResult<unknown>>
  words: { action: string; label: string; title: string; description: string; done: string }
}

/** Ends something before its time, once it is confirmed. */
export function EndButton({ id, end, words }: Props) {
  const { text } = useReasonText()
  const [refused, setRefused] = useState<readonly string[]>([])
  return (
    <ConfirmDialog
      trigger={
        <Button size="sm" aria-label={words.label}>
          {words.action}
        </Button>
      }
      title={words.title}
      description={words.description}
      confirm={words.action}
      tone="danger"
      onConfirm={async () => {
        const result = await answerOf(end({ id }))
        setRefused(result.ok ? [] : result.reasons.map(text))
        if (result.ok) notify(words.done)
        return result.ok
      }}
    >
      {refused.map((reason) => (
        <p key={reason} role="alert" className="text-danger text-ui">
          {reason}
        </p>
      ))}
    </ConfirmDialog>
  )
}
