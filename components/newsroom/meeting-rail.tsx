import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/db/locales'
import { outputAddress } from '@/lib/feeds/formats'
import { dateInWords } from '@/lib/i18n/format'
import type { MeetingView } from '@/lib/meetings/published'
import { FollowPageLink } from './follow-page-link'
import { languageName } from './language-name'
import { Rail, RailPart } from './rail'

/** The releases about a meeting, its topics, and the record in other languages. */
export async function MeetingRail({ meeting, locale }: { meeting: MeetingView; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'newsroom.meeting' })
  // Nobody writes into a calendar what is over, or will not be on that day.
  const isComing = meeting.status === 'planned' && meeting.phase !== 'over'
  return (
    <Rail label={t('rail')}>
      <RailPart title={t('releases')}>
        {meeting.releases.map(({ slug, title, issuedOn }) => (
          <span key={slug}>
            <a href={`/${locale}/releases/${slug}`}>{title}</a>
            <span className="block text-meta text-muted">{dateInWords(issuedOn, locale)}</span>
          </span>
        ))}
      </RailPart>
      <RailPart title={t('topics')}>
        {meeting.topics.map(({ slug, name }) => (
          <a key={slug} href={`/${locale}/topics/${slug}`}>
            {name}
          </a>
        ))}
      </RailPart>
      <RailPart title={t('translations')}>
        {meeting.translations.map((other) => (
          <a
            key={other.locale}
            href={`/${other.locale}/meetings/${other.slug}`}
            lang={other.locale}
            hrefLang={other.locale}
          >
            {languageName(other.locale)}
          </a>
        ))}
      </RailPart>
      <RailPart title={t(isComing ? 'follow' : 'changes')}>
        {isComing && (
          <a href={outputAddress(`/${locale}/meetings/${meeting.slug}`, 'ics')}>{t('calendar')}</a>
        )}
        <FollowPageLink locale={locale} kind="meeting" slug={meeting.slug} />
      </RailPart>
    </Rail>
  )
}
