'use client'

import { useTranslations } from 'next-intl'
import { cx } from '@/components/ui/cx'
import { toneText } from '@/components/ui/tone'
import { useChecking } from './checking-context'
import { checksId } from './checks-id'
import { countOf, severities } from './likes'
import { severityTone } from './severity-tone'

/** In the line at the bottom: how much was found, and the way to it, for the panel may be far below. */
export function ChecksCount() {
  const t = useTranslations('checking')
  const around = useChecking()
  if (!around || around.state.phase === 'absent') return null
  const { findings } = around.state
  const counted = severities
    .map((severity) => ({ severity, count: countOf(findings, severity) }))
    .filter(({ count, severity }) => count > 0 && severity !== 'hint')
  if (counted.length === 0) return null
  return (
    <a href={`#${checksId}`} className="no-underline hover:underline">
      {counted.map(({ severity, count }, index) => (
        <span key={severity} className={cx('font-medium', toneText[severityTone[severity]])}>
          {index > 0 && <span className="text-muted"> · </span>}
          {t(`counts.${severity}`, { count })}
        </span>
      ))}
    </a>
  )
}
