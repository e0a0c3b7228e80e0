'use client'

import { useEffect, useState } from 'react'
import { useFormContext } from 'react-hook-form'
import { useReview } from './review-store'
import type { ReviewValues } from './review-values'

const pause = 120

/**
 * What the whole form comes to, worked out when its writer pauses: a form of three hundred people is not gone through at
 * every letter. `compute` gives plain values, and the component is drawn anew only where they differ.
 */
export function useCalmly<Value>(compute: (values: ReviewValues) => Value): Value {
  const form = useFormContext<ReviewValues>()
  const review = useReview()
  const [value, setValue] = useState(() => compute(form.getValues()))
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const work = () => {
      timer = undefined
      const next = compute(form.getValues())
      setValue((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next))
    }
    const wait = () => {
      timer ??= setTimeout(work, pause)
    }
    work()
    const stopForm = form.subscribe({ formState: { values: true }, callback: wait })
    const stopReview = review.subscribe(wait)
    return () => {
      clearTimeout(timer)
      stopForm()
      stopReview()
    }
  }, [form, review, compute])
  return value
}
