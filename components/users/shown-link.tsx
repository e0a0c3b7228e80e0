'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useRef } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { TextField } from '@/components/ui/text-field'
import { notify } from '@/components/ui/toaster'
import type { Locale } from '@/db/locales'
import { momentInWords } from '@/lib/i18n/format'

type Props = { path: string; expiresAt: string; zone: string }

/** A password link, the only time it is shown. */
export function ShownLink({ path, expiresAt, zone }: Props) {
  const t = useTranslations('users.link')
  const field = useRef<HTMLInputElement>(null)
  const date = momentInWords(expiresAt, zone, useLocale() as Locale, { date: 'long' })

  async function copy() {
    field.current?.select()
    // Without TLS a browser has no clipboard for scripts; the link stays selected, for Ctrl+C.
    await navigator.clipboard?.writeText(location.origin + path)
    if (navigator.clipboard) notify(t('copied'))
  }

  return (
    <Notice tone="success" title={t('title')} role="status">
      <p>{t('text', { date })}</p>
      <div className="flex flex-wrap items-end gap-2">
        <TextField
          label={t('label')}
          name="link"
          value={location.origin + path}
          readOnly
          ref={field}
          className="flex-1 basis-60"
        />
        <Button onClick={copy}>{t('copy')}</Button>
      </div>
    </Notice>
  )
}
