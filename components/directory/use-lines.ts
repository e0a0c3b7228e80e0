'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Option } from '@/components/ui/use-options'
import { locales } from '@/db/locales'
import type { DirectoryKind } from '@/lib/directory/kinds'
import { nameParts } from './form-values'
import type { Line } from './stale-notice'

type Version = { from?: string | null; to?: string | null; names: { [locale: string]: object | undefined } }

/** Puts the fields of an entry into words. `keep` remembers what was picked, so that it has a name there. */
export function useLines(options: readonly Option[]) {
  const t = useTranslations('directory')
  const [known, setKnown] = useState(options)
  const labelOf = (id: string | null | undefined) =>
    [...known, ...options].find((option) => option.id === id)?.label ?? ''

  const names = (kind: DirectoryKind, versions: readonly Version[]): Line[] =>
    versions.map((version, index) => ({
      label: versions.length === 1 ? t(`name.${kind}`) : t('nameNumber', { kind, number: index + 1 }),
      text: [
        ...locales.map((locale) => words(version.names[locale], nameParts(kind))),
        version.from || version.to ? `${version.from || '…'} – ${version.to || '…'}` : '',
      ]
        .filter(Boolean)
        .join('\n'),
    }))

  return {
    keep: (option: Option) => setKnown((before) => [...before, option]),
    labelOf,
    names,
    aliases: (aliases: string | string[] | undefined): Line => ({
      label: t('fields.aliases'),
      text: Array.isArray(aliases) ? aliases.join('\n') : (aliases ?? ''),
    }),
  }
}

const words = (name: object | undefined, parts: readonly string[]) => {
  const values = { ...name } as Record<string, string | undefined>
  return parts
    .map((part) => values[part])
    .filter(Boolean)
    .join(' · ')
}
