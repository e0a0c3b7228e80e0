import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/db/locales'

export default async function Page({ params }: { params: Promise<{ locale: Locale }> }) {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'newsroom.nothing' })
  return (
    <>
      <title>{t('title')}</title>
      <h1 className="mb-4 text-h1">{t('title')}</h1>
      <p className="max-w-measure text-body">{t('text')}</p>
      <p className="mt-6">
        <a href="/desk">{t('desk')}</a>
      </p>
    </>
  )
}
