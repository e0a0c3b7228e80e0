'use client'

import { useTranslations } from 'next-intl'
import { useCallback } from 'react'
import { useFormContext } from 'react-hook-form'
import { Button } from '@/components/ui/button'
import { sortOf } from './field-keys'
import { goToField } from './lit'
import { useReview } from './review-store'
import type { ReviewValues } from './review-values'
import { shownFields, unseenGuesses } from './standings'
import { useCalmly } from './use-calmly'

/** How many guesses are left to look at, the way to the next one, and all of them at once for who has looked. */
export function GuessBar() {
  const t = useTranslations('intake.review')
  const review = useReview()
  const { getValues } = useFormContext<ReviewValues>()
  const count = useCallback(
    (values: ReviewValues) => ({
      left: unseenGuesses(values, review).length,
      seen: shownFields(values).filter(({ field }) => review.standing(field) === 'seen').length,
    }),
    [review],
  )
  const { left, seen } = useCalmly(count)
  if (left + seen === 0) return null
  const fields = () => unseenGuesses(getValues(), review).map(({ field }) => field)
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-warning border-l-4 bg-paper px-3 py-2 text-ui">
      <p role="status" className="mr-auto">
        {t('guesses', { count: left })}
      </p>
      {left > 0 && (
        <>
          <Button size="sm" onClick={() => goToField(fields()[0] ?? '')}>
            {t('nextGuess')}
          </Button>
          <Button
            size="sm"
            // Which meeting it is nobody confirms by the way.
            onClick={() => review.see(fields().filter((field) => sortOf(field) !== 'meetingId'))}
          >
            {t('confirmGuesses')}
          </Button>
        </>
      )}
    </div>
  )
}
