'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useCommand } from '@/components/desk/use-command'
import { Button } from '@/components/ui/button'
import { notify } from '@/components/ui/toaster'
import type { DirectoryKind } from '@/lib/directory/kinds'
import type { ActionResult } from '@/lib/refusal'
import { entryPath } from './paths'
import { Refusals } from './proposal-form'

type Input = { kind: DirectoryKind; id: string; lockVersion: number; survivorId: string }
type Props = { input: Input; merge: (input: Input) => Promise<ActionResult<{ id: string }>> }

/** Merges what the page has just said will be merged. */
export function MergeButton({ input, merge }: Props) {
  const t = useTranslations('directory.merge')
  const router = useRouter()
  const command = useCommand(merge, ({ id }) => {
    notify(t('done'))
    router.push(entryPath(input.kind, id))
  })
  return (
    <div className="flex flex-col items-start gap-2">
      <Refusals texts={[...command.general, command.errorOf('survivorId') ?? ''].filter(Boolean)} />
      <Button variant="danger" busy={command.busy} onClick={() => command.submit(input)}>
        {t('confirm')}
      </Button>
    </div>
  )
}
