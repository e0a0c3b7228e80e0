'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { get, useFormContext, useFormState, useWatch } from 'react-hook-form'
import { Button } from '@/components/ui/button'
import { SelectField } from '@/components/ui/select-field'
import { attendanceRoles, presences } from '@/lib/attendance/content'
import { AttendeeLine } from './attendee-line'
import { CertaintyMark } from './certainty-mark'
import { isMoved, useLit } from './lit'
import { MoveAttendee } from './move-attendee'
import { PersonField, PostField } from './person-and-post'
import { LookedAt, litBox } from './read-field'
import { useStanding } from './review-store'
import type { ReviewValues, RowValues } from './review-values'

type Props = {
  event: number
  path: `events.${number}.delegations.${number}.rows.${number}`
  source: string
  place: number
  /** Of the delegation: a new person is of that state. */
  stateId: string | null
  onRemove: () => void
}

/** Somebody of a delegation: a line that opens into fields, so that three hundred of them stay quick. */
export function AttendeeFields({ event, path, source, place, stateId, onRemove }: Props) {
  const t = useTranslations('intake.list')
  const a = useTranslations('attendance')
  const lit = useLit()
  const { register } = useFormContext<ReviewValues>()
  const { errors } = useFormState<ReviewValues>({ name: path })
  const row = useWatch<ReviewValues>({ name: path }) as RowValues | undefined
  const standing = useStanding(source)
  const [asked, setAsked] = useState(source === '')
  if (!row) return null
  const isOpen = asked || row.person.as === 'new' || row.post?.as === 'new' || Boolean(get(errors, path))
  const label = t('person', { place })
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only lights what its own controls are about
    <div
      data-field={source || undefined}
      onFocus={() => source && lit.focus(source)}
      onMouseMove={(event) => source && isMoved(event) && lit.hover(source, true)}
      onMouseLeave={() => lit.hover(null)}
      className={`${litBox} py-2`}
    >
      <div className="flex flex-wrap items-start gap-x-3 gap-y-1">
        <AttendeeLine row={row} nearKey={`${source}.person`} path={path} />
        <Button
          size="sm"
          aria-expanded={isOpen}
          aria-label={t(isOpen ? 'closeOf' : 'editOf', { label })}
          onClick={() => setAsked(!isOpen)}
        >
          {t(isOpen ? 'close' : 'edit')}
        </Button>
      </div>
      {standing && (
        <div className="flex flex-wrap items-center gap-x-3">
          <CertaintyMark standing={standing} />
          <LookedAt field={source} label={label} />
        </div>
      )}
      {isOpen && (
        <div className="flex flex-col gap-3 pt-2">
          <PersonField
            name={`${path}.person`}
            nearKey={`${source}.person`}
            label={a('fields.delegations_rows_personId')}
            stateId={stateId}
          />
          <PostField name={`${path}.post`} label={a('fields.delegations_rows_postId')} />
          <div className="flex flex-wrap items-end gap-3">
            <SelectField
              {...register(`${path}.role`)}
              label={a('fields.delegations_rows_role')}
              className="w-36"
              choices={attendanceRoles.map((value) => ({
                value,
                label: a(`values.delegations_rows_role.${value}`),
              }))}
            />
            <SelectField
              {...register(`${path}.presence`)}
              label={a('fields.delegations_rows_presence')}
              className="w-36"
              choices={presences.map((value) => ({
                value,
                label: a(`values.delegations_rows_presence.${value}`),
              }))}
            />
            <MoveAttendee event={event} path={path} />
            <Button size="sm" className="mb-1" aria-label={t('removeOf', { name: label })} onClick={onRemove}>
              {t('remove')}
            </Button>
          </div>
        </div>
      )}
    </div>
  )
}
