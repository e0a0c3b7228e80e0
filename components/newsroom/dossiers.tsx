import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/db/locales'
import type { Dossier } from '@/lib/directory/published-dossiers'
import { mediumDate } from '@/lib/i18n/format'

/** Topics, each with how much there is about it and when the last of it came. */
export async function Dossiers({ topics, locale }: { topics: readonly Dossier[]; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'newsroom.topicList' })
  return (
    <ul className="text-ui">
      {topics.map(({ id, slug, name, releases, meetings, lastOn }) => (
        <li key={id} className="border-hairline border-b py-2 first:pt-0 last:border-b-0">
          <a href={`/${locale}/topics/${slug}`} className="title-link">
            {name}
          </a>
          <p className="flex flex-wrap gap-x-3 text-meta text-muted">
            {releases > 0 && <span>{t('releases', { count: releases })}</span>}
            {releases === 0 && meetings > 0 && <span>{t('meetings', { count: meetings })}</span>}
            {lastOn && <time dateTime={lastOn}>{mediumDate(lastOn, locale)}</time>}
          </p>
        </li>
      ))}
    </ul>
  )
}
