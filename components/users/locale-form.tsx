'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { useCommand } from '@/components/desk/use-command'
import { Button } from '@/components/ui/button'
import { RadioGroup } from '@/components/ui/radio-group'
import { isLocale, type Locale, locales } from '@/db/locales'
import type { ActionResult } from '@/lib/refusal'

/** The language of the desk for oneself; each language is named in itself. */
export function LocaleForm({ save }: { save: (input: { locale: Locale }) => Promise<ActionResult<void>> }) {
  const t = useTranslations('users.settings')
  const language = useTranslations('users.languages')
  const current = useLocale()
  const [locale, setLocale] = useState<string>(current)
  const command = useCommand(save)
  return (
    <form
      className="flex flex-wrap items-center gap-x-6 gap-y-3"
      onSubmit={(event) => {
        event.preventDefault()
        if (isLocale(locale)) command.submit({ locale })
      }}
    >
      <RadioGroup
        label={t('language')}
        hideLabel
        inline
        name="locale"
        value={locale}
        onChange={(event) => setLocale(event.target.value)}
        choices={locales.map((value) => ({ value, label: <span lang={value}>{language(value)}</span> }))}
      />
      <Button type="submit" busy={command.busy}>
        {t('saveLanguage')}
      </Button>
    </form>
  )
}
