import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Locale } from '@/db/locales'
import { dateInWords } from '@/lib/i18n/format'
import type { ReleaseView } from '@/lib/releases/published'
import { Flag } from './flag'

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
    <aside className="space-y-6 text-ui lg:col-span-4 xl:col-start-9" aria-label={t('rail')}>
      <Part title={t('meeting')}>
        {meeting
          ? [
              <span key={meeting.slug}>
                <a href={`/${locale}/meetings/${meeting.slug}`}>{meeting.title}</a>
                <span className="block text-meta text-muted">{dateInWords(meeting.startsOn, locale)}</span>
              </span>,
            ]
          : []}
      </Part>
      <Part title={t('bodies')}>{entries('bodies', release.bodies)}</Part>
      <Part title={t('people')}>{entries('people', release.people)}</Part>
      <Part title={t('states')}>
        {release.states.map(({ detail, shortName }) => (
          <span key={detail} className="flex items-center gap-2">
            <Flag code={detail} alt="" />
            {shortName}
          </span>
        ))}
      </Part>
      <Part title={t('topics')}>{entries('topics', release.topics)}</Part>
      <Part title={t('translations')}>
        {translations.map(({ locale: language, slug, title }) => (
          <a key={slug} href={`/${language}/releases/${slug}`} lang={language} hrefLang={language}>
            {title}
          </a>
        ))}
      </Part>
      <Part title={t('contact')}>
        {contact
          ? [
              <address key="contact" className="not-italic">
                {contact.name && <span className="block">{contact.name}</span>}
                {contact.phone && (
                  <a className="block" href={`tel:${contact.phone.replace(/[^+\d]/g, '')}`}>
                    {contact.phone}
                  </a>
                )}
                {contact.email && <a href={`mailto:${contact.email}`}>{contact.email}</a>}
              </address>,
            ]
          : []}
      </Part>
    </aside>
  )
}

function Part({ title, children }: { title: string; children: ReactNode[] }) {
  if (children.length === 0) return null
  return (
    <section>
      <h2 className="mb-2 border-hairline border-t pt-2 font-sans font-semibold text-meta text-muted">
        {title}
      </h2>
      <div className="flex flex-col gap-2">{children}</div>
    </section>
  )
}
