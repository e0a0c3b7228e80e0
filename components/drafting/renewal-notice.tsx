'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Disclosure } from '@/components/ui/disclosure'
import { Notice } from '@/components/ui/notice'
import type { DraftedRelease } from '@/lib/drafting/queries'
import { wordDiff } from '@/lib/workflow/word-diff'

type Props = {
  renewal: DraftedRelease['renewal']
  /** What can be done about it here. */
  children?: ReactNode
}

/** Says that the meeting has changed since the text was drafted, and what would change in the text. */
export function RenewalNotice({ renewal, children }: Props) {
  const t = useTranslations('drafting.renewal')
  const field = useTranslations('releases.fields')
  if (!renewal) return null
  const { changes, kept, isRecordChanged } = renewal
  return (
    <Notice
      tone="warning"
      title={t(isRecordChanged ? 'title' : 'titleOtherwise')}
      className="mb-4 border border-hairline border-l-warning"
    >
      {changes.length > 0 && <p>{t('explanation')}</p>}
      {changes.length > 0 && (
        <Disclosure summary={t('show', { count: changes.length })} open={changes.length < 4}>
          <dl className="flex flex-col gap-3">
            {changes.map(({ field: name, before, after }) => (
              <div key={`${name} ${before} ${after}`}>
                <dt className="font-medium text-meta">
                  {field(name)}
                  {before === '' && `: ${t('added')}`}
                  {after === '' && `: ${t('removed')}`}
                </dt>
                <dd className="max-w-measure">
                  <Changed before={before} after={after} />
                </dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      )}
      {kept.length > 0 && (
        <>
          <p>{t('kept')}</p>
          <ul className="list-disc pl-4">
            {kept.map((words) => (
              <li key={words}>«{words}»</li>
            ))}
          </ul>
        </>
      )}
      {children ?? <p>{t('cannotApply')}</p>}
    </Notice>
  )
}

/** What goes is crossed out, what comes is underlined; both are said to assistive technology. */
function Changed({ before, after }: { before: string; after: string }) {
  return wordDiff(before, after).map(({ kind, text, place }) => {
    if (kind === 'same') return <span key={place}>{text}</span>
    return kind === 'removed' ? (
      <del key={place} className="text-danger">
        {text}
      </del>
    ) : (
      <ins key={place} className="text-success">
        {text}
      </ins>
    )
  })
}
