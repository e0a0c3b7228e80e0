'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import { FormSection } from '@/components/meetings/form-section'
import { Disclosure } from '@/components/ui/disclosure'
import type { ExistingMeeting } from '@/lib/intake/existing'
import { meetingFormats, meetingKinds, meetingStatuses } from '@/lib/meetings/content'
import { AttachField } from './attach-field'
import { ChairField } from './chair-field'
import { ListFields } from './list-fields'
import { ReadField } from './read-field'
import type { ReviewValues } from './review-values'
import { SessionRows } from './session-rows'
import { TextRows } from './text-rows'
import { ValueControl, ValueField } from './value-field'

type Props = { index: number; existing: ExistingMeeting | null }

/** All that was read of one event. */
export function EventFields({ index, existing }: Props) {
  const isAttached = useWatch<ReviewValues>({ name: `events.${index}.meeting.meetingId` }) !== null
  return (
    <div className="flex flex-col gap-6">
      {existing && <AttachField index={index} existing={existing} />}
      {!isAttached && <MeetingFields index={index} />}
      <ListFields index={index} />
      {!isAttached && <SubstanceFields index={index} />}
    </div>
  )
}

function MeetingFields({ index }: { index: number }) {
  const t = useTranslations('intake.sections')
  const m = useTranslations('meetings')
  const at = (name: string) => ({
    field: `meetings.${index}.${name}`,
    name: `events.${index}.meeting.${name}`,
  })
  return (
    <>
      <FormSection title={t('what')}>
        <div className="grid gap-4 sm:grid-cols-2">
          <ValueField
            {...at('kind')}
            label={m('fields.kind')}
            choices={meetingKinds.map((value) => ({ value, label: m(`values.kind.${value}`) }))}
          />
          <ValueField
            {...at('status')}
            label={m('fields.status')}
            choices={meetingStatuses.map((value) => ({ value, label: m(`values.status.${value}`) }))}
          />
        </div>
        <SessionRows index={index} />
        <ValueField {...at('title')} label={m('fields.title')} as="lines" />
      </FormSection>
      <FormSection title={t('whenWhere')}>
        <div className="grid gap-4 sm:grid-cols-2">
          <ValueField {...at('startsOn')} label={m('fields.startsOn')} as="day" />
          <ValueField {...at('endsOn')} label={m('fields.endsOn')} as="day" />
          <ValueField {...at('place')} label={m('fields.place')} />
          <ValueField {...at('venue')} label={m('fields.venue')} />
          <ValueField
            {...at('format')}
            label={m('fields.format')}
            choices={meetingFormats.map((value) => ({ value, label: m(`values.format.${value}`) }))}
          />
        </div>
      </FormSection>
      <FormSection title={t('chair')}>
        <ChairField index={index} />
      </FormSection>
    </>
  )
}

function SubstanceFields({ index }: { index: number }) {
  const t = useTranslations('intake.sections')
  const sorts = useTranslations('intake.sorts')
  const m = useTranslations('meetings')
  const next = `events.${index}.meeting.next`
  const isOpen = useEverFilled(`events.${index}.meeting`)
  return (
    <>
      <FormSection title={t('substance')}>
        <TextRows index={index} list="agenda" />
        <TextRows index={index} list="decisions" />
        <TextRows index={index} list="documents" />
      </FormSection>
      <Disclosure open={isOpen} summary={t('more')}>
        <ValueField
          field={`meetings.${index}.summary`}
          name={`events.${index}.meeting.summary`}
          label={m('fields.summary')}
          hint={t('summaryHint')}
          as="lines"
        />
        <ReadField field={`meetings.${index}.next`} label={sorts('next')} className="gap-3">
          <div className="grid gap-4 sm:grid-cols-2">
            <ValueControl name={`${next}.startsOn`} label={m('fields.next_startsOn')} as="day" />
            <ValueControl name={`${next}.place`} label={m('fields.next_place')} />
          </div>
          <ValueControl name={`${next}.note`} label={m('fields.next_note')} as="lines" />
        </ReadField>
      </Disclosure>
    </>
  )
}

/** Whether anything has ever stood in the fields: what was not found is folded away and unfolds when it is filled. */
function useEverFilled(event: `events.${number}.meeting`): boolean {
  const summary = useWatch<ReviewValues, `${typeof event}.summary`>({ name: `${event}.summary` })
  const next = useWatch<ReviewValues, `${typeof event}.next`>({ name: `${event}.next` })
  const [isFilled, setFilled] = useState(false)
  const isNow = Boolean(summary) || Object.values(next ?? {}).some(Boolean)
  if (isNow && !isFilled) setFilled(true)
  return isFilled || isNow
}
