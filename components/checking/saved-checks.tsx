'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { PanelSection } from '@/components/desk/sheet'
import { useRecordFormContext } from '@/components/records/record-form-context'
import { Button } from '@/components/ui/button'
import { cx } from '@/components/ui/cx'
import { toneRule, toneText } from '@/components/ui/tone'
import type { IgnoredFinding } from '@/lib/checking/ignored-queries'
import type { PlacedFinding } from '@/lib/checking/placed-finding'
import type { CheckingActions } from './checking-actions'
import { checksId } from './checks-id'
import { showInField } from './field-words'
import { FindingWords } from './finding-words'
import { IgnoredList } from './ignored-list'
import { LeaveForm } from './leave-form'
import { countOf, type Likes, likesBySeverity, severities } from './likes'
import { severityTone } from './severity-tone'
import { TakeBack } from './take-back'

type Props = {
  recordId: string
  findings: readonly PlacedFinding[]
  ignored: readonly IgnoredFinding[]
  zone: string
  actions: Pick<CheckingActions, 'ignore' | 'takeBack'>
  /** The fields of the form can be gone to. */
  hasFields?: boolean
}

/** What the server found in a meeting or a list as it was saved last; in its form it can be left as it is. */
export function SavedChecks({ recordId, findings, ignored, zone, actions, hasFields }: Props) {
  const t = useTranslations('checking')
  const isWritten = useRecordFormContext() !== undefined
  const groups = likesBySeverity(findings)
  if (findings.length === 0 && ignored.length === 0) return null
  return (
    <div id={checksId} tabIndex={-1}>
      <PanelSection title={t('title')}>
        <div className="flex flex-col gap-4">
          {isWritten && <p className="text-meta text-muted">{t('ofSaved')}</p>}
          {severities
            .filter((severity) => groups[severity].length > 0)
            .map((severity) => (
              <section key={severity} className="flex flex-col gap-2">
                <h3 className={cx('font-sans font-semibold text-ui', toneText[severityTone[severity]])}>
                  {t(`groups.${severity}`, { count: countOf(findings, severity) })}
                </h3>
                <ul className="flex flex-col gap-3">
                  {groups[severity].slice(0, most).map((likes) => (
                    <li key={likes.key} className={cx('border-l-2 pl-3', toneRule[severityTone[severity]])}>
                      <SavedFinding
                        recordId={recordId}
                        likes={likes}
                        ignore={isWritten ? actions.ignore : undefined}
                        isShown={isWritten && hasFields}
                      />
                    </li>
                  ))}
                </ul>
              </section>
            ))}
          <IgnoredList
            ignored={ignored}
            zone={zone}
            open={!isWritten}
            action={
              isWritten
                ? (finding) => <TakeBack recordId={recordId} finding={finding} takeBack={actions.takeBack} />
                : undefined
            }
          />
        </div>
      </PanelSection>
    </div>
  )
}

const most = 40

type SavedProps = {
  recordId: string
  likes: Likes
  ignore: CheckingActions['ignore'] | undefined
  isShown: boolean | undefined
}

function SavedFinding({ recordId, likes: { first, all }, ignore, isShown }: SavedProps) {
  const t = useTranslations('checking')
  const said = useTranslations('language.check')
  const [isLeaving, setLeaving] = useState(false)
  const language = first.places[0]?.field.endsWith('.en') ? 'en' : 'ru'
  return (
    <div className="flex flex-col gap-1">
      <FindingWords finding={first} language={language} />
      <p className="text-ui">{said(first.message.key, first.message.values)}</p>
      {all.length > 1 && <p className="text-meta text-muted">{t('places', { count: all.length })}</p>}
      {ignore && (
        <div className="flex flex-wrap gap-1">
          {isShown && (
            <Button size="sm" variant="plain" onClick={() => showInField(first)}>
              {t('show')}
            </Button>
          )}
          <Button size="sm" variant="plain" aria-expanded={isLeaving} onClick={() => setLeaving(!isLeaving)}>
            {t('leave')}
          </Button>
        </div>
      )}
      {isLeaving && ignore && (
        <LeaveForm recordId={recordId} finding={first} ignore={ignore} cancel={() => setLeaving(false)} />
      )}
    </div>
  )
}
