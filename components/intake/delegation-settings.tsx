'use client'

import { useTranslations } from 'next-intl'
import { useFormContext } from 'react-hook-form'
import { CheckboxField } from '@/components/ui/checkbox-field'
import { SelectField } from '@/components/ui/select-field'
import { delegationCategories } from '@/lib/attendance/content'
import { DelegationOf, type OfWhom } from './delegation-of'
import type { ReviewValues } from './review-values'

type Props = { path: `events.${number}.delegations.${number}`; of: OfWhom }

/** Whose delegation it is, as what it takes part, and whether it was there. */
export function DelegationSettings({ path, of }: Props) {
  const t = useTranslations('intake.list')
  const a = useTranslations('attendance')
  const { register } = useFormContext<ReviewValues>()
  return (
    <div className="flex flex-wrap items-end gap-x-3 gap-y-2 py-1">
      <DelegationOf path={path} of={of} />
      <SelectField
        {...register(`${path}.category`)}
        label={a('fields.delegations_category')}
        className="w-52"
        choices={delegationCategories.map((value) => ({
          value,
          label: a(`values.delegations_category.${value}`),
        }))}
      />
      <CheckboxField {...register(`${path}.isAbsent`)} label={t('absent')} className="pb-2" />
    </div>
  )
}
