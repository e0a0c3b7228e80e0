'use client'

import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { notify } from '@/components/ui/toaster'
import type { ActionResult } from '@/lib/refusal'
import { useCommand } from './use-command'

type Props<Input> = {
  input: Input
  run: (input: Input) => Promise<ActionResult<unknown>>
  /** Said when it is done. */
  done: string
  /** The name for assistive technology, where the words on the button need their row. */
  label?: string
  children: ReactNode
}

/** A small button that does one thing at once; what is refused is said below it. */
export function CommandButton<Input>({ input, run, done, label, children }: Props<Input>) {
  const command = useCommand(run, () => notify(done))
  return (
    <>
      <Button size="sm" aria-label={label} busy={command.busy} onClick={() => command.submit(input)}>
        {children}
      </Button>
      {command.general.map((reason) => (
        <p key={reason} role="alert" className="text-danger text-meta">
          {reason}
        </p>
      ))}
    </>
  )
}
