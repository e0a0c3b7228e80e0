import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/db/locales'

type Props = { locale: Locale; kind: 'release' | 'meeting'; slug: string }

/**
 * “Tell me if this page changes”: for the rail of a release or meeting, beside its history. It leads to the form, which
 * says what will be sent.
 */
export async function FollowPageLink({ locale, kind, slug }: Props) {
  const t = await getTranslations({ locale, namespace: 'follow' })
  const query = new URLSearchParams({ list: 'page', kind, slug })
  return (
    <a href={`/${locale}/follow?${query}`} rel="nofollow">
      {t('link')}
    </a>
  )
}
