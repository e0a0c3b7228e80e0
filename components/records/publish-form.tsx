'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type FormEvent, useState, useTransition } from 'react'
import { answerOf } from '@/components/desk/answer-of'
import { Button } from '@/components/ui/button'
import type { ActionResult, Reason } from '@/lib/refusal'
import type { PublishInput } from '@/lib/workflow/input'
import type { PlannedEdition } from '@/lib/workflow/publish-queries'
import { PlannedEditionSection } from './planned-edition'
import { ReasonList } from './reason-list'

type Props = {
  plan: readonly PlannedEdition[]
  /** Where the newsroom is served. */
  site: string
  publish: (input: PublishInput) => Promise<ActionResult<{ recordIds: string[] }>>
}

/** What will go out, where and when; then one button for all of it. */
export function PublishForm({ plan, site, publish }: Props) {
  const t = useTranslations('records.publish')
  const router = useRouter()
  const [slugs, setSlugs] = useState<Record<string, string>>({})
  const [reasons, setReasons] = useState<readonly Reason[]>([])
  const [busy, startTransition] = useTransition()
  const isReady = plan.every((edition) => edition.reasons.length === 0)
  const slugOf = ({ recordId, meetingId, slug }: PlannedEdition) => slugs[meetingId ?? recordId] ?? slug

  const submit = (event: FormEvent) => {
    event.preventDefault()
    startTransition(async () => {
      const chosen = plan.map(({ editionId, recordId, hash }) => ({
        editionId,
        hash,
        slug: slugs[recordId] ?? '',
      }))
      const result = await answerOf(publish({ editions: chosen }))
      if (!result.ok) return setReasons(result.reasons)
      router.push(`/desk/publish/receipt?${result.value.recordIds.map((id) => `record=${id}`).join('&')}`)
    })
  }
  const about = (edition: PlannedEdition, index: number) =>
    reasons.filter(
      ({ key, field, values }) =>
        field === edition.editionId ||
        field?.startsWith(`editions.${index}.`) ||
        (key === 'record.slugTaken' && values?.slug === slugOf(edition)),
    )
  const general = reasons.filter(
    (reason) => !plan.some((edition, index) => about(edition, index).includes(reason)),
  )
  return (
    <form onSubmit={submit} noValidate className="flex max-w-sheet flex-col gap-6">
      <ReasonList reasons={general} />
      {plan.map((edition, index) => (
        <PlannedEditionSection
          key={edition.editionId}
          edition={edition}
          site={site}
          slug={slugOf(edition)}
          onSlugChange={(slug) => setSlugs({ ...slugs, [edition.recordId]: slug })}
          refused={about(edition, index)}
          without={plan.filter((each) => each !== edition).map(({ editionId }) => editionId)}
        />
      ))}
      {isReady ? (
        <div className="flex flex-col items-start gap-2">
          <p className="text-ui">{t('when')}</p>
          <Button type="submit" variant="primary" busy={busy}>
            {t('action', { count: plan.length })}
          </Button>
        </div>
      ) : (
        <p className="text-ui">{t('notReady')}</p>
      )}
    </form>
  )
}
