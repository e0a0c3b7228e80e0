'use client'

import { useTranslations } from 'next-intl'
import type { Span } from '@/lib/language/draft/text'
import { useDrafting } from './drafting-context'

/** What is asked about words that no rule is sure of; nothing for any others. */
export function UnsureWords({ span }: { span: Span }) {
  const t = useTranslations('drafting.questions')
  const question = useDrafting()?.drafted.unsure.find(({ id }) => id === span.unsure)
  if (!question) return null
  return (
    <span className="text-warning">
      {question.id.startsWith('en/') ? t('atWordsEnglish') : t('atWords', { question: question.question })}
    </span>
  )
}
