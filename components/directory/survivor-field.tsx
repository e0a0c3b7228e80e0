'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Combobox } from '@/components/ui/combobox'
import type { Option } from '@/components/ui/use-options'
import type { DirectoryKind } from '@/lib/directory/kinds'
import { type FindEntries, searchWith } from './entry-picker'

type Props = { kind: DirectoryKind; chosen: readonly Option[]; find: FindEntries }

/** The entry that remains after a merge; its id goes into the address as `into`. */
export function SurvivorField({ kind, chosen, find }: Props) {
  const t = useTranslations('directory')
  const [id, setId] = useState<string | null>(chosen[0]?.id ?? null)
  return (
    <Combobox
      name="into"
      label={t('merge.survivor')}
      hint={t('merge.survivorHint')}
      placeholder={t('typeToFind')}
      options={chosen}
      search={searchWith(find, kind)}
      value={id}
      onValueChange={setId}
      className="w-full max-w-form"
    />
  )
}
