'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useFieldArray, useFormContext } from 'react-hook-form'
import { useFieldError } from '@/components/desk/use-field-error'
import { entrySearch, type Finders } from '@/components/records/search'
import { Button } from '@/components/ui/button'
import { Combobox } from '@/components/ui/combobox'
import { fieldId } from '@/components/ui/field'
import type { MeetingContent } from '@/lib/meetings/content'
import type { MeetingOptions } from '@/lib/meetings/queries'
import { SessionRow } from './session-row'
import type { OfferOf } from './use-offers'

type Props = { options: MeetingOptions; find: Finders; offerOf: OfferOf }

/** Whose meeting it is and which by count; several bodies meet jointly. */
export function SessionFields({ options, find, offerOf }: Props) {
  const t = useTranslations('meetings')
  const { control, getValues } = useFormContext<MeetingContent>()
  const { fields, append, remove } = useFieldArray({ control, name: 'sessions', keyName: 'key' })
  const [isJoint, setIsJoint] = useState(false)
  const error = useFieldError()('sessions')
  const isFirst = fields.length === 0
  return (
    <div className="flex flex-col gap-4">
      {fields.map(({ key }, index) => (
        <SessionRow
          key={key}
          index={index}
          options={options}
          find={find}
          offerOf={offerOf}
          onRemove={() => remove(index)}
        />
      ))}
      {(isFirst || isJoint) && (
        <Combobox
          key={fields.length}
          id={isFirst ? fieldId('sessions') : undefined}
          label={isFirst ? t('fields.sessions_bodyId') : t('jointBody')}
          hint={isFirst ? t('bodyHint') : undefined}
          error={isFirst ? error : undefined}
          options={[]}
          search={entrySearch(find, 'body')}
          value={null}
          onValueChange={(bodyId) => {
            if (bodyId) append({ bodyId, series: getValues('kind'), number: null })
            setIsJoint(false)
          }}
        />
      )}
      {!isFirst && !isJoint && fields.length < 4 && (
        <Button variant="plain" className="-ml-4 self-start" onClick={() => setIsJoint(true)}>
          {t('addJointBody')}
        </Button>
      )}
    </div>
  )
}
