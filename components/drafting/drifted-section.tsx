import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { PanelSection } from '@/components/desk/sheet'
import { recordPath } from '@/components/records/record-path'
import { Disclosure } from '@/components/ui/disclosure'
import type { DriftedText } from '@/lib/drafting/queries'
import { ComparisonList } from './comparison-list'

/** On the page of a meeting: which texts about it say something else, in whatever state they are. */
export function DriftedSection({ drifted }: { drifted: readonly DriftedText[] }) {
  const t = useTranslations('drafting.comparison')
  const untitled = useTranslations('records')('untitled')
  if (drifted.length === 0) return null
  return (
    <PanelSection title={t('drifted')}>
      <p className="mb-2 text-meta text-muted">{t('driftedLead')}</p>
      <ul className="flex flex-col gap-3">
        {drifted.map(({ release: { recordId, title, language }, drift }) => (
          <li key={recordId}>
            <p className="text-ui">
              <Link href={recordPath('release', recordId)} lang={language ?? undefined}>
                {(language && title[language]) || untitled}
              </Link>
            </p>
            <Disclosure summary={t('count', { count: drift.length })}>
              <ComparisonList drift={drift} />
            </Disclosure>
          </li>
        ))}
      </ul>
    </PanelSection>
  )
}
