'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { answerOf } from '@/components/desk/answer-of'
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
  const [busy, setBusy] = useState(false)
  const [bug, setBug] = useState<{ error: unknown }>()
  const [reasons, setReasons] = useState<readonly Reason[]>([])

  // What is no refusal belongs to the error page.
  if (bug) throw bug.error

  const attempt = async (done: string, call: () => Promise<ActionResult<unknown>>, then?: () => void) => {
    setReasons([])
    const result = await answerOf(call())
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
    /** Without a transition: a form beside it tells many subscribers of the reasons, which React wants outside of one. */
    run: async (...move: Parameters<typeof attempt>) => {
      setBusy(true)
      try {
        await attempt(...move)
      } catch (error) {
        setBug({ error })
      } finally {
        setBusy(false)
      }
    },
  }
}
