'use client'

import { useTranslations } from 'next-intl'
import { locales } from '@/db/locales'
import type { DirectoryKind } from '@/lib/directory/kinds'

const fields: Record<string, string> = {
  stateId: 'fields.state',
  parentId: 'fields.parent',
  bodyId: 'fields.body',
  personId: 'fields.person',
  postId: 'fields.post',
  code: 'fields.code',
  kind: 'fields.kind',
  gender: 'fields.gender',
  aliases: 'fields.aliases',
  from: 'period.from',
  to: 'period.to',
}

/** What the label beside a field says, by the field's form name; for the summary of what was refused. */
export function useFieldLabel(kind: DirectoryKind | 'appointment') {
  const t = useTranslations('directory')
  return (name: string): string | undefined => {
    const path = name.split('.')
    const last = path.at(-1) ?? ''
    const locale = locales.find((each) => path[3] === each)
    if (locale && kind !== 'appointment')
      return `${t(`parts.${kind}.${last}`)} (${t(`languages.${locale}`).toLowerCase()})`
    return fields[last] && t(fields[last])
  }
}
