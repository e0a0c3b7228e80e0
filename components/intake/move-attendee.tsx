'use client'

import { useTranslations } from 'next-intl'
import { useFormContext } from 'react-hook-form'
import { SelectField } from '@/components/ui/select-field'
import type { ReviewValues } from './review-values'
import { useDelegationName } from './use-delegation-name'

type Props = { event: number; path: `events.${number}.delegations.${number}.rows.${number}` }

/** Seats somebody in another delegation of the list. */
export function MoveAttendee({ event, path }: Props) {
  const t = useTranslations('intake.list')
  const { getValues, setValue } = useFormContext<ReviewValues>()
  const nameOf = useDelegationName()
  const [, , , own = '0', , row = '0'] = path.split('.')
  const delegations = getValues(`events.${event}.delegations`)
  const move = (to: number) => {
    const from = Number(own)
    const moved = delegations[from]?.rows[Number(row)]
    if (!moved || to === from) return
    const seated = delegations.map((delegation, at) => ({
      ...delegation,
      rows:
        at === from
          ? delegation.rows.filter((each) => each !== moved)
          : at === to
            ? [...delegation.rows, moved]
            : delegation.rows,
    }))
    setValue(`events.${event}.delegations`, seated, { shouldDirty: true })
  }
  return (
    <SelectField
      label={t('seat')}
      className="w-44"
      value={own}
      onChange={({ target }) => move(Number(target.value))}
      choices={delegations.map((delegation, at) => ({
        value: String(at),
        label: nameOf(delegation) || t('unnamed', { place: at + 1 }),
      }))}
    />
  )
}
