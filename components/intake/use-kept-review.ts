'use client'

import { useEffect, useRef, useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import type { ReadPlace } from '@/lib/intake/places'
import {
  type Copy,
  dropCopies,
  dropCopy,
  freeName,
  type KeptCopy,
  readCopies,
  writeCopy,
} from './kept-copies'
import type { Review } from './review-store'
import type { ReviewValues } from './review-values'

const pause = 800

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
  const [offered, setOffered] = useState<readonly KeptCopy[]>([])
  // What is offered stays as it is until somebody has answered: their changes go under another name.
  const ownName = useRef<string>(undefined)
  const isChanged = useRef(false)
  const isDone = useRef(false)
  const writeNow = useRef<() => void>(undefined)

  useEffect(() => {
    setOffered(readCopies(actorId, textId).filter(({ copy }) => copy.read === read))
  }, [actorId, textId, read])

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const write = () => {
      if (isDone.current || !isChanged.current) return
      const copy: Copy = { values: form.getValues(), handled: review.handled(), read }
      ownName.current ??= freeName(actorId, textId)
      writeCopy(actorId, ownName.current, copy)
    }
    writeNow.current = write
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
    dropCopies(actorId, textId)
  }
  const [found] = offered
  return {
    isChanged: () => isChanged.current && !isDone.current,
    drop,
    found,
    restore: () => {
      if (!found) return
      // What was changed before this answer is kept apart, too.
      writeNow.current?.()
      ownName.current = found.name
      form.reset(found.copy.values)
      review.restore(found.copy.handled)
      setOffered([])
    },
    forget: () => {
      if (found) dropCopy(actorId, found.name)
      setOffered(([, ...others]) => others)
    },
  }
}

export type KeptReview = ReturnType<typeof useKeptReview>
