'use client'

import { useTranslations } from 'next-intl'
import { cx } from '@/components/ui/cx'
import { Disclosure } from '@/components/ui/disclosure'
import { toneRule, toneText } from '@/components/ui/tone'
import type { Severity } from '@/lib/language/check/finding'
import { FindingCard } from './finding-card'
import type { Likes } from './likes'
import { severityTone } from './severity-tone'

/** More would be no help, and a hostile text has ten thousand. */
const most = 40

/** The findings of one severity; hints only when they are asked for. */
export function FindingGroup({
  severity,
  likes,
  count,
}: {
  severity: Severity
  likes: readonly Likes[]
  count: number
}) {
  const t = useTranslations('checking')
  if (likes.length === 0) return null
  const list = (
    <ul className="flex flex-col gap-3">
      {likes.slice(0, most).map((each) => (
        <li key={each.key} className={cx('border-l-2 pl-3', toneRule[severityTone[severity]])}>
          <FindingCard likes={each} />
        </li>
      ))}
      {likes.length > most && (
        <li className="text-meta text-muted">{t('more', { count: likes.length - most })}</li>
      )}
    </ul>
  )
  if (severity === 'hint') return <Disclosure summary={t('groups.hint', { count })}>{list}</Disclosure>
  return (
    <section className="flex flex-col gap-2">
      <h3 className={cx('font-sans font-semibold text-ui', toneText[severityTone[severity]])}>
        {t(`groups.${severity}`, { count })}
      </h3>
      {list}
    </section>
  )
}
