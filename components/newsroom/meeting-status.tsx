import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/db/locales'
import { KindLabel } from './kind-label'

/** The word for a meeting that will not be as it was to be; nothing where it will, or has been. */
export async function MeetingStatus({ status, locale }: { status: string; locale: Locale }) {
  if (status !== 'postponed' && status !== 'cancelled') return null
  const t = await getTranslations({ locale, namespace: 'newsroom.meeting' })
  return <KindLabel tone="warning">{t(status)}</KindLabel>
}
