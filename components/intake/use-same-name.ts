'use client'

import { useFormContext } from 'react-hook-form'
import type { Choice } from './choice-field'
import type { ReviewValues } from './review-values'
import { type Named, namedIn } from './same-name'

/** Whoever is chosen for a name is chosen for it everywhere in the form: the chair also stands in the list. */
export function useSameName() {
  const { getValues, setValue } = useFormContext<ReviewValues>()
  return (kind: Named['kind'], was: Choice | null, now: Choice | null) => {
    if (was?.as !== 'typed' || was.text.trim() === '' || now === null || now.as === 'typed') return
    for (const { name, choice, ...named } of namedIn(getValues())) {
      if (named.kind === kind && choice?.as === 'typed' && choice.text.trim() === was.text.trim()) {
        setValue(name, now, { shouldDirty: true })
      }
    }
  }
}
