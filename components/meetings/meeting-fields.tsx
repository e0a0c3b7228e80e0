'use client'

import { useTranslations } from 'next-intl'
import { Controller, useFormContext, useWatch } from 'react-hook-form'
import { useFieldError } from '@/components/desk/use-field-error'
import { entrySearch, type Finders } from '@/components/records/search'
import { CheckboxField } from '@/components/ui/checkbox-field'
import { DateField } from '@/components/ui/date-field'
import { fieldId } from '@/components/ui/field'
import { MultiCombobox } from '@/components/ui/multi-combobox'
import { SelectField } from '@/components/ui/select-field'
import type { CarryOver } from '@/lib/meetings/carry-over'
import { type MeetingContent, meetingFormats, meetingKinds, meetingStatuses } from '@/lib/meetings/content'
import type { MeetingOptions } from '@/lib/meetings/queries'
import { CarryOverBox } from './carry-over-box'
import { ChairFields } from './chair-fields'
import { FormSection } from './form-section'
import { AgendaFields, DecisionFields, DocumentFields } from './item-fields'
import { LanguagesField } from './languages-field'
import type { MeetingActions } from './meeting-actions'
import { SessionFields } from './session-fields'
import { TextPair } from './text-pair'
import { TitleFields } from './title-fields'
import { useOffers } from './use-offers'
import { WhenFields } from './when-fields'

export type MeetingFieldsProps = {
  recordId: string
  options: MeetingOptions
  /** What the bodies in the stored text can start from. */
  offers: readonly CarryOver[]
  zones: readonly string[]
  today: string
  find: Finders
  meetingActions: MeetingActions
}

/** Everything that is written of a meeting, in the order in which it becomes known. */
export function MeetingFields(props: MeetingFieldsProps) {
  const { recordId, options, offers, zones, today, find, meetingActions } = props
  const t = useTranslations('meetings')
  const { register, control } = useFormContext<MeetingContent>()
  const errorOf = useFieldError()
  const sessions = useWatch<MeetingContent, 'sessions'>({ name: 'sessions' })
  const startsOn = useWatch<MeetingContent, 'startsOn'>({ name: 'startsOn' })
  const status = useWatch<MeetingContent, 'status'>({ name: 'status' })
  const offerOf = useOffers({ sessions, startsOn, recordId, known: offers, ask: meetingActions.carryOver })
  const [first] = sessions
  const last = first && offerOf(first)?.last
  const choices = (field: 'kind' | 'status' | 'format', values: readonly string[]) =>
    values.map((value) => ({ value, label: t(`values.${field}.${value}`) }))

  return (
    <>
      <div className="flex flex-wrap gap-4">
        <SelectField
          label={t('fields.kind')}
          className="min-w-48 flex-1"
          choices={choices('kind', meetingKinds)}
          {...register('kind')}
        />
        <SelectField
          label={t('fields.status')}
          hint={status === 'postponed' || status === 'cancelled' ? t(`statusHints.${status}`) : undefined}
          className="min-w-40 flex-1"
          choices={choices('status', meetingStatuses)}
          {...register('status')}
        />
        <SelectField
          label={t('fields.format')}
          className="min-w-40 flex-1"
          choices={choices('format', meetingFormats)}
          {...register('format')}
        />
      </div>
      <SessionFields options={options} find={find} offerOf={offerOf} />
      {last && <CarryOverBox last={last} />}
      <TitleFields offerOf={offerOf} />
      <TextPair name="summary" label={t('fields.summary')} />
      <FormSection title={t('sections.when')}>
        <WhenFields zones={zones} today={today} />
        <TextPair name="place" label={t('fields.place')} line="short" />
        <TextPair name="venue" label={t('fields.venue')} line="short" />
      </FormSection>
      <FormSection title={t('sections.chair')}>
        <ChairFields options={options} find={find} ask={meetingActions.chairHints} />
      </FormSection>
      <FormSection title={t('sections.agenda')}>
        <AgendaFields />
      </FormSection>
      <FormSection title={t('sections.decisions')}>
        <DecisionFields />
      </FormSection>
      <FormSection title={t('sections.documents')}>
        <DocumentFields />
      </FormSection>
      <FormSection title={t('sections.next')}>
        <DateField
          label={t('fields.next_startsOn')}
          optional
          error={errorOf('next.startsOn')}
          {...register('next.startsOn')}
        />
        <TextPair name="next.place" label={t('fields.next_place')} line="short" />
        <TextPair name="next.note" label={t('fields.next_note')} />
      </FormSection>
      <FormSection title={t('sections.about')}>
        <Controller
          control={control}
          name="topicIds"
          render={({ field: { value, onChange, ...field } }) => (
            <MultiCombobox
              {...field}
              id={fieldId('topicIds')}
              label={t('fields.topicIds')}
              options={options.topics}
              search={entrySearch(find, 'topic')}
              value={value}
              onValueChange={onChange}
              error={errorOf('topicIds')}
              optional
            />
          )}
        />
        <CheckboxField
          label={t('fields.namesAbsentStates')}
          hint={t('absentStatesHint')}
          {...register('namesAbsentStates')}
        />
        <LanguagesField
          label={t('fields.languages')}
          hint={t('languagesHint')}
          nameOf={(language) => t(`values.languages.${language}`)}
        />
      </FormSection>
    </>
  )
}
