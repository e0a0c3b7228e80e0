'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useFormContext } from 'react-hook-form'
import { Button } from '@/components/ui/button'
import type { PlacedFinding } from '@/lib/checking/placed-finding'
import { useChecking } from './checking-context'
import { mend, safeOnes } from './mend'

type Texts = Record<string, unknown>
type Done = { count: number; before: Texts; after: string }

const fields = ['title', 'lead', 'body', 'dateline', 'contact.name', 'boilerplate']

/** Mends at once what nobody has to think about; one press takes all of it back, as long as nothing else was changed. */
export function SafeMending({ findings }: { findings: readonly PlacedFinding[] }) {
  const t = useTranslations('checking')
  const around = useChecking()
  const { getValues, setValue } = useFormContext()
  const [done, setDone] = useState<Done>()
  const safe = safeOnes(findings)
  const texts = (): Texts => Object.fromEntries(fields.map((field) => [field, getValues(field)]))
  if (!around) return null

  const mendAll = () => {
    const before = texts()
    mend(safe, around.body)
    setDone({ count: safe.length, before, after: JSON.stringify(texts()) })
  }
  const undo = () => {
    for (const [field, value] of Object.entries(done?.before ?? {}))
      setValue(field, value, { shouldDirty: true })
    setDone(undefined)
  }
  const isFresh = done && JSON.stringify(texts()) === done.after
  if (isFresh)
    return (
      <p className="flex flex-wrap items-center gap-2 text-ui" role="status">
        {t('safeDone', { count: done.count })}
        <Button size="sm" data-finding-action onClick={undo}>
          {t('undo')}
        </Button>
      </p>
    )
  if (safe.length < 2) return null
  return (
    <Button size="sm" className="self-start" data-finding-action onClick={mendAll}>
      {t('safe', { count: safe.length })}
    </Button>
  )
}
