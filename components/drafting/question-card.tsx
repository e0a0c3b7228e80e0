'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useId, useState } from 'react'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'
import type { Unsure } from '@/lib/language/draft/text'

type Props = {
  question: Unsure
  /** The number under which it stands in the text beside it. */
  number?: number
  answer: (words: string) => void
  busy?: boolean
  error?: string
  children?: ReactNode
}

/** What the engine is not sure of: what it suggests and what else it may be, each at one click, and own words. */
export function QuestionCard({ question, number, answer, busy, error, children }: Props) {
  const t = useTranslations('drafting.questions')
  const [own, setOwn] = useState('')
  const labelId = useId()
  const { id, text, options } = question
  const isEnglish = id.startsWith('en/')
  const [suggestion] = options
  const language = isEnglish ? 'en' : 'ru'
  const take = () => own.trim() !== '' && !busy && answer(own.trim())
  return (
    <fieldset aria-labelledby={labelId} className="flex flex-col gap-2 border-warning border-l-2 pl-3">
      <p id={labelId} className="text-ui">
        {number !== undefined && <span className="sr-only">{t('mark', { number })}: </span>}
        {number !== undefined && (
          <span aria-hidden="true" className="font-semibold text-warning">
            {number}.{' '}
          </span>
        )}
        <strong lang="ru">{text}</strong>
        {' – '}
        {isEnglish ? t('english') : <span lang="ru">{question.question}</span>}
      </p>
      {suggestion === undefined && <p className="text-meta text-muted">{t('omitted')}</p>}
      <div className="flex flex-col items-start gap-1">
        {options.map((words) => (
          <Button
            key={words}
            size="sm"
            lang={language}
            busy={busy}
            className="h-auto! min-h-8 whitespace-normal! text-left!"
            onClick={() => answer(words)}
          >
            {t(words === suggestion ? 'confirm' : 'instead', { words })}
          </Button>
        ))}
      </div>
      <div className="flex items-end gap-2">
        <TextField
          label={t('own')}
          lang={language}
          value={own}
          maxLength={2000}
          error={error}
          onChange={(event) => setOwn(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            take()
          }}
          className="min-w-0 flex-1"
        />
        <Button busy={busy} disabled={own.trim() === ''} onClick={take}>
          {t('use')}
        </Button>
      </div>
      {children}
    </fieldset>
  )
}
