import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/db/locales'

type Props = {
  locale: Locale
  page: number
  pages: number
  href: (page: number) => string
  /** Whether the list goes back in time. */
  isDated?: boolean
}

/** Newer, where we are, older. Nothing where all fits on one page. */
export async function Pagination({ locale, page, pages, href, isDated = true }: Props) {
  if (pages <= 1) return null
  const t = await getTranslations({ locale, namespace: 'newsroom.pages' })
  return (
    <nav aria-label={t('label')} className="flex flex-wrap items-baseline gap-x-6 gap-y-2 py-6 text-ui">
      {page > 1 && (
        <a href={href(page - 1)} rel="prev">
          {t(isDated ? 'newer' : 'previous')}
        </a>
      )}
      <span className="text-muted tabular-nums">{t('of', { page, pages })}</span>
      {page < pages && (
        <a href={href(page + 1)} rel="next">
          {t(isDated ? 'older' : 'next')}
        </a>
      )}
    </nav>
  )
}
