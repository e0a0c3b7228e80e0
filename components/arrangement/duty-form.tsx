'use client'

import { useTranslations } from 'next-intl'
import { useFormContext } from 'react-hook-form'
import { useFieldError } from '@/components/desk/use-field-error'
import { LocaleFields } from '@/components/directory/locale-fields'
import { Button } from '@/components/ui/button'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { notify } from '@/components/ui/toaster'
import type { Locale } from '@/db/locales'
import { type DutyInput, dutyInput } from '@/lib/arrangement/input'
import type { ActionResult } from '@/lib/refusal'
import { blankText } from '@/lib/text-by-locale'
import { InstantInput } from './instant-input'
import { SetFormFrame } from './set-form-frame'
import { useSetForm } from './use-set-form'

/** Somebody who was on duty before, or stands among the organisation's contacts. */
export type KnownContact = { name: Record<Locale, string>; phone: string; email: string; label: string }

type Props = {
  zone: string
  /** When the duty begins unless somebody chooses otherwise: where the roster ends. */
  from: string
  known: readonly KnownContact[]
  set: (input: DutyInput) => Promise<ActionResult<unknown>>
}

/** Puts somebody on the roster. */
export function DutyForm({ zone, from, known, set }: Props) {
  const t = useTranslations('arrange')
  const state = useSetForm<DutyInput, unknown>({
    schema: dutyInput,
    blank: { name: blankText(), phone: '', email: '', from, until: '' },
    run: set,
    done: () => notify(t('duty.done')),
  })
  return (
    <SetFormFrame
      state={state}
      of="duty"
      title={t('duty.form')}
      labelOf={(name) => t(labels[name.split('.')[0] as keyof typeof labels] ?? 'duty.name')}
    >
      {known.length > 0 && <KnownField key={state.turn} known={known} />}
      <LocaleFields
        legend={t('duty.name')}
        parts={[{ label: t('duty.name'), path: (locale) => `name.${locale}`, required: true }]}
      />
      <ReachFields />
      <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
        <InstantInput key={`from ${state.turn}`} of="duty" name="from" label={t('from')} zone={zone} />
        <InstantInput key={`until ${state.turn}`} of="duty" name="until" label={t('until')} zone={zone} />
      </div>
      <Button type="submit" variant="primary" busy={state.busy} className="self-start">
        {t('duty.submit')}
      </Button>
    </SetFormFrame>
  )
}

const labels = {
  name: 'duty.name',
  phone: 'duty.phone',
  email: 'duty.email',
  from: 'from',
  until: 'until',
} as const

/** Fills in whoever is known already. */
function KnownField({ known }: { known: readonly KnownContact[] }) {
  const t = useTranslations('arrange.duty')
  const { setValue } = useFormContext<DutyInput>()
  return (
    <SelectField
      name="known"
      label={t('known')}
      none={t('knownNone')}
      choices={known.map(({ label }, index) => ({ value: String(index), label }))}
      onChange={(event) => {
        const contact = known[Number(event.target.value)]
        if (!event.target.value || !contact) return
        for (const part of ['name', 'phone', 'email'] as const) setValue(part, contact[part])
      }}
      className="max-w-form"
    />
  )
}

function ReachFields() {
  const t = useTranslations('arrange.duty')
  const { register } = useFormContext<DutyInput>()
  const errorOf = useFieldError()
  return (
    <div className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
      <TextField
        {...register('phone')}
        type="tel"
        label={t('phone')}
        autoComplete="off"
        error={errorOf('phone')}
      />
      <TextField
        {...register('email')}
        type="email"
        label={t('email')}
        autoComplete="off"
        error={errorOf('email')}
      />
    </div>
  )
}
