'use client'

import { useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { Notice } from '@/components/ui/notice'
import type { ReleasableKind } from '@/lib/directory/release-content'
import type { EntryRelease, ReleaseState } from '@/lib/directory/release-queries'
import { PrintedView } from './printed-view'
import { ProposalForm } from './proposal-form'
import type { ReleaseActions } from './release-actions'
import { ReleaseButtons } from './release-buttons'
import { usePartialDate } from './use-partial-date'

type Props = {
  kind: ReleasableKind
  id: string
  releases: readonly EntryRelease[]
  /** The organisation's date: what is proposed comes out today unless said otherwise. */
  today: string
  actorId: string
  mayPropose: boolean
  mayRelease: boolean
  actions: ReleaseActions
}

const tones: Record<ReleaseState, 'warning' | 'info' | 'success'> = {
  proposed: 'warning',
  scheduled: 'info',
  public: 'success',
}

/** What of an entry is public by a release of its own, and the steps of the two people who make it so. */
export function ReleasePanel({ kind, id, releases, today, actorId, mayPropose, mayRelease, actions }: Props) {
  const t = useTranslations('directory.release')
  const dateText = usePartialDate()
  return (
    <div className="flex flex-col gap-4">
      {releases.length === 0 && <p className="text-muted text-ui">{t(`none.${kind}`)}</p>}
      {releases.map((release) => (
        <section key={release.id} className="flex flex-col gap-2 border-hairline border-b pb-3">
          <Badge tone={tones[release.state]}>
            {t(`states.${release.state}`, { date: dateText(release.publicFrom) })}
          </Badge>
          <PrintedView printed={release.printed} />
          <p className="text-meta text-muted">
            {t('proposedBy', { name: release.proposedBy.name })}
            {release.releasedBy && `; ${t('releasedBy', { name: release.releasedBy })}`}
          </p>
          {release.differs && (
            <Notice tone="warning" title={t('differs')}>
              <p>{t('differsHint')}</p>
            </Notice>
          )}
          <ReleaseButtons
            release={release}
            isOwn={release.proposedBy.id === actorId}
            isLasting={kind === 'organisation' && release.state === 'public'}
            mayRelease={mayRelease}
            actions={actions}
          />
        </section>
      ))}
      {mayPropose && <ProposalForm kind={kind} id={id} today={today} propose={actions.propose} />}
    </div>
  )
}
