'use client'

import { useTranslations } from 'next-intl'
import { DefinitionList } from '@/components/ui/definition-list'
import { EmptyState } from '@/components/ui/empty-state'
import type { Option } from '@/components/ui/use-options'
import { locales } from '@/db/locales'
import type { OrganisationValues } from './organisation-values'
import { useOrganisationLines } from './use-organisation-lines'

/** The profile for those who read it and do not keep it. */
export function OrganisationView({
  values,
  states,
}: {
  values: OrganisationValues
  states: readonly Option[]
}) {
  const t = useTranslations('organisation')
  const items = useOrganisationLines(states)(values)
    .filter(({ text }) => text)
    .map(({ label, text }) => ({
      term: label,
      description: <span className="whitespace-pre-line">{text}</span>,
    }))
  if (!values.names[locales[0]]?.full) return <EmptyState title={t('empty')}>{t('emptyHint')}</EmptyState>
  return <DefinitionList items={items} />
}
