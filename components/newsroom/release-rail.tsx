import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Locale } from '@/db/locales'
import { datesInWords, mediumDate } from '@/lib/i18n/format'
import type { ReleaseView } from '@/lib/releases/published'
import type { RelatedRelease } from '@/lib/releases/published-related'
import { MeetingStatus } from './meeting-status'
import { Rail, RailPart } from './rail'

type Props = {
  release: ReleaseView
  related: readonly RelatedRelease[]
  locale: Locale
  reuse?: ReactNode
}

/** What a release is about, in other languages, whom to ask, what to take away, and what else there is. */
export async function ReleaseRail({ release, related, locale, reuse }: Props) {
  const t = await getTranslations({ locale, namespace: 'newsroom.release' })
  const { contact, meeting, translations } = release
  const entries = (section: string, list: ReleaseView['bodies']) =>
    list.map(({ slug, name }) => (
      <a key={slug} href={`/${locale}/${section}/${slug}`}>
        {name}
      </a>
    ))
  return (
    <Rail label={t('rail')}>
      <RailPart title={t('meeting')}>
        {meeting
          ? [
              <span key={meeting.slug}>
                <a href={`/${locale}/meetings/${meeting.slug}`}>{meeting.title}</a>
                <span className="block text-meta text-muted">
                  {[datesInWords(meeting.startsOn, meeting.endsOn, locale), meeting.place]
                    .filter(Boolean)
                    .join(', ')}
                </span>
                <MeetingStatus status={meeting.status} locale={locale} />
              </span>,
            ]
          : []}
      </RailPart>
      {reuse}
      <RailPart title={t('contact')}>
        {contact
          ? [
              <address key="contact" className="not-italic">
                {contact.name && <span className="block">{contact.name}</span>}
                {contact.phone && (
                  <a className="block leading-6" href={`tel:${contact.phone.replace(/[^+\d]/g, '')}`}>
                    {contact.phone}
                  </a>
                )}
                {contact.email && (
                  <a className="block leading-6" href={`mailto:${contact.email}`}>
                    {contact.email}
                  </a>
                )}
              </address>,
            ]
          : []}
      </RailPart>
      <RailPart title={t('bodies')}>{entries('bodies', release.bodies)}</RailPart>
      <RailPart title={t('people')}>{entries('people', release.people)}</RailPart>
      <RailPart title={t('states')}>
        {release.states.map(({ detail, shortName }) => (
          <a key={detail} href={`/${locale}/releases?state=${detail.toLowerCase()}`}>
            {shortName}
          </a>
        ))}
      </RailPart>
      <RailPart title={t('topics')}>{entries('topics', release.topics)}</RailPart>
      <RailPart title={t('translations')}>
        {translations.map(({ locale: language, slug, title }) => (
          <a key={slug} href={`/${language}/releases/${slug}`} lang={language} hrefLang={language}>
            {title}
          </a>
        ))}
      </RailPart>
      <div className="print:hidden">
        <RailPart title={t('related')}>
          {related.map(({ id, slug, title, kind, issuedOn }) => (
            <span key={id}>
              <a href={`/${locale}/releases/${slug}`}>{title}</a>
              <span className="block text-meta text-muted">
                {t(`kinds.${kind}`)}, {mediumDate(issuedOn, locale)}
              </span>
            </span>
          ))}
        </RailPart>
      </div>
    </Rail>
  )
}
