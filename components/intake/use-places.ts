'use client'

import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import type { IntakeView } from '@/lib/intake/queries'
import { fieldMark, shownField, sortOf } from './field-keys'
import type { Place } from './lit-text'

/** Every place in the text that something was read from, and what was named and found no field. */
export function usePlaces({ places, reading }: Pick<IntakeView, 'places' | 'reading'>): Place[] {
  const t = useTranslations('intake.sorts')
  return useMemo(
    () => [
      ...places.map(
        ({ field, span }): Place => ({
          field: shownField(field),
          name: t(sortOf(field)),
          mark: fieldMark(field),
          span,
        }),
      ),
      ...reading.unplaced.map(
        ({ span }, index): Place => ({
          field: `unplaced.${index}`,
          name: t('unplaced'),
          mark: 'unplaced',
          span,
        }),
      ),
    ],
    [places, reading, t],
  )
}
