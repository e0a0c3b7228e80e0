'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { Moment } from '@/components/desk/moment'
import { Button } from '@/components/ui/button'
import { locales } from '@/db/locales'
import type { WarningInput } from '@/lib/arrangement/input'

type Props = { warning: WarningInput; zone: string; busy: boolean; send: () => void; back: () => void }

/** The warning as it will stand, where, and from when to when; it goes out only from here. */
export function WarningCheck({ warning, zone, busy, send, back }: Props) {
  const t = useTranslations('arrange.warning')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const shown = locales.filter((locale) => warning.text[locale])
  return (
    <div className="flex flex-col gap-4 border-danger border-y-2 py-4">
      <h4 ref={heading} tabIndex={-1} className="font-sans font-semibold text-ui">
        {t('checkTitle')}
      </h4>
      {shown.map((locale) => (
        <div key={locale} lang={locale} className="border-danger border-l-4 pl-3">
          <p className="wrap-anywhere font-semibold text-ui">{warning.text[locale]}</p>
          {warning.link?.[locale] && (
            <p className="wrap-anywhere text-meta text-muted">{warning.link[locale]}</p>
          )}
        </div>
      ))}
      <ul className="flex list-disc flex-col gap-1 pl-5 text-ui">
        <li>{t('checkWhere')}</li>
        <li>
          {warning.from
            ? t.rich('checkFrom', { at: () => <Moment at={warning.from ?? ''} zone={zone} /> })
            : t('checkNow')}
        </li>
        <li>{t.rich('checkUntil', { at: () => <Moment at={warning.until} zone={zone} /> })}</li>
        <li>{t('checkAlone')}</li>
        {shown.length < locales.length && <li>{t('checkLanguages')}</li>}
      </ul>
      <div className="flex flex-wrap gap-2">
        <Button variant="danger" busy={busy} onClick={send}>
          {t('submit')}
        </Button>
        <Button disabled={busy} onClick={back}>
          {t('back')}
        </Button>
      </div>
    </div>
  )
}
