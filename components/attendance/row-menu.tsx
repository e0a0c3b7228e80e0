'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { useListTools } from './list-tools'

type Props = { delegationId: string; rowId: string; name: string }

/** What can be done with a row, for those who do not use the keys. */
export function RowMenu({ delegationId, rowId, name }: Props) {
  const t = useTranslations('attendance')
  const { moveRow, removeRow } = useListTools()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <div className="flex flex-col items-end gap-1">
      <button
        type="button"
        aria-expanded={isOpen}
        aria-label={t('rowActions', { name })}
        onClick={() => setIsOpen(!isOpen)}
        className="size-8 cursor-pointer rounded-sm border border-transparent text-muted hover:border-hairline hover:text-ink pointer-coarse:size-11"
      >
        <span aria-hidden="true">⋯</span>
      </button>
      {isOpen && (
        <>
          <Button size="sm" onClick={() => moveRow(delegationId, rowId, -1, name)}>
            {t('up')}
          </Button>
          <Button size="sm" onClick={() => moveRow(delegationId, rowId, 1, name)}>
            {t('down')}
          </Button>
          <Button size="sm" variant="danger" onClick={() => removeRow(delegationId, rowId, name)}>
            {t('remove')}
          </Button>
        </>
      )}
    </div>
  )
}
