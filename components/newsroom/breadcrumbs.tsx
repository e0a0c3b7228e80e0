import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/db/locales'

type Props = {
  locale: Locale
  /** From the section down to what holds this page, which is not among them: its title follows below. */
  trail: readonly { href: string; label: string }[]
}

/** Where this page is, above its title: home, section, and what is between. */
export async function Breadcrumbs({ locale, trail }: Props) {
  const t = await getTranslations({ locale, namespace: 'site.breadcrumbs' })
  const links = [{ href: `/${locale}`, label: t('home') }, ...trail]
  return (
    <nav aria-label={t('label')} className="mb-4 text-meta print:hidden">
      <ol className="flex flex-wrap gap-x-2 gap-y-1">
        {links.map(({ href, label }) => (
          <li key={href} className="after:ml-2 after:text-muted after:content-['›'/'']">
            <a href={href} className="inline-block leading-6">
              {label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
