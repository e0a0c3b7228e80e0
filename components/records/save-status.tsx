'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import type { Saver, SaveState } from './saver'

/** The line at the bottom: «Сохранено 14:32:05» or what keeps it from being so. */
export function SaveStatus({ state, saver, zone }: { state: SaveState; saver: Saver; zone: string }) {
  const t = useTranslations('records.save')
  const format = useFormatter()
  const time = (at: string) => format.dateTime(new Date(at), { timeStyle: 'medium', timeZone: zone })
  const failed = state.phase === 'invalid' || state.phase === 'unreachable' || state.phase === 'conflict'
  return (
    <>
      <span className={failed ? 'text-danger' : undefined}>
        {state.phase === 'saved' ? t('saved', { time: time(state.at) }) : t(state.phase)}
      </span>
      <Button
        size="sm"
        className="ml-auto"
        busy={state.phase === 'saving'}
        onClick={() => saver.save('save')}
      >
        {t('action')}
      </Button>
    </>
  )
}
