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
export function AddDelegation({ onAdd, ...props }: Props) {
  // Every addition is made in a field of its own: the one before still wants to show what was picked in it.
  const [turn, setTurn] = useState(0)
  const add: Props['onAdd'] = (delegation, label) => {
    onAdd(delegation, label)
    setTurn(turn + 1)
  }
  return <OneDelegation key={turn} {...props} onAdd={add} />
}

function OneDelegation({ search, language, onAdd }: Props) {
  const t = useTranslations('attendance.add')
  const [text, setText] = useState('')
  const known = useRef(new Map<string, FoundDelegation>())
  const label = text.trim()
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
        }}
      />
      <Button
        disabled={!label}
        onClick={() => onAdd(aDelegation({ label: { ...blankText(), [language]: label } }), undefined)}
      >
        {t('asLabel')}
      </Button>
    </div>
  )
}
