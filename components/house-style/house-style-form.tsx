'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type FormEvent, type ReactNode, useState, useTransition } from 'react'
import { answerOf } from '@/components/desk/answer-of'
import { ReasonList } from '@/components/records/reason-list'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { notify } from '@/components/ui/toaster'
import type { HouseStyleContent } from '@/lib/house-style/content'
import type { Examples } from '@/lib/house-style/examples'
import type { HouseStyleChange } from '@/lib/house-style/input'
import type { ActionResult, Reason } from '@/lib/refusal'
import { CheckingChoices } from './checking-choices'
import { DraftingChoices } from './drafting-choices'
import { SeverityRows } from './severity-rows'

type Props = {
  stored: HouseStyleContent
  lockVersion: number
  examples: Examples
  /** Absent for those who only read it. */
  save?: ((change: HouseStyleChange) => Promise<ActionResult<{ lockVersion: number }>>) | undefined
}

/** How this house writes: every choice of usage, and how much each rule of the checker matters. */
export function HouseStyleForm({ stored, lockVersion, examples, save }: Props) {
  const t = useTranslations('houseStyle')
  const router = useRouter()
  const [content, setContent] = useState(stored)
  const [reasons, setReasons] = useState<readonly Reason[]>([])
  const [busy, startTransition] = useTransition()
  const [version, setVersion] = useState(lockVersion)
  if (version !== lockVersion) {
    setVersion(lockVersion)
    setContent(stored)
    setReasons([])
  }
  const stale = reasons.find(({ key }) => key === 'houseStyle.stale')

  const submit = (version: number) =>
    startTransition(async () => {
      if (!save) return
      const result = await answerOf(save({ content, lockVersion: version }))
      setReasons(result.ok ? [] : result.reasons)
      if (result.ok) notify(t('saved'))
    })
  return (
    <form
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        submit(lockVersion)
      }}
      className="flex flex-col gap-10"
    >
      <Section title={t('draftingTitle')} lead={t('draftingLead')}>
        <DraftingChoices
          value={content.drafting}
          examples={examples}
          disabled={!save}
          change={(drafting) => setContent({ ...content, drafting })}
        />
      </Section>
      <Section title={t('checkingTitle')} lead={t('checkingLead')}>
        <CheckingChoices
          value={content.checking}
          disabled={!save}
          change={(checking) => setContent({ ...content, checking })}
        />
      </Section>
      <Section title={t('severityTitle')} lead={t('severityLead')}>
        <SeverityRows
          value={content.severities}
          disabled={!save}
          change={(severities) => setContent({ ...content, severities })}
        />
      </Section>
      {save && (
        <div className="sticky bottom-0 -mx-4 flex flex-col gap-3 border-hairline border-t bg-sheet px-4 py-3 sm:-mx-10 sm:px-10">
          {stale ? (
            <Notice tone="warning" role="alert" title={t('staleTitle')}>
              <p>{t('stale')}</p>
              <div className="flex flex-wrap gap-2">
                <Button busy={busy} onClick={() => submit(Number(stale.values?.newest))}>
                  {t('overwrite')}
                </Button>
                <Button onClick={() => router.refresh()}>{t('takeTheirs')}</Button>
              </div>
            </Notice>
          ) : (
            <>
              <ReasonList reasons={reasons} />
              <Button type="submit" variant="primary" busy={busy} className="self-start">
                {t('save')}
              </Button>
            </>
          )}
        </div>
      )}
    </form>
  )
}

function Section({ title, lead, children }: { title: string; lead: string; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-6">
      <div className="flex flex-col gap-1">
        <h2 className="font-semibold font-serif text-lead">{title}</h2>
        <p className="text-muted text-ui">{lead}</p>
      </div>
      {children}
    </section>
  )
}
