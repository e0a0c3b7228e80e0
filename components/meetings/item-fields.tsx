'use client'

import { useTranslations } from 'next-intl'
import { Controller, useFormContext, useWatch } from 'react-hook-form'
import { CheckboxField } from '@/components/ui/checkbox-field'
import { newId } from '@/lib/id'
import type { MeetingContent } from '@/lib/meetings/content'
import { blankText } from '@/lib/text-by-locale'
import { ItemList } from './item-list'
import { TextPair } from './text-pair'

/** The agenda: what each item is, how it came out, and whether it is for the public. */
export function AgendaFields() {
  const t = useTranslations('meetings.fields')
  const agenda = useWatch<MeetingContent, 'agenda'>({ name: 'agenda' })
  return (
    <ItemList
      name="agenda"
      blank={() => ({ id: newId(), text: blankText(), outcome: blankText(), visibility: 'public' })}
      isInternal={(index) => agenda[index]?.visibility === 'internal'}
    >
      {(index) => (
        <>
          <TextPair name={`agenda.${index}.text`} label={t('agenda_text')} />
          <TextPair name={`agenda.${index}.outcome`} label={t('agenda_outcome')} />
          <VisibilityField name={`agenda.${index}.visibility`} />
        </>
      )}
    </ItemList>
  )
}

/** What was decided. */
export function DecisionFields() {
  const t = useTranslations('meetings.fields')
  const decisions = useWatch<MeetingContent, 'decisions'>({ name: 'decisions' })
  return (
    <ItemList
      name="decisions"
      blank={() => ({ id: newId(), text: blankText(), visibility: 'public' })}
      isInternal={(index) => decisions[index]?.visibility === 'internal'}
    >
      {(index) => (
        <>
          <TextPair name={`decisions.${index}.text`} label={t('decisions_text')} />
          <VisibilityField name={`decisions.${index}.visibility`} />
        </>
      )}
    </ItemList>
  )
}

/** The documents, and what happens to them next. */
export function DocumentFields() {
  const t = useTranslations('meetings.fields')
  return (
    <ItemList name="documents" blank={() => ({ id: newId(), name: blankText(), nextStep: blankText() })}>
      {(index) => (
        <>
          <TextPair name={`documents.${index}.name`} label={t('documents_name')} line="long" />
          <TextPair name={`documents.${index}.nextStep`} label={t('documents_nextStep')} />
        </>
      )}
    </ItemList>
  )
}

function VisibilityField({
  name,
}: {
  name: `agenda.${number}.visibility` | `decisions.${number}.visibility`
}) {
  const t = useTranslations('meetings')
  const { control } = useFormContext<MeetingContent>()
  return (
    <Controller
      control={control}
      name={name}
      render={({ field: { value, onChange, ...field } }) => (
        <CheckboxField
          {...field}
          label={
            <span className={value === 'internal' ? 'font-medium text-embargo' : undefined}>
              {t('internal')}
            </span>
          }
          hint={value === 'internal' ? t('internalHint') : undefined}
          checked={value === 'internal'}
          onChange={(event) => onChange(event.target.checked ? 'internal' : 'public')}
        />
      )}
    />
  )
}
