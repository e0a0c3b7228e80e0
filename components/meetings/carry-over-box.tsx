'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { Button } from '@/components/ui/button'
import type { Locale } from '@/db/locales'
import { dateInWords } from '@/lib/i18n/format'
import type { CarryOver } from '@/lib/meetings/carry-over'
import type { MeetingContent } from '@/lib/meetings/content'
import { type CarriedPart, partOf, partsOffered } from '@/lib/meetings/start'
import { isBlankText, textIn } from '@/lib/text-by-locale'

/** What the body's last meeting had and this one has not yet: taken over part by part, nothing by itself. */
export function CarryOverBox({ last }: { last: NonNullable<CarryOver['last']> }) {
  const t = useTranslations('meetings.carry')
  const locale = useLocale() as Locale
  const { setValue } = useFormContext<MeetingContent>()
  const content = useWatch<MeetingContent>() as MeetingContent
  const [said, setSaid] = useState('')
  const parts = partsOffered(last).filter((part) => isStillEmpty(content, last, part))
  const take = (part: CarriedPart) => {
    for (const [name, value] of Object.entries(partOf(last, part))) {
      setValue(name as keyof MeetingContent, value, { shouldDirty: true })
    }
    setSaid(t('taken', { part: t(`parts.${part}`, { count: last.agenda.length }) }))
  }
  return (
    <div className="border-brass border-l-2 pl-4">
      <p className="text-ui">
        {t('last', {
          title: textIn(last.title, locale),
          date: last.startsOn ? dateInWords(last.startsOn, locale) : t('noDate'),
        })}
      </p>
      {parts.length > 0 && (
        <div className="mt-2 flex flex-wrap gap-2">
          {parts.map((part) => (
            <Button key={part} size="sm" onClick={() => take(part)}>
              {t('take', { part: t(`parts.${part}`, { count: last.agenda.length }) })}
            </Button>
          ))}
        </div>
      )}
      <p role="status" className="text-meta text-muted">
        {said}
      </p>
    </div>
  )
}

/** Nothing that was written is offered to be overwritten. */
function isStillEmpty(
  content: MeetingContent,
  last: NonNullable<CarryOver['last']>,
  part: CarriedPart,
): boolean {
  if (part === 'agenda') return content.agenda.length === 0
  if (part === 'place') return isBlankText(content.place) && isBlankText(content.venue)
  if (part === 'chair') return !content.chair.postId && !content.chair.personId
  if (part === 'topics') return content.topicIds.length === 0
  return content.format !== last.format
}
