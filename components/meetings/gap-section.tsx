'use client'

import { useTranslations } from 'next-intl'
import type { MouseEvent } from 'react'
import { PanelSection } from '@/components/desk/sheet'
import { useReasonText } from '@/components/desk/use-field-error'
import { fieldId } from '@/components/ui/field'
import { type Locale, locales } from '@/db/locales'
import type { Reason } from '@/lib/refusal'

type Props = { gaps: readonly Reason[]; languages: readonly Locale[] }

/** What is missing before the record can be submitted: what concerns all of it, then language by language. */
export function GapSection({ gaps, languages }: Props) {
  const t = useTranslations('meetings.gaps')
  const ofLanguage = (language: Locale) => gaps.filter(({ values }) => values?.language === language)
  const common = gaps.filter(({ values }) => !locales.some((language) => language === values?.language))
  return (
    <PanelSection title={t('title')}>
      {common.length > 0 && <GapList gaps={common} />}
      {languages.map((language) => {
        const own = ofLanguage(language)
        return (
          <div
            key={language}
            className="mt-2 border-hairline border-t pt-2 first:mt-0 first:border-t-0 first:pt-0"
          >
            <h3 className="font-medium font-sans text-meta">{t('inLanguage', { language })}</h3>
            {own.length > 0 ? (
              <GapList gaps={own} />
            ) : (
              <p className="text-meta text-success">{t('complete')}</p>
            )}
          </div>
        )
      })}
    </PanelSection>
  )
}

function GapList({ gaps }: { gaps: readonly Reason[] }) {
  const { text } = useReasonText()
  return (
    <ul className="flex list-disc flex-col gap-1 pl-4 text-meta">
      {gaps.map((gap) => (
        <li key={`${gap.key} ${gap.field}`}>
          {gap.field ? (
            <a href={`#${fieldId(gap.field)}`} onClick={(event) => goTo(event, gap.field ?? '')}>
              {text(gap)}
            </a>
          ) : (
            text(gap)
          )}
        </li>
      ))}
    </ul>
  )
}

function goTo(event: MouseEvent, field: string) {
  const control = document.getElementById(fieldId(field))
  if (!control) return
  event.preventDefault()
  control.focus()
  control.scrollIntoView({ block: 'center' })
}
