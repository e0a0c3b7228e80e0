'use client'

import { useTranslations } from 'next-intl'
import { sourceWords } from '@/lib/drafting/source-words'
import type { Provenance } from '@/lib/language/draft/text'

/** «Из карточки заседания: председатель, родительный падеж» */
export function useSourceSentence() {
  const t = useTranslations('drafting')
  return (from: Provenance) => {
    const { where, what, case: inCase } = sourceWords(from)
    const named = t.has(`what.${what}`) ? t(`what.${what}`) : t('what.any')
    return [`${t(`where.${where}`)}: ${named}`, inCase && t(`case.${inCase}`)].filter(Boolean).join(', ')
  }
}
