'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { Button } from '@/components/ui/button'
import { FieldError, FieldHint } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { TextField } from '@/components/ui/text-field'
import type { DirectoryKind } from '@/lib/directory/kinds'
import type { VersionValues } from './form-values'

type Values = { names: VersionValues<Record<string, string>>[] }
type Made = { family: string; given: string }

/** Where there is no English name: a person's in Latin letters, to be confirmed; of other entries, that no machine makes one. */
export function EnglishHelp({ kind, index }: { kind: DirectoryKind; index: number }) {
  const t = useTranslations('declension.english')
  const { control } = useFormContext<Values>()
  const [ru, en] = useWatch({ control, name: [`names.${index}.names.ru`, `names.${index}.names.en`] })
  const isThere = (name: Record<string, string> | undefined) =>
    Object.values(name ?? {}).some((part) => part?.trim())
  if (!isThere(ru) || isThere(en)) return null
  if (kind === 'post' || kind === 'body') return <FieldHint>{t(`noMachine.${kind}`)}</FieldHint>
  return kind === 'person' ? <LatinName index={index} russian={ru ?? {}} /> : null
}

/** Nothing is put into the form before somebody has confirmed it. */
function LatinName({ index, russian }: { index: number; russian: Record<string, string> }) {
  const t = useTranslations('declension.english')
  const parts = useTranslations('directory.parts.person')
  const { setValue, setFocus } = useFormContext<Values>()
  const [made, setMade] = useState<Made>()
  const [isBusy, setBusy] = useState(false)
  const [hasFailed, setFailed] = useState(false)

  const offer = async () => {
    setBusy(true)
    setFailed(false)
    try {
      const { transliterated } = await import('@/lib/language/english/transliteration')
      const of = (part: keyof Made) => transliterated(russian[part]?.trim() ?? '')
      setMade({ family: of('family'), given: of('given') })
    } catch {
      setFailed(true)
    } finally {
      setBusy(false)
    }
  }
  const confirm = () => {
    if (!made) return
    for (const part of ['family', 'given'] as const) {
      const field = `names.${index}.names.en.${part}` as const
      setValue(field, made[part].trim(), { shouldDirty: true, shouldValidate: true })
    }
    setFocus(`names.${index}.names.en.family`)
  }

  if (!made) {
    return (
      <>
        <Button size="sm" className="self-start" busy={isBusy} aria-label={t('offerLabel')} onClick={offer}>
          {t('offer')}
        </Button>
        <div role="alert">{hasFailed && <FieldError>{t('failed')}</FieldError>}</div>
      </>
    )
  }
  return (
    <Notice tone="warning" title={t('title')} role="status">
      <p>{t('lead')}</p>
      {(['family', 'given'] as const).map((part) => (
        <TextField
          key={part}
          label={parts(part)}
          lang="en"
          autoComplete="off"
          spellCheck={false}
          value={made[part]}
          onChange={(event) => setMade({ ...made, [part]: event.target.value })}
        />
      ))}
      <div className="flex flex-wrap gap-2">
        <Button size="sm" onClick={confirm}>
          {t('confirm')}
        </Button>
        <Button variant="plain" size="sm" onClick={() => setMade(undefined)}>
          {t('cancel')}
        </Button>
      </div>
    </Notice>
  )
}
