import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/db/locales'
import type { ListedTopic } from '@/lib/directory/published-topics'
import { EmptyList } from './empty-list'
import { PageHeader } from './page-header'

type Props = {
  topics: ListedTopic[]
  changedAt: string | undefined
  locale: Locale
  zone: string
}

/** Every topic with how much there is about it. */
export async function TopicListPage({ topics, changedAt, locale, zone }: Props) {
  const t = await getTranslations({ locale, namespace: 'newsroom.topicList' })
  return (
    <>
      <PageHeader title={t('title')}>{t('description')}</PageHeader>
      {topics.length === 0 && (
        <EmptyList locale={locale} zone={zone} changedAt={changedAt}>
          {t('empty')}
        </EmptyList>
      )}
      {topics.length > 0 && (
        <ul className="border-ink border-t-2">
          {topics.map(({ id, slug, name, releases, meetings }) => (
            <li
              key={id}
              className="grid items-baseline gap-x-6 border-hairline border-b py-3 sm:grid-cols-[1fr_8rem_8rem]"
            >
              <h2 className="text-body leading-6">
                <a href={`/${locale}/topics/${slug}`} className="title-link">
                  {name}
                </a>
              </h2>
              <span className="text-muted text-ui sm:text-right">
                {releases > 0 && t('releases', { count: releases })}
              </span>
              <span className="text-muted text-ui sm:text-right">
                {meetings > 0 && t('meetings', { count: meetings })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
