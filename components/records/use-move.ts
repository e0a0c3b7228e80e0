'use client'

import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { notify } from '@/components/ui/toaster'
import type { ActionResult, Reason } from '@/lib/refusal'
import { useRecordFormContext } from './record-form-context'

/**
 * Makes a move by an action: says that it was made, or why not: at the fields of the form beside it where there is one,
 * else in `reasons`.
 */
export function useMove() {
  const t = useTranslations('records.moves')
  const form = useRecordFormContext()
  const [busy, startTransition] = useTransition()
  const [reasons, setReasons] = useState<readonly Reason[]>([])

  const attempt = async (done: string, call: () => Promise<ActionResult<unknown>>, then?: () => void) => {
    setReasons([])
    const result = await call()
    if (result.ok) {
      notify(t(`done.${done}`))
      then?.()
    } else if (form) form.showReasons(result.reasons)
    else setReasons(result.reasons)
    return result.ok
  }
  return {
    busy,
    reasons,
    attempt,
    run: (...move: Parameters<typeof attempt>) => startTransition(async () => void (await attempt(...move))),
  }
}
