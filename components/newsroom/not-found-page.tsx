import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/db/locales'
import type { Newsroom } from '@/lib/publication/newsroom'
import { Frame } from './frame'

/** There is nothing at this address: it was never there, or is not public. Nothing here tells which. */
export async function NotFoundPage({ newsroom, locale }: { newsroom: Newsroom; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'newsroom.notFound' })
  return (
    <Frame newsroom={newsroom} locale={locale}>
      <h1 className="mb-4 text-h1">{t('title')}</h1>
      <p className="max-w-measure text-body">{t('text')}</p>
      <ul className="mt-6 flex flex-wrap gap-x-6 gap-y-2">
        {(['releases', 'meetings', 'search'] as const).map((section) => (
          <li key={section}>
            <a href={`/${locale}/${section}`}>{t(section)}</a>
          </li>
        ))}
      </ul>
    </Frame>
  )
}
