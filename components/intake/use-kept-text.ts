'use client'

import { useEffect, useRef, useState } from 'react'
import { dropKept, readKept, writeKept } from './kept'

const pause = 500
const name = 'paste'

/** A text that is being pasted, kept in this browser until the server has it. */
export function useKeptText(actorId: string) {
  const [text, setText] = useState('')
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => {
    const kept = readKept(actorId, name)?.value
    if (typeof kept === 'string') setText(kept)
    return () => clearTimeout(timer.current)
  }, [actorId])
  const set = (next: string) => {
    setText(next)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => (next ? writeKept(actorId, name, next) : dropKept(actorId, name)), pause)
  }
  const forget = () => {
    clearTimeout(timer.current)
    setText('')
    dropKept(actorId, name)
  }
  return [text, set, forget] as const
}
