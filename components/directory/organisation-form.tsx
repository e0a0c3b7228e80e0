'use client'

import { useTranslations } from 'next-intl'
import { Controller, useFormContext } from 'react-hook-form'
import type { z } from 'zod'
import { useFieldError } from '@/components/desk/use-field-error'
import { fieldId } from '@/components/ui/field'
import { SuggestField } from '@/components/ui/suggest-field'
import { TextField } from '@/components/ui/text-field'
import { notify } from '@/components/ui/toaster'
import type { Option } from '@/components/ui/use-options'
import { type organisationChange, organisationProfile } from '@/lib/directory/organisation-content'
import type { ActionResult } from '@/lib/refusal'
import { ContactRows } from './contact-rows'
import { EntryFormFrame } from './entry-form-frame'
import { LocaleFields } from './locale-fields'
import { MemberList } from './member-list'
import type { OrganisationValues } from './organisation-values'
import { type Held, useEntryForm } from './use-entry-form'
import { useOrganisationLines } from './use-organisation-lines'

type Save = (input: z.input<typeof organisationChange>) => Promise<ActionResult<{ lockVersion: number }>>
type Props = {
  stored: OrganisationValues
  lockVersion: number
  states: readonly Option[]
  zones: readonly string[]
  save: Save
}

/** The organisation's profile as the desk keeps it. */
export function OrganisationForm({ stored, lockVersion, states, zones, save }: Props) {
  const t = useTranslations('organisation')
  const state = useEntryForm({
    schema: organisationProfile,
    stored,
    target: { held: { id: '1', lockVersion }, change: savingProfile(save) },
    saved: () => notify(t('saved')),
  })
  return (
    <EntryFormFrame
      state={state}
      stored={stored}
      describe={useOrganisationLines(states)}
      labelOf={useOrganisationLabel()}
    >
      <LocaleFields
        legend={t('names')}
        parts={(['full', 'short', 'abbreviation'] as const).map((part) => ({
          label: t(part),
          path: (locale) => `names.${locale}.${part}`,
          required: part === 'full',
        }))}
      />
      {(['about', 'boilerplate', 'notice', 'address'] as const).map((name) => (
        <LocaleFields
          key={name}
          legend={t(name)}
          hint={t(`${name}Hint`)}
          parts={[{ label: t(name), path: (locale) => `${name}.${locale}`, isLong: true }]}
        />
      ))}
      <ContactRows />
      <MemberList states={states} />
      <ZoneField zones={zones} />
      <LineField name="emblem" />
      <LineField name="securityEmail" type="email" />
    </EntryFormFrame>
  )
}

function ZoneField({ zones }: { zones: readonly string[] }) {
  const t = useTranslations('organisation')
  const errorOf = useFieldError()
  return (
    <Controller<OrganisationValues, 'zone'>
      name="zone"
      render={({ field: { value, onChange, ref, onBlur } }) => (
        <SuggestField
          id={fieldId('zone')}
          ref={ref}
          onBlur={onBlur}
          label={t('zone')}
          hint={t('zoneHint')}
          options={zones.map((zone) => ({ id: zone, label: zone }))}
          value={value ?? ''}
          onValueChange={onChange}
          error={errorOf('zone')}
          className="max-w-form"
        />
      )}
    />
  )
}

function LineField({ name, type }: { name: 'emblem' | 'securityEmail'; type?: 'email' }) {
  const t = useTranslations('organisation')
  const { register } = useFormContext<OrganisationValues>()
  const errorOf = useFieldError()
  return (
    <TextField
      {...register(name)}
      type={type}
      label={t(name)}
      hint={t(`${name}Hint`)}
      error={errorOf(name)}
      className="max-w-form"
      autoComplete="off"
      optional
    />
  )
}

/** What the label of a field says: `names.ru.full`, `contacts.0.email`, `zone`. */
function useOrganisationLabel() {
  const t = useTranslations('organisation')
  return (name: string) => {
    const [first, index, part] = name.split('.')
    if (first === 'contacts')
      return `${t('contactNumber', { number: Number(index) + 1 })}: ${t(`contact.${part}`)}`
    return first === 'names'
      ? t(part ?? 'full')
      : t(first === 'memberStateIds' ? 'members' : (first ?? 'names'))
  }
}

/** The profile goes to the server as one field, and reasons come back as the form names its fields. */
const savingProfile =
  (save: Save) =>
  async ({ id, lockVersion, ...profile }: OrganisationValues & Held): Promise<ActionResult<Held>> => {
    const result = await save({ profile, lockVersion })
    if (result.ok) return { ok: true, value: { id, ...result.value } }
    const reasons = result.reasons.map((reason) => ({
      ...reason,
      field: reason.field?.replace(/^profile\./, ''),
    }))
    return { ok: false, reasons }
  }
