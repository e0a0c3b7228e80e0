import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Locale } from '@/db/locales'
import type { OnDuty } from '@/lib/arrangement/published'
import { dateInWords, datesInWords } from '@/lib/i18n/format'
import type { ForwardMeeting } from '@/lib/meetings/published-forward-look'
import { insideQuotes } from '@/lib/releases/citation'
import { numberInWords, type ReleaseNumber } from '@/lib/releases/number-words'
import { ContactView } from './contact'
import { MeetingStatus } from './meeting-status'
import { OnDutyNow } from './on-duty'
import type { OrganisationView } from './organisation'
import { PageHeader } from './page-header'
import { SectionHeading } from './section-heading'
import { Twins } from './twins'

type Props = {
  organisation: OrganisationView | undefined
  duty: { now?: OnDuty; next?: OnDuty }
  /** Meetings to come of which the media were told. */
  advised: readonly ForwardMeeting[]
  /** A release to show how one is cited. */
  cited: (ReleaseNumber & { title: string; issuedOn: string }) | undefined
  siteUrl: string
  locale: Locale
  zone: string
}

/** What a journalist comes for: whom to call now, whom to write, what is ahead, how to cite and to follow. */
export async function PressPage(props: Props) {
  const { organisation, duty, locale, zone } = props
  const t = await getTranslations({ locale, namespace: 'site.press' })
  return (
    <>
      <PageHeader title={t('title')}>{t('lead')}</PageHeader>
      <div className="grid gap-x-6 gap-y-10 lg:grid-cols-12">
        <div className="min-w-0 space-y-10 lg:col-span-7">
          <Part id="duty" title={t('duty')}>
            <OnDutyNow duty={duty} locale={locale} zone={zone} />
          </Part>
          <Contacts organisation={organisation} locale={locale} />
          <Advisories {...props} />
        </div>
        <div className="min-w-0 space-y-10 lg:col-span-4 lg:col-start-9">
          <Citing {...props} />
          <Part id="follow" title={t('follow')}>
            <Twins locale={locale} address={`/${locale}/releases`} />
            <p className="mt-2 text-ui">
              <a href={`/${locale}/developers`}>{t('developers')}</a>
            </p>
          </Part>
        </div>
      </div>
    </>
  )
}

async function Contacts({ organisation, locale }: Pick<Props, 'organisation' | 'locale'>) {
  const t = await getTranslations({ locale, namespace: 'site.press' })
  if (!organisation || organisation.contacts.length === 0) return null
  return (
    <Part id="contacts" title={t('contacts')}>
      <ul className="grid gap-x-6 gap-y-6 text-ui sm:grid-cols-2">
        {organisation.contacts.map((contact) => (
          <li key={`${contact.label} ${contact.email} ${contact.phone}`}>
            <ContactView {...contact} />
          </li>
        ))}
      </ul>
      {organisation.address && (
        <address className="mt-6 whitespace-pre-line text-ui not-italic">{organisation.address}</address>
      )}
    </Part>
  )
}

async function Advisories({ advised, locale }: Pick<Props, 'advised' | 'locale'>) {
  const t = await getTranslations({ locale, namespace: 'site.press' })
  return (
    <Part id="accreditation" title={t('accreditation')}>
      <p className="mb-4 max-w-measure text-ui">{t('accreditationText')}</p>
      {advised.length > 0 ? (
        <ol>
          {advised.map(({ id, startsOn, endsOn, place, title, slug, status, advisory }) => (
            <li key={id} className="border-hairline border-t py-3">
              <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1 text-meta text-muted">
                <span>
                  <time dateTime={startsOn}>{datesInWords(startsOn, endsOn, locale)}</time>
                  {place && ` · ${place}`}
                </span>
                <MeetingStatus status={status} locale={locale} />
              </p>
              <h3 className="mt-1 text-pretty text-body leading-6">
                <a href={`/${locale}/releases/${advisory?.slug}`} className="title-link">
                  {advisory?.title}
                </a>
              </h3>
              <p className="mt-1 text-ui">
                <a href={`/${locale}/meetings/${slug}`}>{title}</a>
              </p>
            </li>
          ))}
        </ol>
      ) : (
        <p className="text-muted text-ui">{t('noAdvisories')}</p>
      )}
      <p className="mt-4 flex flex-wrap gap-x-6 gap-y-1 text-ui">
        <a href={`/${locale}/forward-look`}>{t('forwardLook')}</a>
        <a href={`/${locale}/releases?kind=advisory`}>{t('allAdvisories')}</a>
      </p>
    </Part>
  )
}

async function Citing({ cited, organisation, siteUrl, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'site.press' })
  const number = cited && numberInWords(cited)
  return (
    <Part id="citing" title={t('citing')}>
      <div className="max-w-measure space-y-3 text-ui">
        <p>{t('citingText')}</p>
        {cited && number && (
          <p className="wrap-anywhere border-brass border-l-2 pl-3">
            {t('citation', {
              organisation: organisation?.abbreviation || organisation?.name || t('house'),
              title: insideQuotes(cited.title, locale),
              number,
              date: dateInWords(cited.issuedOn, locale),
            })}{' '}
            <a href={`/${number}`}>{`${siteUrl.replace(/^https?:\/\//, '')}/${number}`}</a>
          </p>
        )}
        <p>{t('reuse')}</p>
        <p>
          <a href={`/${locale}/corrections`}>{t('corrections')}</a>
        </p>
      </div>
    </Part>
  )
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <SectionHeading id={id}>{title}</SectionHeading>
      {children}
    </section>
  )
}
