'use client'

import { useEffect, useRef, useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import type { ReadPlace } from '@/lib/intake/places'
import { dropKept, readKept, writeKept } from './kept'
import type { Handled, Review } from './review-store'
import type { ReviewValues } from './review-values'

const pause = 800

type Copy = { values: ReviewValues; handled: Handled; read: string }
type Options = {
  actorId: string
  textId: string
  places: readonly ReadPlace[]
  form: UseFormReturn<ReviewValues>
  review: Review
}

/** What somebody has changed of a reading, kept in this browser until it is confirmed: the session may end before. */
export function useKeptReview({ actorId, textId, places, form, review }: Options) {
  // Read anew in another language or with another directory, rows no longer stand for the same places.
  const [read] = useState(() => JSON.stringify(places.map(({ field, span }) => [field, ...span])))
  const [found, setFound] = useState<{ copy: Copy; at: string }>()
  const isChanged = useRef(false)
  const isDone = useRef(false)

  useEffect(() => {
    const kept = readKept(actorId, textId)
    const copy = kept?.value as Copy | undefined
    if (kept && copy?.read === read) setFound({ copy, at: kept.at })
  }, [actorId, textId, read])

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const write = () => {
      if (isDone.current || !isChanged.current) return
      const copy: Copy = { values: form.getValues(), handled: review.handled(), read }
      writeKept(actorId, textId, copy)
    }
    const changed = () => {
      isChanged.current = true
      clearTimeout(timer)
      timer = setTimeout(write, pause)
    }
    const stopForm = form.subscribe({
      formState: { values: true },
      callback: ({ name }) => name && changed(),
    })
    const stopReview = review.subscribe(changed)
    window.addEventListener('pagehide', write)
    return () => {
      stopForm()
      stopReview()
      clearTimeout(timer)
      window.removeEventListener('pagehide', write)
      write()
    }
  }, [actorId, textId, read, form, review])

  const drop = () => {
    isDone.current = true
    dropKept(actorId, textId)
  }
  return {
    isChanged: () => isChanged.current && !isDone.current,
    drop,
    found,
    restore: () => {
      if (!found) return
      form.reset(found.copy.values)
      review.restore(found.copy.handled)
      setFound(undefined)
    },
    forget: () => {
      dropKept(actorId, textId)
      setFound(undefined)
    },
  }
}

export type KeptReview = ReturnType<typeof useKeptReview>
