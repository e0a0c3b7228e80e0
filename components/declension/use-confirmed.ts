'use client'

import { useState } from 'react'
import { answerOf } from '@/components/desk/answer-of'
import type { Confirmed } from '@/lib/declension/kept-forms'
import { type Confirm, withConfirmed } from './confirming'

/** What is confirmed of an entry while it is on the screen, and how more is. */
export function useConfirmed(stored: readonly Confirmed[], run: Confirm) {
  const [confirmed, setConfirmed] = useState(stored)
  const confirm: Confirm = async (kept) => {
    const result = await answerOf(run(kept))
    if (result.ok) setConfirmed((before) => withConfirmed(before, kept, result.value))
    return result
  }
  return { confirmed, confirm }
}

export type ConfirmedForms = ReturnType<typeof useConfirmed>
