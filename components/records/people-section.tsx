'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Combobox } from '@/components/ui/combobox'
import type { PeopleOn } from '@/lib/workflow/review-queries'
import { ReasonList } from './reason-list'
import type { RecordActions } from './record-actions'
import { useMove } from './use-move'

type Props = {
  recordId: string
  createdByName: string
  people: PeopleOn
  /** The actor may ask people in and let them go. */
  mayInvite: boolean
  actions: Pick<RecordActions, 'askIn' | 'letGo'>
}

/** Whose record it is, who was asked into it, and asking another. */
export function PeopleSection({ recordId, createdByName, people, mayInvite, actions }: Props) {
  const t = useTranslations('records.people')
  const [picked, setPicked] = useState<string | null>(null)
  const { run, busy, reasons } = useMove()
  const ask = () =>
    picked &&
    run(
      'askIn',
      () => actions.askIn({ recordId, userId: picked }),
      () => setPicked(null),
    )
  return (
    <div className="flex flex-col gap-2 text-ui">
      <ReasonList reasons={reasons} />
      <p>{t('author', { name: createdByName })}</p>
      <ul className="flex flex-col gap-1 empty:hidden">
        {people.asked.map(({ id, name }) => (
          <li key={id} className="flex items-center justify-between gap-2">
            {name}
            {mayInvite && (
              <Button
                size="sm"
                variant="plain"
                busy={busy}
                aria-label={t('letGoOf', { name })}
                onClick={() => run('letGo', () => actions.letGo({ recordId, userId: id }))}
              >
                {t('letGo')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {mayInvite && people.candidates.length > 0 && (
        <div className="flex items-end gap-2">
          <Combobox
            className="flex-1"
            label={t('ask')}
            options={people.candidates.map(({ id, name }) => ({ id, label: name }))}
            value={picked}
            onValueChange={(id) => setPicked(id)}
          />
          <Button busy={busy} disabled={!picked} onClick={ask}>
            {t('askAction')}
          </Button>
        </div>
      )}
    </div>
  )
}
