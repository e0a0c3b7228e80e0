'use client'

import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { SuggestField } from '@/components/ui/suggest-field'
import type { Locale } from '@/db/locales'
import type { Delegation } from '@/lib/attendance/content'
import type { FoundDelegation } from '@/lib/attendance/delegation-search'
import { aDelegation } from '@/lib/attendance/protocol'
import { blankText } from '@/lib/text-by-locale'

type Props = {
  search: (letters: string) => Promise<readonly FoundDelegation[]>
  /** The language of a label that is typed. */
  language: Locale
  onAdd: (delegation: Delegation, label: string | undefined) => void
}

/** Adds the delegation of a state or body of the directory, or under a label of its own. */
export function AddDelegation({ search, language, onAdd }: Props) {
  const t = useTranslations('attendance.add')
  const [text, setText] = useState('')
  const known = useRef(new Map<string, FoundDelegation>())
  const addLabelled = () => {
    const label = text.trim()
    if (!label) return
    onAdd(aDelegation({ label: { ...blankText(), [language]: label } }), undefined)
    setText('')
  }
  const find = async (letters: string) => {
    const found = await search(letters)
    for (const each of found) known.current.set(each.id, each)
    return found
  }
  return (
    <div className="flex flex-wrap items-end gap-2 border-ink border-t pt-3">
      <SuggestField
        className="min-w-48 flex-1"
        label={t('label')}
        hint={t('hint')}
        options={[]}
        search={find}
        value={text}
        onValueChange={setText}
        onPick={({ id }) => {
          const picked = known.current.get(id)
          if (picked) onAdd(aDelegation(picked.of), picked.label)
          setText('')
        }}
      />
      <Button disabled={!text.trim()} onClick={addLabelled}>
        {t('asLabel')}
      </Button>
    </div>
  )
}
