'use client'

import { useEffect, useRef, useState } from 'react'
import type { CarryOver } from '@/lib/meetings/carry-over'
import type { MeetingKind } from '@/lib/meetings/content'
import type { MeetingActions } from './meeting-actions'

type Session = { bodyId: string; series: MeetingKind }
type Options = {
  sessions: readonly Session[]
  startsOn: string
  recordId: string | null
  known: readonly CarryOver[]
  ask: MeetingActions['carryOver']
}

const pause = 300

/** What each body that meets can start from; asked anew when a body, its series or the date changes. */
export function useOffers({ sessions, startsOn, recordId, known, ask }: Options) {
  const [offers, setOffers] = useState(known)
  const asked = useRef(keyOf(sessions, startsOn))
  const key = keyOf(sessions, startsOn)

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the sessions and the date
  useEffect(() => {
    if (asked.current === key) return
    let isLate = false
    const timer = setTimeout(async () => {
      const questions = sessions.map(({ bodyId, series }) => ask({ bodyId, series, startsOn, recordId }))
      const answers = await Promise.all(questions).catch(() => undefined)
      if (isLate || !answers) return
      asked.current = key
      setOffers(answers.flatMap((answer) => (answer.ok && answer.value ? [answer.value] : [])))
    }, pause)
    return () => {
      isLate = true
      clearTimeout(timer)
    }
  }, [key])

  return ({ bodyId, series }: Session) =>
    offers.find((offer) => offer.bodyId === bodyId && offer.series === series)
}

export type OfferOf = ReturnType<typeof useOffers>

const keyOf = (sessions: readonly Session[], startsOn: string) =>
  JSON.stringify([sessions.map(({ bodyId, series }) => [bodyId, series]), startsOn])
