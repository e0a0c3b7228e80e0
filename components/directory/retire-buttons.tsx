'use client'

import { useTranslations } from 'next-intl'
import { useCommand } from '@/components/desk/use-command'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { notify } from '@/components/ui/toaster'
import type { DirectoryKind } from '@/lib/directory/kinds'
import type { ActionResult } from '@/lib/refusal'
import { Refusals } from './proposal-form'

type Choice = { kind: DirectoryKind; id: string; lockVersion: number }
type Act = (input: Choice) => Promise<ActionResult<unknown>>

/** Takes an entry out of what is offered, or brings it back. */
export function RetireButtons({
  entry,
  isRetired,
  retire,
  restore,
}: {
  entry: Choice
  isRetired: boolean
  retire: Act
  restore: Act
}) {
  const t = useTranslations('directory.retire')
  const retiring = useCommand(retire, () => notify(t('done')))
  const restoring = useCommand(restore, () => notify(t('restored')))
  return (
    <div className="flex flex-col items-start gap-2">
      {isRetired ? (
        <Button busy={restoring.busy} onClick={() => restoring.submit(entry)}>
          {t('restore')}
        </Button>
      ) : (
        <ConfirmDialog
          trigger={<Button busy={retiring.busy}>{t('retire')}</Button>}
          title={t('title')}
          description={t('text')}
          confirm={t('retire')}
          onConfirm={() => retiring.submit(entry)}
        />
      )}
      <Refusals texts={[...retiring.general, ...restoring.general]} />
    </div>
  )
}
