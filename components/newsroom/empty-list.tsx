import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Locale } from '@/db/locales'
import { dayOf } from './dated'

type Props = {
  locale: Locale
  zone: string
  /** The instant of the last change, if there was any. */
  changedAt?: string
  /** Out of a list that was narrowed too far. */
  reset?: string
  children: ReactNode
}

/** An empty list says what will be here and when something last changed. */
export async function EmptyList({ locale, zone, changedAt, reset, children }: Props) {
  const t = await getTranslations({ locale, namespace: 'newsroom.empty' })
  return (
    <div className="max-w-measure border-hairline border-t py-4 text-body">
      <p>{children}</p>
      {changedAt && (
        <p className="mt-2 text-muted text-ui">
          {t('changed', { date: dayOf(changedAt, zone, locale).words })}
        </p>
      )}
      {reset && (
        <p className="mt-3 text-ui">
          <a href={reset}>{t('reset')}</a>
        </p>
      )}
    </div>
  )
}
