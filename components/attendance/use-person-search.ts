'use client'

import { useEffect, useRef, useState } from 'react'
import type { FoundPerson } from '@/lib/attendance/people-search'

const pause = 120
const enough = 2

type Found = { letters: string; people: readonly FoundPerson[] }

/** Asks for people while somebody types; answers that come late are dropped. */
export function usePersonSearch(search: (letters: string) => Promise<readonly FoundPerson[]>) {
  const [found, setFound] = useState<Found>()
  const [failed, setFailed] = useState(false)
  const [pending, setPending] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const turn = useRef(0)

  const stop = () => {
    clearTimeout(timer.current)
    turn.current++
    setFound(undefined)
    setFailed(false)
    setPending(false)
  }
  useEffect(
    () => () => {
      clearTimeout(timer.current)
      turn.current++
    },
    [],
  )

  const ask = async (letters: string) => {
    const mine = ++turn.current
    try {
      const people = await search(letters)
      if (mine !== turn.current) return
      setFound({ letters, people })
      setPending(false)
    } catch {
      if (mine !== turn.current) return
      setFailed(true)
      setPending(false)
    }
  }

  const type = (text: string) => {
    const letters = text.trim()
    if (letters.length < enough) return stop()
    clearTimeout(timer.current)
    turn.current++
    setPending(true)
    timer.current = setTimeout(() => void ask(letters), pause)
  }
  return { found, failed, pending, type, stop }
}
