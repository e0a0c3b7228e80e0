'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { useReasonText } from '@/components/desk/use-field-error'
import { Button } from '@/components/ui/button'
import { Combobox } from '@/components/ui/combobox'
import { fieldId } from '@/components/ui/field'
import { FormErrorSummary } from '@/components/ui/form-error-summary'
import { TextArea } from '@/components/ui/text-area'
import type { RecordKind } from '@/db/editorial/schema/records'
import type { Locale, TextByLocale } from '@/db/locales'
import type { ActionResult } from '@/lib/refusal'
import type { WithdrawInput } from '@/lib/workflow/input'
import { type Finders, recordSearch } from './search'
import { useMove } from './use-move'

type Props = {
  kind: RecordKind
  recordId: string
  /** The languages in which it is public. */
  languages: readonly Locale[]
  withdraw: (input: WithdrawInput) => Promise<ActionResult<unknown>>
  findRecords: Finders['records']
}

/** The public notice in each language, what replaces the record, and the reason for the house. */
export function WithdrawForm({ kind, recordId, languages, withdraw, findRecords }: Props) {
  const t = useTranslations('records.withdraw')
  const common = useTranslations('common')
  const { text } = useReasonText()
  const [notice, setNotice] = useState<TextByLocale>({})
  const [reason, setReason] = useState('')
  const [replacementId, setReplacementId] = useState<string | null>(null)
  const [attempts, setAttempts] = useState(0)
  const { run, busy, reasons } = useMove()
  const errorOf = (field: string) => {
    const found = reasons.find((each) => each.field === field)
    return found && text(found)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAttempts(attempts + 1)
    run('withdraw', () => withdraw({ recordId, notice, reason, replacementId }))
  }
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4">
      <FormErrorSummary
        title={common('errorSummary', { count: reasons.length })}
        errors={reasons.map((each) => ({ message: text(each), id: each.field && fieldId(each.field) }))}
        attempt={reasons.length > 0 ? attempts : 0}
      />
      {languages.map((language) => (
        <TextArea
          key={language}
          id={fieldId(`notice.${language}`)}
          label={t('noticeIn', { language })}
          hint={t('noticeHint')}
          lang={language}
          required
          value={notice[language] ?? ''}
          error={errorOf(`notice.${language}`)}
          onChange={(event) => setNotice({ ...notice, [language]: event.target.value })}
        />
      ))}
      {kind !== 'attendance' && (
        <Combobox
          id={fieldId('replacementId')}
          label={t('replacement')}
          hint={t('replacementHint')}
          optional
          options={[]}
          search={recordSearch({ records: findRecords }, kind, true)}
          value={replacementId}
          error={errorOf('replacementId')}
          onValueChange={(id) => setReplacementId(id)}
        />
      )}
      <TextArea
        id={fieldId('reason')}
        label={t('reason')}
        hint={t('reasonHint')}
        optional
        value={reason}
        error={errorOf('reason')}
        onChange={(event) => setReason(event.target.value)}
      />
      <Button type="submit" variant="danger" busy={busy} className="self-start">
        {t('action')}
      </Button>
    </form>
  )
}
