'use client'

import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import type { Locale } from '@/db/locales'
import { localDateOf } from '@/lib/dates'
import { clockTime, momentInWords } from '@/lib/i18n/format'
import { conflictId } from './conflict-panel'
import type { SaveState } from './saver'

type Props = {
  state: SaveState
  save: () => unknown
  zone: string
  /** What else the kind of record has to say there. */
  more?: ReactNode
}

/** The line at the bottom: «Сохранено 14:32:05», with the date when that was not today, or what keeps it from being so. */
export function SaveStatus({ state, save, zone, more }: Props) {
  const t = useTranslations('records.save')
  const locale = useLocale() as Locale
  const failed = state.phase === 'invalid' || state.phase === 'unreachable' || state.phase === 'conflict'
  const savedWhen = (at: string) =>
    localDateOf(at, zone) === localDateOf(new Date().toISOString(), zone)
      ? clockTime(at, zone, locale)
      : momentInWords(at, zone, locale)
  return (
    <>
      <span className={failed ? 'text-danger' : undefined}>
        {state.phase === 'saved' ? t('saved', { time: savedWhen(state.at) }) : t(state.phase)}
      </span>
      {more}
      {state.phase === 'conflict' ? (
        <Button size="sm" className="ml-auto" onClick={() => document.getElementById(conflictId)?.focus()}>
          {t('showBoth')}
        </Button>
      ) : (
        <Button size="sm" className="ml-auto" busy={state.phase === 'saving'} onClick={save}>
          {t('action')}
        </Button>
      )}
    </>
  )
}
