'use client'

import { useTranslations } from 'next-intl'
import { RadioGroup } from '@/components/ui/radio-group'
import { type Locale, locales } from '@/db/locales'

export type Languages = Locale | 'both'

/** In one language, or in both as an original and its translation. */
export function DraftLanguage({
  value,
  choose,
}: {
  value: Languages
  choose: (languages: Languages) => void
}) {
  const t = useTranslations('drafting')
  return (
    <RadioGroup
      label={t('language')}
      inline
      name="languages"
      value={value}
      onChange={(event) => choose(event.target.value as Languages)}
      choices={[...locales, 'both'].map((each) => ({ value: each, label: t(`languages.${each}`) }))}
    />
  )
}
