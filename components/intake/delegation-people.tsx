'use client'

import { useTranslations } from 'next-intl'
import { AttendeeFields } from './attendee-fields'
import { UndoRemoved } from './undo-removed'
import type { useRows } from './use-rows'

type Props = {
  event: number
  at: number
  name: string
  stateId: string | null
  people: ReturnType<typeof useRows<`events.${number}.delegations.${number}.rows`>>
}

/** The people of a delegation whom the text names. */
export function DelegationPeople({ event, at, name, stateId, people }: Props) {
  const t = useTranslations('intake.list')
  const path = `events.${event}.delegations.${at}` as const
  const { root, fields, remove, undo, canUndo } = people
  return (
    <div ref={root} className="flex flex-col pl-4">
      {fields.length > 0 && (
        <ol aria-label={t('people', { name, count: fields.length })}>
          {fields.map(({ key, source }, row) => (
            <li key={key} data-row-index={row} className="border-hairline border-t">
              <AttendeeFields
                event={event}
                path={`${path}.rows.${row}`}
                source={source}
                place={row + 1}
                stateId={stateId}
                onRemove={() => remove(row)}
              />
            </li>
          ))}
        </ol>
      )}
      <UndoRemoved shown={canUndo} onUndo={undo} />
    </div>
  )
}
