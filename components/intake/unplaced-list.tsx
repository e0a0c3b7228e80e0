'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useFormContext } from 'react-hook-form'
import { FormSection } from '@/components/meetings/form-section'
import { Button } from '@/components/ui/button'
import { notify } from '@/components/ui/toaster'
import type { Unplaced } from '@/lib/language/extract/shape'
import { ReadField } from './read-field'
import { useReviewTools } from './review-tools'
import type { ReviewValues } from './review-values'
import { type Taking, takingsFor, withTaken } from './take-unplaced'
import { useCalmly } from './use-calmly'

/** The event that what is taken goes into. */
const firstIncluded = ({ events }: ReviewValues) => events.findIndex(({ isIncluded }) => isIncluded)

/** What the text names and no field has room for: taken by hand, or left. */
export function UnplacedList({ unplaced }: { unplaced: readonly Unplaced[] }) {
  const t = useTranslations('intake.unplaced')
  const [taken, setTaken] = useState<readonly number[]>([])
  const { getValues, setValue } = useFormContext<ReviewValues>()
  const { states, codes } = useReviewTools()
  const into = useCalmly(firstIncluded)
  if (unplaced.length === 0 || into < 0) return null
  const take = (each: Unplaced, at: number, how: Taking) => {
    const values = getValues(`events.${into}`)
    const stateId = states.find(({ id }) => id === codes[each.name])?.id ?? null
    setValue(`events.${into}`, withTaken(values, { ...each, stateId }, how), { shouldDirty: true })
    setTaken([...taken, at])
    notify(t('taken', { name: each.text }))
  }
  return (
    <FormSection title={t('title')}>
      <p className="text-muted text-ui">{t('hint')}</p>
      <ul className="flex flex-col gap-2">
        {unplaced.map((each, at) => (
          <li key={`${each.kind} ${each.name}`}>
            <ReadField field={`unplaced.${at}`} label={each.text}>
              <div className="flex flex-wrap items-center gap-2">
                <span className="mr-auto text-ui">
                  {each.text} <span className="text-meta text-muted">{t(`kinds.${each.kind}`)}</span>
                </span>
                {taken.includes(at) ? (
                  <span className="text-meta text-success">
                    <span aria-hidden="true">✓ </span>
                    {t('done')}
                  </span>
                ) : (
                  takingsFor(each.kind).map((how) => (
                    <Button
                      key={how}
                      size="sm"
                      aria-label={t('takeAs', { name: each.text, how: t(`as.${how}`) })}
                      onClick={() => take(each, at, how)}
                    >
                      {t(`as.${how}`)}
                    </Button>
                  ))
                )}
              </div>
            </ReadField>
          </li>
        ))}
      </ul>
    </FormSection>
  )
}
