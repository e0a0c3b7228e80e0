import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Locale } from '@/db/locales'
import { LanguageLinks } from './language-links'
import type { Alternates, OrganisationView } from './organisation'

type Props = { locale: Locale; organisation: OrganisationView; alternates: Alternates }

/** Whom to ask, where they are, how to follow. */
export async function Footer({ locale, organisation, alternates }: Props) {
  const t = await getTranslations({ locale, namespace: 'newsroom.footer' })
  return (
    <footer className="mt-16 bg-navy text-ui text-white print:hidden">
      <div className="page-width grid gap-x-6 gap-y-10 py-10 sm:grid-cols-2 lg:grid-cols-4">
        {organisation.contacts.length > 0 && (
          <Part title={t('contacts')} className="lg:col-span-2">
            <ul className="grid gap-x-6 gap-y-4 lg:grid-cols-2">
              {organisation.contacts.map((contact) => (
                <li key={`${contact.label} ${contact.email} ${contact.phone}`}>
                  <Contact {...contact} />
                </li>
              ))}
            </ul>
          </Part>
        )}
        {organisation.address && (
          <Part title={t('address')}>
            <address className="whitespace-pre-line not-italic">{organisation.address}</address>
          </Part>
        )}
        <Part title={t('follow')}>
          <a href={`/${locale}/releases.atom`} className="text-white">
            {t('feed')}
          </a>
          <h2 className="mt-4 font-normal font-sans text-meta">{t('language')}</h2>
          <LanguageLinks locale={locale} alternates={alternates} />
        </Part>
      </div>
      <div className="page-width">
        <p className="border-field border-t py-4 text-meta">{organisation.name}</p>
      </div>
    </footer>
  )
}

function Part({ title, className, children }: { title: string; className?: string; children: ReactNode }) {
  return (
    <section className={`wrap-anywhere flex min-w-0 flex-col items-start gap-2 ${className ?? ''}`}>
      <h2 className="font-normal font-sans text-meta">{title}</h2>
      {children}
    </section>
  )
}

function Contact({ label, name, phone, email }: OrganisationView['contacts'][number]) {
  return (
    <>
      <p className="font-medium">{label}</p>
      {name && <p>{name}</p>}
      {phone && (
        <p>
          <a
            href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}
            className="inline-block text-white tabular-nums leading-6"
          >
            {phone}
          </a>
        </p>
      )}
      {email && (
        <p>
          <a href={`mailto:${email}`} className="inline-block text-white leading-6">
            {email}
          </a>
        </p>
      )}
    </>
  )
}
