'use client'

import { useEffect, useState } from 'react'
import { type CaseTable, type Subject, wordsOf } from '@/lib/declension/case-rows'
import type { Confirmed } from '@/lib/declension/kept-forms'

/** How long after the last letter the words are declined, ms. */
const pause = 250

/** `isDone`: there is an answer; without a table, that these words have none. */
type Made = { table: CaseTable | undefined; isDone: boolean; hasFailed: boolean }

/**
 * The six cases of a name while it is typed. The engine comes by itself when it is first needed, so that no form waits
 * for it; `again` asks for it once more where it did not come.
 */
export function useCaseTable(subject: Subject, confirmed: readonly Confirmed[], initial?: CaseTable) {
  const [made, setMade] = useState<Made>({
    table: initial,
    isDone: initial !== undefined,
    hasFailed: false,
  })
  const [attempt, setAttempt] = useState(0)
  const asked = JSON.stringify([subject, confirmed, attempt])
  const isBlank = wordsOf(subject) === ''
  useEffect(() => {
    if (isBlank) return
    let isLate = false
    const decline = async () => {
      const [words, kept] = JSON.parse(asked) as [Subject, Confirmed[]]
      const { caseTableOf } = await import('@/lib/declension/case-table')
      if (!isLate) setMade({ table: caseTableOf(words, kept), isDone: true, hasFailed: false })
    }
    const timer = setTimeout(() => {
      decline().catch(() => {
        if (!isLate) setMade((before) => ({ ...before, hasFailed: true }))
      })
    }, pause)
    return () => {
      isLate = true
      clearTimeout(timer)
    }
  }, [asked, isBlank])
  return { ...made, again: () => setAttempt((count) => count + 1) }
}
