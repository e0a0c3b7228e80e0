'use client'

import { useTranslations } from 'next-intl'
import { Controller } from 'react-hook-form'
import { useFieldError } from '@/components/desk/use-field-error'
import { type Finders, recordSearch } from '@/components/records/search'
import { Button } from '@/components/ui/button'
import { Combobox } from '@/components/ui/combobox'
import { fieldId } from '@/components/ui/field'
import { notify } from '@/components/ui/toaster'
import type { Option } from '@/components/ui/use-options'
import { type LeadInput, leadInput } from '@/lib/arrangement/input'
import type { ActionResult } from '@/lib/refusal'
import { InstantInput } from './instant-input'
import { SetFormFrame } from './set-form-frame'
import { useSetForm } from './use-set-form'

type Props = {
  zone: string
  /** When it ends unless somebody chooses otherwise. */
  until: string
  /** The release that one comes here to pin. */
  chosen: Option | undefined
  /** Those published last, before anything is typed. */
  recent: readonly Option[]
  find: Finders['records']
  pin: (input: LeadInput) => Promise<ActionResult<unknown>>
}

/** Lets a release lead the home page of its language until then. */
export function LeadForm({ zone, until, chosen, recent, find, pin }: Props) {
  const t = useTranslations('arrange')
  const state = useSetForm({
    schema: leadInput,
    blank: { recordId: chosen?.id ?? '', until },
    run: pin,
    done: () => notify(t('lead.done')),
  })
  return (
    <SetFormFrame
      state={state}
      of="lead"
      title={t('lead.form')}
      labelOf={(name) => t(name === 'until' ? 'until' : 'lead.release')}
    >
      <ReleaseField options={[...(chosen ? [chosen] : []), ...recent]} find={find} />
      <InstantInput
        key={`until ${state.turn}`}
        of="lead"
        name="until"
        label={t('until')}
        hint={t('lead.untilHint')}
        zone={zone}
      />
      <Button type="submit" variant="primary" busy={state.busy} className="self-start">
        {t('lead.submit')}
      </Button>
    </SetFormFrame>
  )
}

function ReleaseField({ options, find }: { options: readonly Option[]; find: Finders['records'] }) {
  const t = useTranslations('arrange')
  const errorOf = useFieldError()
  return (
    <Controller<LeadInput, 'recordId'>
      name="recordId"
      render={({ field: { value, onChange, ref, onBlur } }) => (
        <Combobox
          id={fieldId('recordId')}
          ref={ref}
          onBlur={onBlur}
          label={t('lead.release')}
          hint={t('lead.releaseHint')}
          options={options.filter(
            (option, index) => options.findIndex(({ id }) => id === option.id) === index,
          )}
          search={recordSearch({ records: find }, 'release', true)}
          value={value || null}
          onValueChange={(id) => onChange(id ?? '')}
          error={errorOf('recordId')}
          required
        />
      )}
    />
  )
}
