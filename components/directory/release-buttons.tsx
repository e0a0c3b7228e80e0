'use client'

import { useTranslations } from 'next-intl'
import { useCommand } from '@/components/desk/use-command'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { notify } from '@/components/ui/toaster'
import type { EntryRelease } from '@/lib/directory/release-queries'
import { Refusals } from './proposal-form'
import type { ReleaseActions } from './release-actions'
import { usePartialDate } from './use-partial-date'

type Props = {
  release: EntryRelease
  /** The person proposed it themselves. */
  isOwn: boolean
  /** It can be replaced and never taken back. */
  isLasting?: boolean
  mayRelease: boolean
  actions: Pick<ReleaseActions, 'release' | 'withdraw'>
}

/** Release for the second person; withdraw for those who may. */
export function ReleaseButtons({ release, isOwn, isLasting, mayRelease, actions }: Props) {
  const t = useTranslations('directory.release')
  const dateText = usePartialDate()
  const releasing = useCommand(actions.release, () => notify(t('released')))
  const withdrawing = useCommand(actions.withdraw, () => notify(t('withdrawn')))
  const isProposal = release.state === 'proposed'
  const step = isProposal && isOwn ? 'own' : release.state
  const mayWithdraw = !isLasting && (mayRelease || (isProposal && isOwn))
  return (
    <div className="flex flex-col items-start gap-2">
      {isProposal && isOwn && <p className="text-meta text-muted">{t('waitsForAnother')}</p>}
      <div className="flex flex-wrap gap-2">
        {isProposal && mayRelease && !isOwn && (
          <ConfirmDialog
            trigger={
              <Button size="sm" variant="primary" busy={releasing.busy}>
                {t('release')}
              </Button>
            }
            title={t('releaseTitle')}
            description={t('releaseText', { date: dateText(release.publicFrom) })}
            confirm={t('release')}
            onConfirm={() => releasing.submit({ id: release.id })}
          />
        )}
        {mayWithdraw && (
          <ConfirmDialog
            trigger={
              <Button size="sm" busy={withdrawing.busy}>
                {t(`withdraw.${step}`)}
              </Button>
            }
            title={t(`withdrawTitle.${step}`)}
            description={t(`withdrawText.${step}`)}
            confirm={t(`withdraw.${step}`)}
            tone="danger"
            onConfirm={() => withdrawing.submit({ id: release.id })}
          />
        )}
      </div>
      <Refusals texts={[...releasing.general, ...withdrawing.general]} />
    </div>
  )
}
