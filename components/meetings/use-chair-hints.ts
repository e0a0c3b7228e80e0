'use client'

import { useEffect, useState } from 'react'
import type { ChairHints } from '@/lib/meetings/chair-queries'
import type { MeetingActions } from './meeting-actions'

type Question = { personId: string | null; postId: string | null; on: string }
const nothing: ChairHints = { holders: [], posts: [] }

/** Who holds the post and which posts the person holds, on the day of the meeting. */
export function useChairHints({ personId, postId, on }: Question, ask: MeetingActions['chairHints']) {
  const [hints, setHints] = useState(nothing)
  // biome-ignore lint/correctness/useExhaustiveDependencies: every save brings a new `ask` that answers the same
  useEffect(() => {
    if (!personId && !postId) return setHints(nothing)
    let isLate = false
    void ask({ personId, postId, on })
      .then((answer) => {
        if (!isLate && answer.ok) setHints(answer.value)
      })
      // Hints only: without them the fields work as they are.
      .catch(() => undefined)
    return () => {
      isLate = true
    }
  }, [personId, postId, on])
  return hints
}
