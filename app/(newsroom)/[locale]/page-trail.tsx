import { getTranslations } from 'next-intl/server'
import { Breadcrumbs } from '@/components/newsroom/breadcrumbs'
import type { Section } from '@/components/newsroom/organisation'
import { StructuredData } from '@/components/newsroom/structured-data'
import type { Locale } from '@/db/locales'
import { breadcrumbData, type Step } from '@/lib/linked-data/breadcrumbs'
import { siteUrl } from '@/lib/web/site-url'

type Props = {
  locale: Locale
  section?: Section
  /** Between the section and the page, for machines: a reader finds it below the title. */
  under?: readonly Step[]
  /** The page itself; the section where it is left out. */
  here?: Step
  /** A page that belongs to no section: its path after the language, and the message that is its title. */
  loose?: { path: string; title: string }
}

/** The way to a page: for machines on every page below home, in sight on those below a section. */
export async function PageTrail({ locale, section, under = [], here, loose }: Props) {
  const t = await getTranslations({ locale })
  const ofSection = section ? [{ href: `/${locale}/${section}`, label: t(`newsroom.nav.${section}`) }] : []
  const ofLoose = loose ? [{ href: `/${locale}${loose.path}`, label: t(loose.title) }] : []
  const trail = [...ofSection, ...under]
  const home = { href: `/${locale}`, label: t('site.breadcrumbs.home') }
  return (
    <>
      <StructuredData
        data={breadcrumbData([home, ...trail, ...(here ? [here] : []), ...ofLoose], siteUrl())}
      />
      {here && ofSection.length > 0 && <Breadcrumbs locale={locale} trail={ofSection} />}
    </>
  )
}
