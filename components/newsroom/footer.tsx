import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Locale } from '@/db/locales'
import { ContactView } from './contact'
import { LanguageLinks } from './language-links'
import type { Alternates, OrganisationView } from './organisation'

type Props = { locale: Locale; organisation: OrganisationView; alternates: Alternates }

/** What the masthead has no room for: the other pages by what one looks for, and how to follow. */
const parts = {
  news: ['forward-look', 'archive', 'corrections'],
  house: ['press', 'about', 'accessibility', 'privacy'],
  follow: ['follow', 'releases.rss', 'releases.atom', 'developers'],
} as const

/** Whom to ask, where they are, everything else there is, how to follow. */
export async function Footer({ locale, organisation, alternates }: Props) {
  const t = await getTranslations({ locale, namespace: 'newsroom.footer' })
  const site = await getTranslations({ locale, namespace: 'site.footer' })
  const { contacts, address, name } = organisation
  return (
    <footer className="mt-16 bg-navy text-ui text-white print:hidden">
      {(contacts.length > 0 || address) && (
        <div className="page-width grid gap-x-6 gap-y-6 pt-10 sm:grid-cols-2 lg:grid-cols-4">
          <Part title={t('contacts')} className="sm:col-span-2 lg:col-span-3">
            <ul className="grid w-full gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
              {contacts.map((contact) => (
                <li key={`${contact.label} ${contact.email} ${contact.phone}`}>
                  <ContactView {...contact} className="text-white" />
                </li>
              ))}
            </ul>
          </Part>
          {address && (
            <Part title={t('address')}>
              <address className="whitespace-pre-line not-italic">{address}</address>
            </Part>
          )}
        </div>
      )}
      <div className="page-width grid gap-x-6 gap-y-6 py-10 sm:grid-cols-2 lg:grid-cols-4">
        {(Object.keys(parts) as (keyof typeof parts)[]).map((part) => (
          <nav key={part} aria-labelledby={`footer-${part}`} className="min-w-0">
            <PartTitle id={`footer-${part}`}>{site(`parts.${part}`)}</PartTitle>
            <ul className="mt-2">
              {parts[part].map((page) => (
                <li key={page}>
                  <a href={`/${locale}/${page}`} className="inline-block py-0.5 text-white leading-6">
                    {site(`pages.${page.replace('.', '-')}`)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        ))}
        <Part title={t('language')}>
          <LanguageLinks locale={locale} alternates={alternates} />
        </Part>
      </div>
      <div className="page-width">
        <p className="border-field border-t py-4 text-meta">{name}</p>
      </div>
    </footer>
  )
}

function Part({ title, className, children }: { title: string; className?: string; children: ReactNode }) {
  return (
    <section className={`wrap-anywhere flex min-w-0 flex-col items-start gap-2 ${className ?? ''}`}>
      <PartTitle>{title}</PartTitle>
      {children}
    </section>
  )
}

function PartTitle({ id, children }: { id?: string; children: string }) {
  return (
    <h2 id={id} className="font-normal font-sans text-meta">
      {children}
    </h2>
  )
}
