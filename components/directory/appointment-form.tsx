'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { Controller, useFormContext } from 'react-hook-form'
import type { z } from 'zod'
import { useFieldError } from '@/components/desk/use-field-error'
import { CheckboxField } from '@/components/ui/checkbox-field'
import { Notice } from '@/components/ui/notice'
import { RadioGroup } from '@/components/ui/radio-group'
import { TextField } from '@/components/ui/text-field'
import { notify } from '@/components/ui/toaster'
import type { Option } from '@/components/ui/use-options'
import { appointmentKinds } from '@/db/editorial/directory-kinds'
import { appointmentInput } from '@/lib/directory/content'
import { EntryFormFrame } from './entry-form-frame'
import { EntryPicker, type FindEntries } from './entry-picker'
import { type Target, useEntryForm } from './use-entry-form'
import { useFieldLabel } from './use-field-label'
import { useLines } from './use-lines'

type Values = z.input<typeof appointmentInput>
type Term = Omit<Values, 'personId' | 'postId'>
type Props = {
  stored: Values
  target: Extract<Target<Values>, { create: unknown }> | Extract<Target<Term>, { change: unknown }>
  /** The person and the post that are chosen already. */
  people: readonly Option[]
  posts: readonly Option[]
  find: FindEntries
  back: string
}

/** Puts a person into a post. Of an appointment that is there only the kind and the dates change. */
export function AppointmentForm({ stored, target, people, posts, find, back }: Props) {
  const t = useTranslations('directory')
  const router = useRouter()
  const saved = () => {
    notify(t('saved'))
    router.push(back)
  }
  const isNew = 'create' in target
  const state = useEntryForm({
    schema: appointmentInput,
    stored,
    target: isNew
      ? target
      : { held: target.held, change: ({ personId: _, postId: __, ...term }) => target.change(term) },
    saved,
  })
  const lines = useLines([...people, ...posts])
  const describe = (values: Values) => [
    { label: t('fields.person'), text: lines.labelOf(values.personId) },
    { label: t('fields.post'), text: lines.labelOf(values.postId) },
    { label: t('fields.kind'), text: t(`appointmentKinds.${values.kind ?? 'full'}`) },
    { label: t('period.from'), text: values.from ?? '' },
    { label: t('period.to'), text: values.to ?? '' },
  ]
  return (
    <EntryFormFrame
      state={state}
      stored={stored}
      describe={describe}
      labelOf={useFieldLabel('appointment')}
      back={back}
    >
      {isNew && (
        <>
          <EntryPicker
            name="personId"
            kind="person"
            label={t('fields.person')}
            options={people}
            find={find}
            required
          />
          <EntryPicker
            name="postId"
            kind="post"
            label={t('fields.post')}
            options={posts}
            find={find}
            required
          />
        </>
      )}
      <Controller
        name="kind"
        control={state.form.control}
        render={({ field }) => (
          <RadioGroup
            {...field}
            label={t('fields.kind')}
            inline
            choices={appointmentKinds.map((kind) => ({ value: kind, label: t(`appointmentKinds.${kind}`) }))}
          />
        )}
      />
      <TermFields />
      <HolderField />
    </EntryFormFrame>
  )
}

function TermFields() {
  const t = useTranslations('directory')
  const { register } = useFormContext<Values>()
  const errorOf = useFieldError()
  return (
    <div className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
      {(['from', 'to'] as const).map((end) => (
        <TextField
          key={end}
          {...register(end)}
          label={t(`period.${end}`)}
          hint={t('period.hint')}
          autoComplete="off"
          inputClassName="max-w-44"
          error={errorOf(end)}
        />
      ))}
    </div>
  )
}

/** Appears when somebody else holds the post: the person says that it is right so. */
function HolderField() {
  const t = useTranslations('directory.appointment')
  const { register, watch } = useFormContext<Values>()
  const error = useFieldError()('despiteHolder')
  if (!error && !watch('despiteHolder')) return null
  return (
    <Notice tone="warning" title={error ?? t('held')}>
      <CheckboxField {...register('despiteHolder')} label={t('despiteHolder')} />
    </Notice>
  )
}
