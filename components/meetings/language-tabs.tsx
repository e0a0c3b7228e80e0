import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Tabs } from '@/components/ui/tabs'
import type { Locale } from '@/db/locales'

type Props = { pages: readonly { locale: Locale; page: ReactNode }[] }

/** A public page in each of its languages, one at a time: two of them on one screen would share their anchors. */
export function LanguageTabs({ pages }: Props) {
  const t = useTranslations('meetings')
  const shown = pages.map(({ locale, page }) => ({
    id: locale,
    label: t(`values.languages.${locale}`),
    panel: <div lang={locale}>{page}</div>,
  }))
  const [only, ...others] = shown
  if (only && others.length === 0) return only.panel
  return <Tabs label={t('fields.languages')} tabs={shown} />
}
