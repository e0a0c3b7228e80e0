'use client'

import { useTranslations } from 'next-intl'
import { PanelSection } from '@/components/desk/sheet'
import { useReasonText } from '@/components/desk/use-field-error'
import { Button } from '@/components/ui/button'
import type { Unsure } from '@/lib/language/draft/text'
import type { Reason } from '@/lib/refusal'
import { QuestionCard } from './question-card'

type Props = {
  asked: readonly Unsure[]
  answers: Readonly<Record<string, string>>
  reasons: readonly Reason[]
  busy: boolean
  answer: (question: string, words: string) => void
  takeBack: (question: string) => void
}

/** What is asked before the draft becomes a record; an answer can be taken back until then. */
export function DraftQuestions({ asked, answers, reasons, busy, answer, takeBack }: Props) {
  const t = useTranslations('drafting.questions')
  const { text } = useReasonText()
  const errorOf = (id: string) => {
    const reason = reasons.find(({ field }) => field === `answers.${id}`)
    return reason && text(reason)
  }
  return (
    <PanelSection title={t('title')}>
      {asked.length === 0 && <p className="text-ui">{t('none')}</p>}
      {asked.length > 0 && <p className="mb-3 text-meta text-muted">{t('lead')}</p>}
      <ol className="flex flex-col gap-5">
        {asked.map((question, index) => {
          const given = answers[question.id]
          const error = errorOf(question.id)
          return (
            <li key={question.id}>
              {given === undefined || error ? (
                <QuestionCard
                  question={question}
                  number={index + 1}
                  busy={busy}
                  error={error}
                  answer={(words) => answer(question.id, words)}
                />
              ) : (
                <div className="border-success border-l-2 pl-3 text-ui">
                  <p>
                    {index + 1}. <strong lang="ru">{question.text}</strong>
                  </p>
                  <p>{t('answered', { answer: given })}</p>
                  <Button size="sm" variant="plain" onClick={() => takeBack(question.id)}>
                    {t('change')}
                  </Button>
                </div>
              )}
            </li>
          )
        })}
      </ol>
    </PanelSection>
  )
}
