import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Disclosure } from '@/components/ui/disclosure'
import type { Locale } from '@/db/locales'
import type { IgnoredFinding } from '@/lib/checking/ignored-queries'
import { momentInWords } from '@/lib/i18n/format'
import { visible } from './likes'

type Props = {
  ignored: readonly IgnoredFinding[]
  zone: string
  /** What can be done about one, where anything can. */
  action?: (finding: IgnoredFinding) => ReactNode
  open?: boolean
}

/** What was left as it is: the words, the rule, who said so and why. */
export function IgnoredList({ ignored, zone, action, open }: Props) {
  const t = useTranslations('checking.ignored')
  const rule = useTranslations('language.rules')
  const locale = useLocale() as Locale
  if (ignored.length === 0) return null
  return (
    <Disclosure summary={t('title', { count: ignored.length })} open={open}>
      <ul className="flex flex-col gap-3">
        {ignored.map((finding) => (
          <li key={finding.id} className="flex flex-col gap-1 wrap-anywhere">
            <p>
              <strong className="font-semibold">{finding.text ? visible(finding.text) : t('missing')}</strong>
              <span className="text-muted"> – {rule(finding.rule)}</span>
            </p>
            <p>{finding.reason}</p>
            <p className="text-meta text-muted">
              {t('by', { name: finding.by, when: momentInWords(finding.at, zone, locale) })}
            </p>
            {action?.(finding)}
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
