import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/db/locales'
import { dateInWords } from '@/lib/i18n/format'
import type { ReleaseView } from '@/lib/releases/published'
import { Rail, RailPart } from './rail'

/** What a release is about, in other languages, and whom to ask. */
export async function ReleaseRail({ release, locale }: { release: ReleaseView; locale: Locale }) {
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
                <span className="block text-meta text-muted">{dateInWords(meeting.startsOn, locale)}</span>
              </span>,
            ]
          : []}
      </RailPart>
      <RailPart title={t('bodies')}>{entries('bodies', release.bodies)}</RailPart>
      <RailPart title={t('people')}>{entries('people', release.people)}</RailPart>
      <RailPart title={t('states')}>
        {release.states.map(({ detail, shortName }) => (
          <span key={detail}>{shortName}</span>
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
    </Rail>
  )
}
