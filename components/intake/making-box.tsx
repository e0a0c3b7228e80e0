'use client'

import { useTranslations } from 'next-intl'
import { useFormContext, useWatch } from 'react-hook-form'
import { useFieldError } from '@/components/desk/use-field-error'
import { FormSection } from '@/components/meetings/form-section'
import { Button } from '@/components/ui/button'
import { CheckboxField } from '@/components/ui/checkbox-field'
import { DateField } from '@/components/ui/date-field'
import { SelectField } from '@/components/ui/select-field'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { releaseKinds } from '@/lib/releases/content'
import { DismissButton } from './dismiss-button'
import type { IntakeActions } from './intake-actions'
import { useReviewTools } from './review-tools'
import { type ReviewValues, toConfirmation } from './review-values'

type Props = { textId: string; busy: boolean; dismiss: IntakeActions['dismiss'] }

/** What will be made, said before it is; the list and the release only if they are wanted. */
export function MakingBox({ textId, busy, dismiss }: Props) {
  const t = useTranslations('intake.making')
  const { register, getValues } = useFormContext<ReviewValues>()
  const events = useWatch<ReviewValues, 'events'>({ name: 'events' })
  const hasRelease = useWatch<ReviewValues, 'hasRelease'>({ name: 'hasRelease' })
  useWatch<ReviewValues, 'create'>({ name: 'create' })
  const error = useFieldError()('events')
  const { meetings = [], create, release } = toConfirmation(textId, getValues())
  const fresh = (create?.people?.length ?? 0) + (create?.bodies?.length ?? 0) + (create?.posts?.length ?? 0)
  const made = meetings.filter(({ meetingId }) => !meetingId).length
  const attached = meetings.length - made
  const nothing = meetings.length === 0 && !release
  return (
    <FormSection title={t('title')}>
      {events.map(({ isIncluded, delegations }, index) =>
        isIncluded ? (
          <CheckboxField
            // biome-ignore lint/suspicious/noArrayIndexKey: the events of a text have no other name than their place
            key={index}
            {...register(`events.${index}.hasList`)}
            label={t('list', {
              people: delegations.reduce((sum, { rows }) => sum + rows.length, 0),
              event: events.length > 1 ? index + 1 : 0,
            })}
            hint={t('listHint', { delegations: delegations.length })}
          />
        ) : null,
      )}
      <CheckboxField {...register('hasRelease')} label={t('release')} hint={t('releaseHint')} />
      {hasRelease && <ReleaseFields />}
      <div role="status" className="border-link border-l-4 bg-paper px-3 py-2 text-ui">
        {nothing ? (
          <p>{t('nothing')}</p>
        ) : (
          <>
            <p className="font-medium">{t('willBeMade')}</p>
            <ul className="list-disc pl-4">
              {made > 0 && <li>{t('meetings', { count: made })}</li>}
              {attached > 0 && <li>{t('attached', { count: attached })}</li>}
              {meetings.some(({ list }) => list) && (
                <li>
                  {t('lists', {
                    count: meetings.filter(({ list }) => list).length,
                    people: meetings.reduce(
                      (sum, { list }) =>
                        sum +
                        (list?.delegations ?? []).reduce((rows, each) => rows + (each.rows?.length ?? 0), 0),
                      0,
                    ),
                  })}
                </li>
              )}
              {release && <li>{t('releaseDraft')}</li>}
              {fresh > 0 && <li>{t('entries', { count: fresh })}</li>}
            </ul>
            <p className="text-meta text-muted">{t('asDrafts')}</p>
          </>
        )}
      </div>
      {error && <p className="text-danger text-meta">{error}</p>}
      <div className="flex flex-wrap items-center gap-2">
        <Button type="submit" variant="primary" busy={busy} disabled={nothing}>
          {t('confirm')}
        </Button>
        <DismissButton id={textId} dismiss={dismiss} />
      </div>
    </FormSection>
  )
}

function ReleaseFields() {
  const t = useTranslations('releases')
  const i = useTranslations('intake.making')
  const { register } = useFormContext<ReviewValues>()
  const { language } = useReviewTools()
  const errorOf = useFieldError()
  return (
    <div className="flex flex-col gap-3 border-hairline border-l-2 pl-3">
      <TextArea
        {...register('release.title')}
        label={t('fields.title')}
        rows={1}
        lang={language}
        error={errorOf('release.title')}
      />
      <TextArea
        {...register('release.lead')}
        label={t('fields.lead')}
        rows={2}
        lang={language}
        error={errorOf('release.lead')}
      />
      <div className="flex flex-wrap gap-3">
        <SelectField
          {...register('release.kind')}
          label={t('fields.kind')}
          className="w-44"
          choices={releaseKinds.map((value) => ({ value, label: t(`values.kind.${value}`) }))}
        />
        <TextField
          {...register('release.dateline')}
          label={t('fields.dateline')}
          lang={language}
          className="w-44"
          error={errorOf('release.dateline')}
        />
        <DateField
          {...register('release.issuedOn')}
          label={i('issuedOn')}
          error={errorOf('release.issuedOn') ?? errorOf('release.issuedAt')}
        />
      </div>
    </div>
  )
}
