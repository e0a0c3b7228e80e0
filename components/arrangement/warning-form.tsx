'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useFormContext } from 'react-hook-form'
import { useFieldError } from '@/components/desk/use-field-error'
import { LocaleFields } from '@/components/directory/locale-fields'
import { Button } from '@/components/ui/button'
import { RadioGroup } from '@/components/ui/radio-group'
import { TextArea } from '@/components/ui/text-area'
import { notify } from '@/components/ui/toaster'
import { type WarningInput, warningInput } from '@/lib/arrangement/input'
import type { ActionResult } from '@/lib/refusal'
import { blankText } from '@/lib/text-by-locale'
import { InstantInput } from './instant-input'
import { SetFormFrame } from './set-form-frame'
import { useSetForm } from './use-set-form'
import { WarningCheck } from './warning-check'

type Props = {
  zone: string
  /** When it ends unless somebody chooses otherwise. */
  until: string
  warn: (input: WarningInput) => Promise<ActionResult<unknown>>
}

/** A warning above every page. Before it goes out it is shown as it will stand. */
export function WarningForm({ zone, until, warn }: Props) {
  const t = useTranslations('arrange')
  const [checking, setChecking] = useState(false)
  const state = useSetForm<WarningInput, unknown>({
    schema: warningInput,
    blank: { text: blankText(), link: blankText(), reason: '', from: null, until },
    run: async (input) => {
      const result = await warn(input)
      setChecking(false)
      return result
    },
    done: () => notify(t('warning.done')),
  })
  return (
    <SetFormFrame
      state={state}
      of="warning"
      title={t('warning.form')}
      labelOf={(name) => t(labels[name.split('.')[0] as keyof typeof labels] ?? 'warning.text')}
      checked={() => setChecking(true)}
    >
      <div hidden={checking} className={checking ? undefined : 'flex flex-col gap-4'}>
        <WarningFields key={state.turn} zone={zone} />
        <Button type="submit" variant="primary" busy={state.busy} className="self-start">
          {t('warning.check')}
        </Button>
      </div>
      {checking && (
        <WarningCheck
          warning={state.form.getValues()}
          zone={zone}
          busy={state.busy}
          send={state.send}
          back={() => setChecking(false)}
        />
      )}
    </SetFormFrame>
  )
}

const labels = {
  text: 'warning.text',
  link: 'warning.link',
  reason: 'warning.reason',
  from: 'from',
  until: 'until',
} as const

function WarningFields({ zone }: { zone: string }) {
  const t = useTranslations('arrange')
  const { register, setValue, watch } = useFormContext<WarningInput>()
  const errorOf = useFieldError()
  const isLater = watch('from') !== null
  return (
    <>
      <LocaleFields
        legend={t('warning.text')}
        hint={t('warning.textHint')}
        parts={[
          { label: t('warning.text'), path: (locale) => `text.${locale}`, isLong: true, required: true },
        ]}
      />
      <LocaleFields
        legend={t('warning.link')}
        hint={t('warning.linkHint')}
        parts={[{ label: t('warning.link'), path: (locale) => `link.${locale}` }]}
      />
      <RadioGroup
        label={t('warning.when')}
        name="when"
        inline
        value={isLater ? 'later' : 'now'}
        onChange={(event) => setValue('from', event.target.value === 'later' ? '' : null)}
        choices={[
          { value: 'now', label: t('warning.atOnce') },
          { value: 'later', label: t('warning.later') },
        ]}
      />
      {isLater && <InstantInput of="warning" name="from" label={t('from')} zone={zone} />}
      <InstantInput of="warning" name="until" label={t('until')} hint={t('warning.untilHint')} zone={zone} />
      <TextArea
        {...register('reason')}
        label={t('warning.reason')}
        hint={t('warning.reasonHint')}
        error={errorOf('reason')}
        required
      />
    </>
  )
}
