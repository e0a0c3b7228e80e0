'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useFormContext } from 'react-hook-form'
import { answerOf } from '@/components/desk/answer-of'
import type { EditionMeta, RecordActions } from '@/components/records/record-actions'
import { useRecordFormContext } from '@/components/records/record-form-context'
import { Button } from '@/components/ui/button'
import { notify } from '@/components/ui/toaster'
import type { ReleaseContent } from '@/lib/releases/content'
import { useDrafting } from './drafting-context'
import { RenewalNotice } from './renewal-notice'

type Props = { meta: EditionMeta; actions: Pick<RecordActions, 'compare'> }

/** In the form of a drafted release: one action brings it up to date, through the same saving as any other change. */
export function RenewalOffer({ meta, actions }: Props) {
  const t = useTranslations('drafting.renewal')
  const drafting = useDrafting()
  const form = useRecordFormContext()
  const { getValues } = useFormContext<ReleaseContent>()
  const [busy, setBusy] = useState(false)
  const renewal = drafting?.drafted.renewal
  if (!drafting || !form || !renewal) return null

  const apply = async () => {
    setBusy(true)
    form.clearReasons()
    if (await form.saver.save('save')) {
      const { recordId, actions: mine } = drafting
      const result = await answerOf(mine.renew({ recordId, lockVersion: form.saver.lockVersion() }))
      const current = result.ok
        ? await answerOf(
            actions.compare({ editionId: meta.id, mine: { content: getValues(), ...form.note } }),
          )
        : undefined
      if (current?.ok) {
        form.takeTheirs(current.value)
        notify(t('applied'))
      }
      if (!result.ok) form.showReasons(result.reasons)
    }
    setBusy(false)
  }
  return (
    <RenewalNotice renewal={renewal}>
      {renewal.changes.length > 0 && (
        <div>
          <Button busy={busy} onClick={apply}>
            {t('apply')}
          </Button>
        </div>
      )}
    </RenewalNotice>
  )
}
