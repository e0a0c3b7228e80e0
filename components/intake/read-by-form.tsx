'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useCommand } from '@/components/desk/use-command'
import { Button } from '@/components/ui/button'
import { DateField } from '@/components/ui/date-field'
import { SelectField } from '@/components/ui/select-field'
import { type Locale, locales } from '@/db/locales'
import type { IntakeActions } from './intake-actions'

type Props = { id: string; language: Locale; publishedOn: string; change: IntakeActions['change'] }

/** By which language and day of publication the text is read; another makes it read anew. */
export function ReadByForm({ id, language, publishedOn, change }: Props) {
  const t = useTranslations('intake.new')
  const router = useRouter()
  const [by, setBy] = useState({ language, publishedOn })
  const command = useCommand(change, () => router.refresh())
  const isChanged = by.language !== language || by.publishedOn !== publishedOn
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        command.submit({ id, ...by })
      }}
      className="flex flex-wrap items-end gap-3"
    >
      <SelectField
        label={t('language')}
        value={by.language}
        className="w-40"
        onChange={({ target }) =>
          setBy({ ...by, language: locales.find((each) => each === target.value) ?? language })
        }
        choices={locales.map((value) => ({ value, label: t('languageName', { language: value }) }))}
        error={command.errorOf('language')}
      />
      <DateField
        label={t('publishedOn')}
        value={by.publishedOn}
        onChange={({ target }) => setBy({ ...by, publishedOn: target.value })}
        error={command.errorOf('publishedOn')}
      />
      {isChanged && (
        <>
          <Button type="submit" busy={command.busy}>
            {t('readAnew')}
          </Button>
          <p className="w-full text-meta text-warning">{t('readAnewHint')}</p>
        </>
      )}
      {command.general.map((reason) => (
        <p key={reason} role="alert" className="w-full text-danger text-meta">
          {reason}
        </p>
      ))}
    </form>
  )
}
