'use client'

import { useTranslations } from 'next-intl'
import type { Option } from '@/components/ui/use-options'
import { locales } from '@/db/locales'
import type { OrganisationValues } from './organisation-values'
import type { Line } from './stale-notice'

type Texts = { [locale: string]: string | undefined } | undefined

/** The organisation's profile in words, for the comparison after a stale save. */
export function useOrganisationLines(states: readonly Option[]) {
  const t = useTranslations('organisation')
  return (values: OrganisationValues): Line[] => [
    {
      label: t('names'),
      text: lines(locales.map((locale) => lines(Object.values(values.names[locale] ?? {}), ' · '))),
    },
    ...(['about', 'boilerplate', 'notice', 'address'] as const).map((name) => ({
      label: t(name),
      text: inAll(values[name]),
    })),
    {
      label: t('contacts'),
      text: lines(
        (values.contacts ?? []).map(({ label, name, phone, email }) =>
          lines([inAll(label, ', '), inAll(name, ', '), phone, email], ' · '),
        ),
      ),
    },
    {
      label: t('members'),
      text: lines((values.memberStateIds ?? []).map((id) => states.find((state) => state.id === id)?.label)),
    },
    { label: t('zone'), text: values.zone ?? '' },
    { label: t('emblem'), text: values.emblem ?? '' },
    { label: t('securityEmail'), text: values.securityEmail ?? '' },
  ]
}

const lines = (parts: readonly (string | undefined)[], between = '\n') => parts.filter(Boolean).join(between)

const inAll = (texts: Texts, between?: string) =>
  lines(
    locales.map((locale) => texts?.[locale]),
    between,
  )
