'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { answerOf } from '@/components/desk/answer-of'
import { PanelSection } from '@/components/desk/sheet'
import { useReasonText } from '@/components/desk/use-field-error'
import { Button } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { notify } from '@/components/ui/toaster'
import { answeredWords } from '@/lib/drafting/questions'
import type { Unsure } from '@/lib/language/draft/text'
import { useDrafting } from './drafting-context'
import { QuestionCard } from './question-card'
import { questionsId } from './questions-id'

/** What is still asked about words that stand in the text as they were drafted. */
export function QuestionsSection() {
  const t = useTranslations('drafting.questions')
  const drafting = useDrafting()
  if (!drafting) return null
  const { unsure } = drafting.drafted
  const standing = new Set(drafting.spans.flatMap(({ span }) => span.unsure ?? []))
  const asked = unsure.filter(({ id }) => standing.has(id))
  const missing = unsure.filter(({ where }) => where.length === 0)
  if (asked.length + missing.length === 0) return null
  return (
    <div id={questionsId} tabIndex={-1}>
      <PanelSection title={t('title')}>
        {asked.length > 0 && <p className="mb-3 text-meta text-muted">{t('lead')}</p>}
        <Questions questions={asked} />
        {missing.length > 0 && (
          <Disclosure
            open
            summary={<strong className="text-warning">{t('missing', { count: missing.length })}</strong>}
            className="mt-3 border-l-4 border-l-warning pl-3"
          >
            <p className="text-meta text-muted">{t('missingHint')}</p>
            <Questions questions={missing} />
          </Disclosure>
        )}
      </PanelSection>
    </div>
  )
}

const Questions = ({ questions }: { questions: readonly Unsure[] }) => (
  <ul className="flex flex-col gap-5 empty:hidden">
    {questions.map((question) => (
      <li key={question.id}>
        <Question question={question} />
      </li>
    ))}
  </ul>
)

function Question({ question }: { question: Unsure }) {
  const t = useTranslations('drafting.questions')
  const { text } = useReasonText()
  const drafting = useDrafting()
  const [error, setError] = useState<string>()
  const [busy, setBusy] = useState(false)
  if (!drafting) return null
  const { recordId, actions, spans, body } = drafting
  const places = spans.filter(({ span }) => span.unsure === question.id)

  const answer = async (words: string) => {
    setBusy(true)
    const result = await answerOf(actions.answer({ recordId, question: question.id, answer: words }))
    setBusy(false)
    if (!result.ok) return setError(result.reasons.map(text).join(' '))
    const [suggestion = ''] = question.options
    body.rewrite(
      places
        .map((each) => ({ ...each, suggestion: answeredWords(each, suggestion, words) }))
        .filter((each) => each.suggestion !== each.text),
    )
    notify(t('done'))
  }
  return (
    <QuestionCard question={question} busy={busy} error={error} answer={answer}>
      {places[0] && (
        <div>
          <Button size="sm" variant="plain" onClick={() => places[0] && body.select(places[0])}>
            {t('show')}
          </Button>
        </div>
      )}
    </QuestionCard>
  )
}
