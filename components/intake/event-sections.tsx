'use client'

import { useTranslations } from 'next-intl'
import { useFormContext, useWatch } from 'react-hook-form'
import { CheckboxField } from '@/components/ui/checkbox-field'
import type { ExistingMeeting } from '@/lib/intake/existing'
import { EventFields } from './event-fields'
import type { ReviewValues } from './review-values'

type Props = { events: number; existing: readonly (ExistingMeeting | null)[] }

/** The events of a text one below the other; where there are several, each can be left out. */
export function EventSections({ events, existing }: Props) {
  if (events === 1) return <EventFields index={0} existing={existing[0] ?? null} />
  return Array.from({ length: events }, (_, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the events of a text have no other name than their place
    <EventSection key={index} index={index} events={events} existing={existing[index] ?? null} />
  ))
}

type SectionProps = { index: number; events: number; existing: ExistingMeeting | null }

function EventSection({ index, events, existing }: SectionProps) {
  const t = useTranslations('intake.review')
  const { register } = useFormContext<ReviewValues>()
  const isIncluded = useWatch<ReviewValues, `events.${number}.isIncluded`>({
    name: `events.${index}.isIncluded`,
  })
  const title = useWatch<ReviewValues, `events.${number}.meeting.title`>({
    name: `events.${index}.meeting.title`,
  })
  return (
    <section aria-labelledby={`event-${index}`} className="flex flex-col gap-4 border-ink border-t-2 pt-3">
      <h2 id={`event-${index}`} className="text-lead">
        {t('event', { place: index + 1, count: events })}
        {title && <span className="block font-normal font-sans text-muted text-ui">{title}</span>}
      </h2>
      <CheckboxField {...register(`events.${index}.isIncluded`)} label={t('include', { place: index + 1 })} />
      {isIncluded && <EventFields index={index} existing={existing} />}
    </section>
  )
}
