'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { get, useFormContext, useFormState, useWatch } from 'react-hook-form'
import { useFieldError } from '@/components/desk/use-field-error'
import { Button } from '@/components/ui/button'
import { FieldError } from '@/components/ui/field'
import { DelegationPeople } from './delegation-people'
import { DelegationSettings } from './delegation-settings'
import { ReadField } from './read-field'
import type { ReviewValues, RowValues } from './review-values'
import { useDelegationName } from './use-delegation-name'
import { useRows } from './use-rows'

const blankRow: RowValues = {
  person: { as: 'typed', text: '' },
  post: null,
  role: 'member',
  presence: 'present',
  source: '',
}

type Props = { event: number; at: number; onRemove: () => void }

/** One delegation: whose it is in a line that opens into fields, and its people. */
export function DelegationFields({ event, at, onRemove }: Props) {
  const t = useTranslations('intake.list')
  const a = useTranslations('attendance.values')
  const path = `events.${event}.delegations.${at}` as const
  const errorOf = useFieldError()
  const { control, getValues } = useFormContext<ReviewValues>()
  const { errors } = useFormState({ control, name: path })
  // By its own fields: what is written of one of its people draws none of the others anew.
  const [stateId, body, label, category, isAbsent] = useWatch({
    control,
    name: [`${path}.stateId`, `${path}.body`, `${path}.label`, `${path}.category`, `${path}.isAbsent`],
  })
  const people = useRows(`${path}.rows`)
  const nameOf = useDelegationName()
  const source = getValues(`${path}.source`) ?? ''
  const [asked, setAsked] = useState(source === '')
  const name = nameOf({ stateId, body, label }) || t('unnamed', { place: at + 1 })
  const { rows: _, ...own } = (get(errors, path) ?? {}) as Record<string, unknown>
  const mustChoose = stateId === '' || (body !== null && body.as !== 'entry')
  const isOpen = asked || mustChoose || Object.keys(own).length > 0
  const rowsError = people.fields.length === 0 ? errorOf(`${path}.rows`) : undefined
  return (
    <section aria-label={name} className="flex flex-col">
      <ReadField
        field={source}
        label={name}
        actions={
          <>
            <Button size="sm" aria-label={t('addPersonTo', { name })} onClick={() => people.add(blankRow)}>
              {t('addPerson')}
            </Button>
            <Button
              size="sm"
              aria-expanded={isOpen}
              aria-label={t(isOpen ? 'closeOf' : 'editOf', { label: name })}
              onClick={() => setAsked(!isOpen)}
            >
              {t(isOpen ? 'close' : 'edit')}
            </Button>
            <Button size="sm" aria-label={t('removeOf', { name })} onClick={onRemove}>
              {t('remove')}
            </Button>
          </>
        }
      >
        <p className="text-ui">
          <span className="font-semibold">{name}</span>{' '}
          <span className="text-meta text-muted">
            {a(`delegations_category.${category}`)}
            {isAbsent && ` · ${t('absent')}`}
          </span>
        </p>
        {isOpen && <DelegationSettings path={path} of={{ stateId, body, source }} />}
      </ReadField>
      {rowsError && <FieldError>{rowsError}</FieldError>}
      <DelegationPeople event={event} at={at} name={name} stateId={stateId} people={people} />
    </section>
  )
}
