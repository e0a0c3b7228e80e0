'use client'

import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { answerOf } from '@/components/desk/answer-of'
import { PanelSection, Sheet } from '@/components/desk/sheet'
import { ReasonList } from '@/components/records/reason-list'
import { recordPath } from '@/components/records/record-path'
import { Button } from '@/components/ui/button'
import { notify } from '@/components/ui/toaster'
import { type Locale, locales } from '@/db/locales'
import type { Reason } from '@/lib/refusal'
import type { ListedRecord } from '@/lib/workflow/listed-record'
import { DraftLanguage, type Languages } from './draft-language'
import { DraftQuestions } from './draft-questions'
import { DraftedText } from './drafted-text'
import type { DraftActions, Preview } from './drafting-actions'
import { ExistingReleases } from './existing-releases'
import './drafting.css'

type Props = {
  meetingId: string
  preview: Preview
  releases: readonly ListedRecord[]
  actions: DraftActions
}

/** What would be drafted from a meeting, with its questions, before it becomes a record. */
export function DraftScreen({ meetingId, preview: first, releases, actions }: Props) {
  const t = useTranslations('drafting')
  const router = useRouter()
  const [languages, setLanguages] = useState<Languages>('ru')
  const [preview, setPreview] = useState(first)
  const [answers, setAnswers] = useState<Record<string, string>>({})
  const [reasons, setReasons] = useState<readonly Reason[]>([])
  const [busy, startTransition] = useTransition()

  const shown = locales.filter((each) => languages === 'both' || languages === each)
  const asked = shown.flatMap((each) => first[each].unsure)
  const numberOf = (question: string) => {
    const index = asked.findIndex(({ id }) => id === question)
    return index < 0 ? undefined : index + 1
  }

  const answer = (next: Record<string, string>) => {
    setAnswers(next)
    startTransition(async () => {
      const result = await answerOf(actions.preview({ meetingId, answers: next }))
      setReasons(result.ok ? [] : result.reasons)
      if (result.ok) setPreview(result.value)
    })
  }
  const create = () =>
    startTransition(async () => {
      const result = await answerOf(actions.create({ meetingId, languages: [...shown], answers }))
      setReasons(result.ok ? [] : result.reasons)
      if (!result.ok) return
      const [made] = result.value.releases
      notify(t('created', { count: result.value.releases.length }))
      if (made) router.push(recordPath('release', made.recordId))
    })

  const panel = (
    <>
      <DraftQuestions
        asked={asked}
        answers={answers}
        reasons={reasons}
        busy={busy}
        answer={(id, words) => answer({ ...answers, [id]: words })}
        takeBack={(id) => answer(Object.fromEntries(Object.entries(answers).filter(([each]) => each !== id)))}
      />
      <PanelSection title={t('next')}>
        <Button variant="primary" busy={busy} onClick={create} className="w-full">
          {t('create', { languages })}
        </Button>
        <ReasonList reasons={reasons.filter(({ field }) => !field?.startsWith('answers.'))} />
      </PanelSection>
      <ExistingReleases releases={releases} />
    </>
  )
  return (
    <Sheet panel={panel}>
      <div className="flex flex-col gap-6">
        <p className="max-w-measure text-muted text-ui">{t('explanation')}</p>
        <DraftLanguage value={languages} choose={setLanguages} />
        {preview.list !== 'there' && (
          <p className="max-w-measure text-ui">
            {t(`list.${preview.list}`)}{' '}
            {preview.list === 'none' && (
              <Link href={`/desk/attendance/new?meeting=${meetingId}`}>{t('list.make')}</Link>
            )}
          </p>
        )}
        {shown.map((each: Locale) => (
          <section key={each} className="flex flex-col gap-4 border-hairline border-t pt-4">
            <h2 className="font-sans font-semibold text-meta text-muted">
              {t('inLanguage', { language: each })}
            </h2>
            <DraftedText text={preview[each].text} language={each} numberOf={numberOf} />
          </section>
        ))}
      </div>
    </Sheet>
  )
}
