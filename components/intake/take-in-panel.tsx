'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type FormEvent, useState, useTransition } from 'react'
import { answerOf } from '@/components/desk/answer-of'
import { useReasonText } from '@/components/desk/use-field-error'
import { Button } from '@/components/ui/button'
import { CheckboxField } from '@/components/ui/checkbox-field'
import { DateField } from '@/components/ui/date-field'
import { SelectField } from '@/components/ui/select-field'
import { TextArea } from '@/components/ui/text-area'
import { type Locale, locales } from '@/db/locales'
import type { intakeLimits } from '@/lib/intake/input'
import { languageOfText } from '@/lib/intake/text-language'
import type { ActionResult } from '@/lib/refusal'
import { FileDrop } from './file-drop'
import type { IntakeActions, Taken } from './intake-actions'
import { type Report, TakenReport } from './taken-report'
import { useKeptText } from './use-kept-text'

type Props = {
  actorId: string
  endings: readonly string[]
  limits: typeof intakeLimits
  actions: Pick<IntakeActions, 'takeIn' | 'takeInFile'>
}

const megabyte = 1024 * 1024

/** The way in: a text to paste, or files to drop. */
export function TakeInPanel({ actorId, endings, limits, actions }: Props) {
  const t = useTranslations('intake.new')
  const { text: wordsOf } = useReasonText()
  const router = useRouter()
  const [text, setText, forgetText] = useKeptText(actorId)
  const [language, setLanguage] = useState<Locale | null>(null)
  const [publishedOn, setPublishedOn] = useState('')
  const [isOne, setIsOne] = useState(false)
  const [error, setError] = useState<string>()
  const [reports, setReports] = useState<readonly Report[]>([])
  const [working, setWorking] = useState('')
  const [busy, startTransition] = useTransition()
  const by = { language, publishedOn, cuts: isOne ? [] : null }

  const reportOf = (name: string, result: ActionResult<Taken>): Report =>
    result.ok
      ? { name, taken: result.value }
      : { name, refused: result.reasons.map((reason) => wordsOf(reason)) }

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() === '') return setError(t('empty'))
    if (text.length > limits.characters) return setError(t('tooLong', { most: limits.characters }))
    startTransition(async () => {
      const result = await answerOf(actions.takeIn({ ...by, text }))
      if (!result.ok) return setError(result.reasons.map((reason) => wordsOf(reason)).join(' '))
      setError(undefined)
      forgetText()
      const [only, ...others] = result.value.texts
      if (only && others.length === 0 && result.value.known.length === 0)
        return router.push(`/desk/intake/${only.id}`)
      setReports([reportOf('', result)])
      router.refresh()
    })
  }

  const reportOfFile = async (file: File): Promise<Report> => {
    const refused = (why: string) => ({ name: file.name, refused: [why] })
    if (file.size > limits.fileBytes) return refused(t('tooLarge', { most: limits.fileBytes / megabyte }))
    if (!(await isReadable(file))) return refused(t('unreadable'))
    return reportOf(file.name, await answerOf(actions.takeInFile({ ...by, file })))
  }

  const takeFiles = (files: readonly File[]) =>
    startTransition(async () => {
      const done: Report[] = []
      for (const [at, file] of files.entries()) {
        setWorking(t('reading', { name: file.name, place: at + 1, count: files.length }))
        done.push(await reportOfFile(file))
        setReports([...done])
      }
      setWorking('')
      router.refresh()
    })

  return (
    <section
      aria-labelledby="take-in"
      className="flex min-w-0 flex-col gap-4 border border-hairline bg-sheet p-4 xl:w-panel"
    >
      <h2 id="take-in" className="text-lead">
        {t('title')}
      </h2>
      <TakenReport reports={reports} />
      <form noValidate onSubmit={submit} className="flex flex-col gap-4">
        <TextArea
          label={t('text')}
          hint={t('textHint')}
          rows={6}
          inputClassName="max-h-72 overflow-y-auto"
          value={text}
          lang={language ?? undefined}
          onChange={({ target }) => {
            setText(target.value)
            setError(undefined)
          }}
          error={error}
        />
        <div className="flex flex-wrap gap-3">
          <SelectField
            label={t('language')}
            className="min-w-32 flex-1"
            none={text.trim() ? t('guessed', { language: languageOfText(text) }) : t('byText')}
            value={language ?? ''}
            onChange={({ target }) => setLanguage(locales.find((each) => each === target.value) ?? null)}
            choices={locales.map((value) => ({ value, label: t('languageName', { language: value }) }))}
          />
          <DateField
            label={t('publishedOn')}
            optional
            className="min-w-32 flex-1"
            value={publishedOn}
            onChange={({ target }) => setPublishedOn(target.value)}
          />
        </div>
        <p className="text-meta text-muted">{t('publishedOnHint')}</p>
        <CheckboxField
          label={t('isOne')}
          hint={t('isOneHint')}
          checked={isOne}
          onChange={({ target }) => setIsOne(target.checked)}
        />
        <Button type="submit" variant="primary" busy={busy} className="self-start">
          {t('submit')}
        </Button>
      </form>
      <FileDrop
        accept={endings.join(',')}
        hint={t('filesHint', { endings: endings.join(', '), most: limits.fileBytes / megabyte })}
        disabled={busy}
        onFiles={takeFiles}
      />
      <p role="status" className="text-meta text-muted empty:hidden">
        {working}
      </p>
    </section>
  )
}

/** A folder is dropped as a file that cannot be read, and so is one that was moved away since. */
const isReadable = (file: File) =>
  file
    .slice(0, 1)
    .arrayBuffer()
    .then(
      () => true,
      () => false,
    )
