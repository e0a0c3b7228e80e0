import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/db/locales'
import type { TopicView } from '@/lib/directory/published-topics'
import { EmptyList } from './empty-list'
import { KindLabel } from './kind-label'
import { listAddress } from './list-address'
import { MeetingsPart } from './meetings-part'
import { PageHeader } from './page-header'
import { ReleasesPart } from './releases-part'

/** A topic: the releases about it and the meetings on it. */
export async function TopicPage({ topic, locale, zone }: { topic: TopicView; locale: Locale; zone: string }) {
  const t = await getTranslations({ locale, namespace: 'newsroom.topic' })
  const { name, slug, releases, meetings } = topic
  return (
    <>
      <PageHeader title={name} label={<KindLabel>{t('label')}</KindLabel>} />
      <div className="space-y-10">
        <ReleasesPart
          title={t('releases')}
          releases={releases}
          path={`/${locale}/topics/${slug}`}
          all={listAddress(`/${locale}/releases`, { topic: slug })}
          locale={locale}
        />
        <MeetingsPart
          title={t('meetings')}
          meetings={meetings}
          path={`/${locale}/topics/${slug}`}
          all={listAddress(`/${locale}/meetings`, { topic: slug })}
          locale={locale}
        />
        {meetings.total === 0 && releases.total === 0 && (
          <EmptyList locale={locale} zone={zone}>
            {t('empty')}
          </EmptyList>
        )}
      </div>
    </>
  )
}
