'use client'

import { useTranslations } from 'next-intl'
import { useSyncExternalStore } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { Button } from '@/components/ui/button'
import { sortOf } from './field-keys'
import { goToField } from './lit'
import { useReview } from './review-store'
import type { ReviewValues } from './review-values'
import { shownFields, unseenGuesses } from './standings'

/** How many guesses are left to look at, the way to the next one, and all of them at once for who has looked. */
export function GuessBar() {
  const t = useTranslations('intake.review')
  const review = useReview()
  const { getValues } = useFormContext<ReviewValues>()
  // What is left out or taken in changes what there is to look at.
  useWatch<ReviewValues>({ name: 'events' })
  useSyncExternalStore(review.subscribe, review.handled, review.handled)
  const guesses = unseenGuesses(getValues(), review)
  // Which meeting it is nobody confirms by the way.
  const taken = guesses.map(({ field }) => field).filter((field) => sortOf(field) !== 'meetingId')
  const all = shownFields(getValues()).filter(({ field }) => review.standing(field) === 'seen').length
  if (guesses.length + all === 0) return null
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-warning border-l-4 bg-paper px-3 py-2 text-ui">
      <p role="status" className="mr-auto">
        {t('guesses', { count: guesses.length })}
      </p>
      {guesses.length > 0 && (
        <>
          <Button size="sm" onClick={() => goToField(guesses[0]?.field ?? '')}>
            {t('nextGuess')}
          </Button>
          <Button size="sm" onClick={() => review.see(taken)}>
            {t('confirmGuesses')}
          </Button>
        </>
      )}
    </div>
  )
}
