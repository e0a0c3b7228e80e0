'use client'

import { useTranslations } from 'next-intl'
import { useFormContext, useWatch } from 'react-hook-form'
import { Button } from '@/components/ui/button'
import { locales, type TextByLocale } from '@/db/locales'
import type { MeetingContent } from '@/lib/meetings/content'
import { suggestedTitle } from '@/lib/meetings/title'
import { TextPair } from './text-pair'
import type { OfferOf } from './use-offers'

/** The title in each language, with one to take that is made of body, number and kind. */
export function TitleFields({ offerOf }: { offerOf: OfferOf }) {
  const t = useTranslations('meetings')
  const { setValue } = useFormContext<MeetingContent>()
  const kind = useWatch<MeetingContent, 'kind'>({ name: 'kind' })
  const sessions = useWatch<MeetingContent, 'sessions'>({ name: 'sessions' })
  const title = useWatch<MeetingContent, 'title'>({ name: 'title' })
  const named = sessions.flatMap((session) => {
    const offer = offerOf(session)
    return offer ? [{ number: session.number, body: offer.body }] : []
  })
  const suggestion: TextByLocale = named.length === sessions.length ? suggestedTitle(kind, named) : {}
  return (
    <div className="flex flex-col gap-2">
      <TextPair name="title" label={t('fields.title')} line="long" />
      <div className="flex flex-col items-start gap-1 empty:hidden">
        {locales.map((language) => {
          const offered = suggestion[language]
          if (!offered || offered === title[language]) return null
          return (
            <Button
              key={language}
              size="sm"
              onClick={() => setValue(`title.${language}`, offered, { shouldDirty: true })}
            >
              <span>
                {t('takeTitle')} <span lang={language}>{offered}</span>
              </span>
            </Button>
          )
        })}
      </div>
    </div>
  )
}
