'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useRef } from 'react'
import { PanelSection } from '@/components/desk/sheet'
import { useChecking } from './checking-context'
import { checksId } from './checks-id'
import { FindingGroup } from './finding-group'
import { IgnoredList } from './ignored-list'
import { countOf, likesBySeverity, severities } from './likes'
import { SafeMending } from './safe-mending'
import { TakeBack } from './take-back'
import { useKeptFocus } from './use-kept-focus'

/** The panel of the checker beside a release; where the text is only read, what the server found in it. */
export function ChecksSection({ zone, read }: { zone: string; read: ReactNode }) {
  const t = useTranslations('checking')
  return (
    <div id={checksId} tabIndex={-1}>
      <PanelSection title={t('title')}>{useChecking() ? <Live zone={zone} /> : read}</PanelSection>
    </div>
  )
}

function Live({ zone }: { zone: string }) {
  const t = useTranslations('checking')
  const around = useChecking()
  const panel = useRef<HTMLDivElement>(null)
  const findings = around?.state.findings ?? []
  useKeptFocus(panel, findings)
  if (!around) return null
  const { phase, spelling } = around.state
  const isReading = phase === 'reading' || (phase === 'read' && spelling === 'asking')
  const groups = likesBySeverity(findings)
  return (
    <div ref={panel} className="flex flex-col gap-4">
      {phase === 'absent' && <p className="text-ui">{t('absent')}</p>}
      {isReading && findings.length === 0 && <p className="text-muted text-ui">{t('reading')}</p>}
      {phase === 'read' && spelling === 'there' && findings.length === 0 && (
        <p className="text-ui">{t('clean')}</p>
      )}
      {phase !== 'absent' && (spelling === 'absent' || spelling === 'partly') && (
        <p className="text-ui" role="status">
          {t(`spelling.${spelling}`)}
        </p>
      )}
      {countOf(findings, 'error') > 0 && <p className="text-meta text-muted">{t('blocking')}</p>}
      <SafeMending findings={findings} />
      {severities.map((severity) => (
        <FindingGroup
          key={severity}
          severity={severity}
          likes={groups[severity]}
          count={countOf(findings, severity)}
        />
      ))}
      <IgnoredList
        ignored={around.setup.ignored}
        zone={zone}
        action={(finding) => (
          <TakeBack recordId={around.setup.recordId} finding={finding} takeBack={around.actions.takeBack} />
        )}
      />
      {findings.length > 0 && <p className="text-meta text-muted max-sm:hidden">{t('keys')}</p>}
    </div>
  )
}
