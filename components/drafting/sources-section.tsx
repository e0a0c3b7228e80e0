'use client'

import { useTranslations } from 'next-intl'
import { PanelSection } from '@/components/desk/sheet'
import { Disclosure } from '@/components/ui/disclosure'
import { useDrafting } from './drafting-context'
import type { PlacedSpan } from './placed-span'
import { SourceLink } from './source-link'
import { useSourceSentence } from './use-source-sentence'

const fields = ['title', 'lead', 'body'] as const

/** Every word of the release that still comes from the record, field by field, with a way to it in the text. */
export function SourcesSection() {
  const t = useTranslations('drafting.sources')
  const drafting = useDrafting()
  if (!drafting) return null
  const sourced = drafting.spans.filter(({ span }) => span.from)
  return (
    <PanelSection title={t('title')}>
      <p className="mb-1 text-meta text-muted">{t(sourced.length > 0 ? 'lead' : 'none')}</p>
      {fields.map((field) => (
        <OfField
          key={field}
          field={field}
          spans={sourced.filter(({ places }) => places[0]?.field === field)}
        />
      ))}
    </PanelSection>
  )
}

function OfField({ field, spans }: { field: (typeof fields)[number]; spans: readonly PlacedSpan[] }) {
  const t = useTranslations('drafting.sources')
  const name = useTranslations('releases.fields')
  const sentence = useSourceSentence()
  const drafting = useDrafting()
  if (!drafting || spans.length === 0) return null
  return (
    <Disclosure summary={t('all', { field: name(field), count: spans.length })}>
      <ul className="flex flex-col gap-3">
        {spans.map((placed) => (
          <li key={placed.span.id} className="text-meta">
            <button
              type="button"
              className="text-left text-link text-ui underline"
              onClick={() => drafting.body.select(placed)}
            >
              {placed.text.trim()}
            </button>
            {placed.span.from && (
              <p className="text-muted">
                {sentence(placed.span.from)}. <SourceLink from={placed.span.from} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
