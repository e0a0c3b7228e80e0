'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { answerOf } from '@/components/desk/answer-of'
import { PanelSection } from '@/components/desk/sheet'
import { ReasonList } from '@/components/records/reason-list'
import { recordPath } from '@/components/records/record-path'
import { Button } from '@/components/ui/button'
import { CheckboxField } from '@/components/ui/checkbox-field'
import { notify } from '@/components/ui/toaster'
import type { Locale } from '@/db/locales'
import type { AdvisoryInput } from '@/lib/drafting/advisory'
import type { DraftedRelease } from '@/lib/drafting/commands'
import type { ActionResult, Reason } from '@/lib/refusal'

type Props = {
  meetingId: string
  /** Those in which it can be prepared; without any there is no offer. */
  languages: readonly Locale[]
  prepare: (input: AdvisoryInput) => Promise<ActionResult<{ releases: DraftedRelease[] }>>
}

/** Beside a meeting that is to come: to prepare what the media are told of it. */
export function AdvisoryOffer({ meetingId, languages, prepare }: Props) {
  const t = useTranslations('meetings')
  const router = useRouter()
  const [chosen, setChosen] = useState<readonly Locale[]>(languages)
  const [reasons, setReasons] = useState<readonly Reason[]>([])
  const [busy, startTransition] = useTransition()
  if (languages.length === 0) return null

  const choose = (language: Locale, isChosen: boolean) =>
    setChosen(languages.filter((each) => (each === language ? isChosen : chosen.includes(each))))
  const make = () =>
    startTransition(async () => {
      const result = await answerOf(prepare({ meetingId, languages: [...chosen] }))
      setReasons(result.ok ? [] : result.reasons)
      if (!result.ok) return
      const [made] = result.value.releases
      notify(t('advisory.created', { count: result.value.releases.length }))
      if (made) router.push(recordPath('release', made.recordId))
    })
  return (
    <PanelSection title={t('advisory.title')}>
      <p className="mb-2 text-muted text-ui">{t('advisory.hint')}</p>
      {languages.length > 1 && (
        <fieldset className="mb-2">
          <legend className="sr-only">{t('advisory.languages')}</legend>
          {languages.map((language) => (
            <CheckboxField
              key={language}
              label={t(`values.languages.${language}`)}
              checked={chosen.includes(language)}
              onChange={(event) => choose(language, event.target.checked)}
            />
          ))}
        </fieldset>
      )}
      <Button busy={busy} disabled={chosen.length === 0} onClick={make}>
        {t('advisory.prepare')}
      </Button>
      <ReasonList reasons={reasons} />
    </PanelSection>
  )
}
