import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/db/locales'
import type { View } from '@/lib/accessibility/view'
import { LanguageLinks } from './language-links'
import {
  type Alternates,
  type OrganisationView,
  type PrintedDate,
  type Section,
  sections,
} from './organisation'
import { SearchForm } from './search-form'
import { ViewPanel } from './view-panel'

type Props = {
  locale: Locale
  organisation: OrganisationView
  alternates: Alternates
  today: PrintedDate
  current?: Section
  /** What was searched for, on the results page. */
  query?: string
  address?: string
  view: View
}

/** Whose newsroom this is, the way about it, and the date, over a brass rule. */
export async function Masthead(props: Props) {
  const { locale, organisation, alternates, today, current, query, address, view } = props
  const t = await getTranslations({ locale, namespace: 'newsroom' })
  const tCommon = await getTranslations({ locale, namespace: 'common' })
  return (
    <header className="bg-sheet">
      <div className="bg-navy text-meta text-white print:bg-transparent print:text-ink">
        <div className="page-width flex items-baseline justify-between gap-x-6 gap-y-1 py-2 has-[details[open]]:flex-wrap has-[details[open]]:gap-y-3 max-md:flex-wrap">
          <ViewPanel locale={locale} view={view} address={address} />
          <a href="#main" className="skip-link text-link">
            {tCommon('skipToContent')}
          </a>
          <p className="order-1 min-w-0 flex-1 max-md:basis-full">{organisation.notice}</p>
          <nav aria-label={t('language')} className="order-3 print:hidden">
            <LanguageLinks locale={locale} alternates={alternates} />
          </nav>
        </div>
      </div>
      <div className="page-width flex flex-wrap items-center justify-between gap-x-10 gap-y-4 py-4 sm:py-6">
        <a
          href={`/${locale}`}
          className="flex min-w-0 in-data-[text=largest]:flex-wrap items-center gap-3 text-ink no-underline sm:gap-4"
        >
          <img src={organisation.emblem} alt="" width={64} height={64} className="size-12 sm:size-16" />
          <span className="wrap-anywhere min-w-0 max-w-96 hyphens-auto text-balance font-semibold font-serif text-body leading-6 sm:text-h3 sm:leading-7">
            {organisation.name}
          </span>
        </a>
        <SearchForm locale={locale} query={query} />
      </div>
      <div className="page-width">
        <div className="flex flex-wrap items-baseline justify-between gap-x-10 border-brass border-t-2 border-b-hairline border-b">
          <nav aria-label={t('nav.label')} className="print:hidden">
            <ul className="flex flex-wrap gap-x-3 text-ui sm:gap-x-6">
              {sections.map((section) => (
                <li key={section}>
                  <SectionLink href={`/${locale}/${section}`} current={section === current}>
                    {t(`nav.${section}`)}
                  </SectionLink>
                </li>
              ))}
            </ul>
          </nav>
          <time dateTime={today.iso} className="py-2 text-meta text-muted max-lg:hidden">
            {today.words}
          </time>
        </div>
      </div>
    </header>
  )
}

function SectionLink({ href, current, children }: { href: string; current: boolean; children: string }) {
  return (
    <a
      href={href}
      aria-current={current ? 'true' : undefined}
      className={`block py-2 font-medium text-ink hover:underline ${current ? 'underline decoration-2 decoration-brass' : 'no-underline'}`}
    >
      {children}
    </a>
  )
}
